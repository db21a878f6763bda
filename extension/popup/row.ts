// One watch as a row of the list says it. Pure: what an order is called and what is the matter with it, `assess` and
// `shared/answer/` know.
import {type HeadlineWords, headlineWords} from '../../shared/answer/headline-words.js';
import type {Screen} from '../../shared/answer/screen.js';
import type {Sign} from '../../shared/answer/sign.js';
import {statusWords} from '../../shared/answer/status-words.js';
import type {Tone} from '../../shared/answer/tone.js';
import {progressOf} from '../../shared/milestones.js';
import {screenOf} from '../../widget/screen.js';
import {nameOf} from '../name-of.js';
import type {Watch} from '../watch.js';
import type {Speech} from './speech.js';
import {type Tile, tileOf} from './tile.js';

export interface Row {
  readonly watch: Watch;
  readonly screen: Screen;
  readonly name: string;
  readonly tile: Tile;
  readonly sign: Sign;
  readonly tone: Tone;
  /** The status, and the one thing beside it that is worth the room. */
  readonly status: string;
  readonly window: string | undefined;
  /** Whose word it is. */
  readonly source: string;
  /** How far along its way, of 100. */
  readonly at: number;
  /** The answer, for who does not see the tile. */
  readonly spoken: string;
  /** What the shopper can do so that somebody answers. */
  readonly missing: 'carrier' | 'postcode' | 'number' | undefined;
}

export function rowOf(watch: Watch, {language, shared, words}: Speech, now: number): Row {
  const screen = screenOf(watch.view, {words: shared, language, now, chosen: undefined});
  const headline = headlineWords(screen);
  const missing = missingOf(watch, screen);
  const {sign, word, tone} = statusWords(screen);
  const lack =
    missing &&
    {
      carrier: {sign: 'error', tone: 'late', status: words.row.whichCarrier},
      postcode: {sign: 'key', tone: 'late', status: words.row.postcode},
      number: {sign: 'error', tone: 'stop', status: headline.answer},
    }[missing];
  const day = headline.plain ? [] : [headline.lead, headline.answer];
  return {
    ...{watch, screen, name: nameOf(watch), missing, tile: tileOf(screen, headline, words.row)},
    ...((lack as Pick<Row, 'sign' | 'tone' | 'status'> | undefined) ?? {
      ...{sign, tone, status: screen.format.join(word, beside(screen, words))},
    }),
    window: windowOf(screen, headline),
    source: sourceOf(watch, screen, words),
    // The edge of a row repeats the milestones, no more.
    at: Math.round(100 * progressOf(screen.view, screen.parcel)),
    spoken: [...(day.length > 0 ? day : [words.row.noDay]), headline.window].filter(Boolean).join(' '),
  };
}

function missingOf({source}: Watch, {parcel}: Screen): Row['missing'] {
  if (source.kind !== 'number' || (parcel && parcel.situation !== 'no_scan')) return undefined;
  if (!source.carrier) return 'carrier';
  const outcome = parcel?.shipment.facts.asked?.outcome;
  if (outcome === 'needs_key') return 'postcode';
  return outcome === 'invalid_number' ? 'number' : undefined;
}

function beside({parcel, format, language}: Screen, words: Speech['words']): string | undefined {
  if (!parcel) return undefined;
  const {situation, pickup, silentDays, shipment} = parcel;
  if (pickup) return words.row.daysLeft(pickup.left);
  if (situation === 'stalled' && silentDays) {
    return new Intl.NumberFormat(language, {style: 'unit', unit: 'day', unitDisplay: 'long'}).format(silentDays);
  }
  const place = shipment.facts.events[0]?.location;
  const moves = situation === 'on_its_way' || situation === 'late' || situation === 'problem';
  return moves && place?.city ? format.place({city: place.city}) : undefined;
}

function windowOf({words, parcel}: Screen, {lead, answer, plain, window}: HeadlineWords): string | undefined {
  if (plain || parcel?.pickup) return undefined;
  return lead === words.lead.arrivingToday ? answer : window;
}

/** Whose word it is: the shop's whose order it is, the provider's that was asked, the shopper's own, else the carrier's. */
function sourceOf(watch: Watch, {parcel, view}: Screen, words: Speech['words']): string {
  if (watch.source.kind === 'shop') return view.shop.name;
  if (watch.byHand) return words.row.byYou;
  const provider = parcel?.shipment.facts.lastReport?.provider;
  if (provider) return view.sources[provider]?.name ?? parcel?.shipment.carrierName ?? provider;
  return watch.source.carrier ? (parcel?.shipment.carrierName ?? '') : '';
}
