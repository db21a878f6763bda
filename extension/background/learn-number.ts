// What is known of a number: what sources have said, and what its owner says. Pure.
import {carrierName} from '../../shared/carriers/index.js';
import type {Tracked} from '../../shared/client/index.js';
import {learntFrom, secondsUnasked, settle, type Timing} from '../../shared/client/learnt.js';
import {asked} from '../../shared/facts.js';
import {byHand, type Facts, noFacts, type OrderView} from '../../shared/model.js';
import {isFinal, type Status} from '../../shared/status.js';
import {keyProviders, openProviders} from '../own-keys.js';
import type {Watch} from '../watch.js';
import {later} from './due.js';
import {numberView} from './number-view.js';

/** @param random From 0 to below 1. */
export function learntOfNumber(watch: Watch, tracked: Tracked, timing: Timing, random: number): Watch {
  const {now} = timing;
  const {source, addedAt, asking} = watch;
  if (source.kind !== 'number') return watch;
  if (tracked.provider === undefined) return nobodyKnows(watch, now);
  const resting = secondsUnasked(tracked);
  if (resting !== undefined) {
    const {askedAt: _, ...rest} = asking;
    return {...watch, asking: {...rest, dueAt: now + later(resting * 1000, random)}};
  }
  const {number} = source;
  const learnt = learntFrom(heardOf(watch), {number, addedAt, failures: asking.failures}, tracked, timing);
  const retry = 'retryAfterSeconds' in tracked ? (tracked.retryAfterSeconds ?? 0) : 0;
  const known = withFacts(withCarrier(watch, settle(number, tracked).report?.carrier), learnt.facts);
  return {
    ...known,
    asking: {
      failures: learnt.failures,
      askedAt: now,
      restsUntil: now + retry * 1000,
      ...(learnt.dueAt !== undefined && {dueAt: now + later(learnt.dueAt - now, random)}),
    },
  };
}

/** There is nobody to ask about it: no time to ask again either. */
export function nobodyKnows(watch: Watch, now: number): Watch {
  const at = new Date(now).toISOString();
  return {...withFacts(watch, asked(heardOf(watch), {at, outcome: 'unsupported_carrier'})), asking: {failures: 0}};
}

/** What its owner says of it from now on, or `null` for nothing. A final word is the last: nobody is asked after it. */
export function withWord(watch: Watch, status: Status | null, now: number): Watch {
  const heard = heardOf(watch);
  const {byHand: _, asking, ...rest} = watch;
  const {dueAt: __, ...asleep} = asking;
  if (status === null) return withFacts({...rest, asking: {...asleep, dueAt: now}}, heard);
  const said = {...rest, byHand: {status, at: new Date(now).toISOString(), heard}};
  return withFacts({...said, asking: isFinal(status) ? asleep : asking}, heard);
}

/** Begins anew with what was said of another carrier's number forgotten; `now` is when to ask. */
export function asCarriers(watch: Watch, carrier: string, now: number): Watch {
  if (watch.source.kind !== 'number' || watch.source.carrier === carrier) return watch;
  return withFacts({...watch, source: {...watch.source, carrier}, asking: {failures: 0, dueAt: now}}, noFacts);
}

/** What sources have said of it, whatever its owner says. */
function heardOf({byHand, view}: Watch): Facts {
  return byHand?.heard ?? view.order.shipments[0]?.facts ?? noFacts;
}

/** A source's later word ends what its owner had said before, unless that is final. */
function withFacts({byHand: word, ...watch}: Watch, heard: Facts): Watch {
  const {source, addedAt} = watch;
  if (source.kind !== 'number') return {...watch, ...(word && {byHand: word})};
  const overtaken = word && !isFinal(word.status) && (heard.lastReport?.at ?? '') > word.at;
  const stays = overtaken ? undefined : word;
  const facts = stays ? said(heard, stays.status, stays.at) : heard;
  const view = numberView({number: source.number, carrier: source.carrier, addedAt, facts, sources: sourcesOf(facts)});
  return {...watch, view, ...(stays && {byHand: {...stays, heard}})};
}

/** The owner's word, with the scans that there are. When it was so, nobody has said. */
function said({events, asked, corrections}: Facts, status: Status, at: string): Facts {
  return {...noFacts, status, events, corrections, lastReport: {provider: byHand, at}, ...(asked && {asked})};
}

/** A carrier that its provider has named, if it is one of ours and nobody had said which. */
function withCarrier(watch: Watch, carrier: string | undefined): Watch {
  const {source} = watch;
  const isOurs = carrier !== undefined && carrierName(carrier) !== carrier;
  return source.kind === 'number' && !source.carrier && isOurs ? {...watch, source: {...source, carrier}} : watch;
}

function sourcesOf({lastReport, asked, estimate, earlierEstimates}: Facts): OrderView['sources'] {
  const named = [lastReport, asked, estimate, ...earlierEstimates].map((said) => said?.provider);
  const ids = new Set(named.filter((id) => id !== undefined));
  return Object.fromEntries([...ids].map((id) => [id, {name: nameOf(id)}]));
}

function nameOf(id: string): string {
  return [...keyProviders, ...openProviders].find((provider) => provider.id === id)?.name ?? id;
}
