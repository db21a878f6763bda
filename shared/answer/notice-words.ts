// What somebody should know or do about a parcel; at most one thing. Pure.
import type {OutcomeName} from '../errors.js';
import type {Rich} from '../strings/rich.js';
import {aboutMoment, carrierOf, carrierPage, moment, type Screen} from './screen.js';
import type {Sign} from './sign.js';
import {type Trouble, troublesByNeed, troubleWords, urgentTroubles} from './trouble.js';

export interface NoticeWords {
  readonly sign: Sign;
  readonly tone: 'late' | 'stop' | 'calm';
  readonly text: Rich;
  readonly more?: readonly string[];
  /** The carrier's own words. */
  readonly quote?: string | undefined;
}

export function noticeWords(screen: Screen): NoticeWords | undefined {
  return trouble(screen, urgentTroubles) ?? failedToAsk(screen) ?? corrected(screen) ?? trouble(screen, troublesByNeed);
}

function failedToAsk(screen: Screen): NoticeWords | undefined {
  const {parcel, words} = screen;
  const asked = parcel?.shipment.facts.asked;
  if (!parcel || !asked) return undefined;
  const carrier = carrierOf(parcel) || (asked.provider && screen.view.sources[asked.provider]?.name) || '';
  const when = moment(screen, asked.at);
  // How an order stands comes without pages.
  const page = screen.view.access === 'status' || carrierPage(parcel) !== undefined;
  // Of a number by itself, the answer says it.
  if (screen.view.numberOnly && asked.outcome === 'unsupported_carrier' && !page) return undefined;
  const more = asked.nextAt ? [words.notice.tryAgain(aboutMoment(screen, asked.nextAt))] : [];
  const notices: Readonly<Partial<Record<OutcomeName, NoticeWords>>> = {
    unreachable: {sign: 'unreachable', tone: 'late', text: words.notice.unreachable(carrier, when), more},
    rate_limited: {sign: 'wait', tone: 'late', text: words.notice.rateLimited(carrier), more},
    unauthorized: {sign: 'unreachable', tone: 'late', text: words.notice.notAsked(carrier, when), more},
    bad_response: {sign: 'unreadable', tone: 'late', text: words.notice.badResponse(carrier, when), more},
    needs_key: {sign: 'key', tone: 'late', text: words.notice.needsKey(carrier)},
    invalid_number: {sign: 'error', tone: 'stop', text: words.notice.invalidNumber(carrier)},
    unsupported_carrier: {
      sign: 'open',
      tone: 'calm',
      text: page ? words.notice.unsupported(carrier) : words.notice.unsupportedNoPage(carrier),
    },
  };
  return notices[asked.outcome];
}

function corrected(screen: Screen): NoticeWords | undefined {
  const {parcel, words} = screen;
  const correction = parcel?.shipment.facts.corrections.at(-1);
  if (!parcel || !correction || parcel.shipment.facts.status !== correction.to) return undefined;
  const text = words.notice.correction(carrierOf(parcel), words.scans.event[correction.from]);
  return {sign: 'alert', tone: 'late', text, more: [moment(screen, correction.at)]};
}

function trouble({parcel, words}: Screen, among: readonly Trouble[]): NoticeWords | undefined {
  const found = troubleWords(parcel, words, among);
  if (!found) return undefined;
  const stop = found.flag === 'lost' || found.flag === 'damaged' || found.flag === 'refused';
  const look = {sign: found.flag, tone: stop ? 'stop' : 'late'} as const;
  if (found.text) return {...look, text: [{b: found.text}], quote: found.quote};
  return found.quote ? {...look, text: [{b: `“${found.quote}”`}]} : undefined;
}
