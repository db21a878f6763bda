// Who said what when: now, before, the shop's promise, and when we ask next. Pure.
import {byHand, type Facts, type Window} from '../model.js';
import {isFinal} from '../status.js';
import {clockOf} from '../time.js';
import {aboutMoment, carrierOf, moment, type Screen, teller} from './screen.js';

export interface HowRow {
  readonly term: string;
  readonly details: readonly string[];
  /** Whether the first of them is no longer so. */
  readonly over?: boolean;
}

/** Nothing where nobody was asked yet. */
export function howWords(screen: Screen): HowRow[] {
  const {parcel, words, view, format} = screen;
  const {promise, placedAt} = view.order;
  const facts = parcel?.shipment.facts;
  if (!facts?.lastReport && !facts?.asked) return [];
  const {lastReport, estimate, reused} = facts;
  const now = lastReport && [
    estimate ? day(screen, estimate) : words.scans.event[facts.status],
    said(screen, lastReport.provider, lastReport.at),
  ];
  return [
    ...(now ? [{term: words.how.now, details: now}] : []),
    ...facts.earlierEstimates.slice(0, 3).map((before) => ({
      ...{term: words.how.before, over: true},
      details: [day(screen, before), said(screen, before.provider, before.askedAt)],
    })),
    ...(promise
      ? [
          {
            term: words.how.promise,
            details: [day(screen, {from: promise.to}), format.join(view.shop.name, moment(screen, placedAt))],
          },
        ]
      : []),
    ...(reused ? [{term: words.how.number, details: [reusedNumber(screen, reused)]}] : []),
    ...next(screen, facts),
  ];
}

function day({format}: Screen, {from, to}: Window): string {
  const window = clockOf(from) ? (to && clockOf(to) ? format.clocks(from, to) : format.clock(from)) : undefined;
  const end = to && to.slice(0, 10) !== from.slice(0, 10) ? ` – ${format.shortDay(to)}` : '';
  return format.join(`${format.shortDay(from)}${end}`, end ? undefined : window);
}

function said(screen: Screen, provider: string, at: string): string {
  if (provider === byHand) return screen.words.source.byHand(moment(screen, at));
  return screen.parcel ? screen.words.how.told(teller(screen, screen.parcel, provider), moment(screen, at)) : '';
}

function reusedNumber({parcel, words, format}: Screen, {parcels, shipped}: NonNullable<Facts['reused']>): string {
  return words.how.reused(carrierOf(parcel), parcels, shipped ? format.day(shipped) : '');
}

function next(screen: Screen, {asked, status}: Facts): HowRow[] {
  const {parcel, words} = screen;
  if (isFinal(status)) return [{term: words.how.next, details: [words.how.noMore]}];
  if (!asked?.nextAt) return [];
  return [{term: words.how.next, details: [words.how.askNext(carrierOf(parcel), aboutMoment(screen, asked.nextAt))]}];
}
