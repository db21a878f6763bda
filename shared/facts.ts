// What we know of a shipment, and how it changes when a provider says something or nothing. Pure.
import type {Asked, Estimate, Facts, Report, TrackingEvent} from './model.js';
import {isFinal} from './status.js';
import {isBefore, newestFirst} from './time.js';

const keptEstimates = 10;
const keptEvents = 500;

/** Who says it, and when we were told: an instant. */
export interface Source {
  readonly provider: string;
  readonly at: string;
}

/**
 * Adds a provider's report to what is known.
 *
 * Late reports change nothing, whoever they are from. A final status stays, unless the provider that stated it takes it
 * back with a newer statement; the correction is recorded. `unknown` and `expired` never replace something known.
 */
export function learn(facts: Facts, report: Report, source: Source): Facts {
  const {lastReport} = facts;
  const own = lastReport === undefined || lastReport.provider === source.provider;
  const silent = facts.status !== 'unknown' && (report.status === 'unknown' || report.status === 'expired');
  if (silent || (isFinal(facts.status) && !own)) return facts;

  const stated = report.statedAt ?? source.at;
  const statedBefore = lastReport?.statedAt ?? lastReport?.at;
  const overtaken = !own && facts.status !== 'unknown' && statedBefore !== undefined && isBefore(stated, statedBefore);
  if (overtaken) return facts;
  const corrects = isFinal(facts.status) && report.status !== facts.status;
  const late = statedBefore && own && (isBefore(stated, statedBefore) || (corrects && !isBefore(statedBefore, stated)));
  const events = mergeEvents(own || report.partial ? facts.events : [], report.events);
  if (late) return {...facts, events};

  const kept: Partial<Facts> = report.partial ? facts : {};
  const arrival: Partial<Facts> = corrects ? {} : kept;
  return {
    ...facts,
    ...estimates(facts, report, source),
    status: report.status,
    flags: report.flags ?? kept.flags ?? [],
    text: report.text ?? kept.text,
    deliveredAt: report.deliveredAt ?? arrival.deliveredAt,
    signedBy: report.signedBy ?? arrival.signedBy,
    pickup: report.pickup ?? arrival.pickup,
    reused: report.reused ?? kept.reused,
    events,
    lastReport: {...source, ...(report.statedAt && {statedAt: report.statedAt})},
    corrections: corrects
      ? [...facts.corrections, {from: facts.status, to: report.status, provider: source.provider, at: source.at}]
      : facts.corrections,
  };
}

/** Records that somebody was asked, whatever came of it. What is known stays. */
export function asked(facts: Facts, attempt: Asked): Facts {
  return {...facts, asked: attempt};
}

function estimates(facts: Facts, {estimate: said, partial}: Report, {provider, at}: Source) {
  const {estimate: before, earlierEstimates} = facts;
  const estimate: Estimate | undefined = said ? {...said, provider, askedAt: at} : partial ? before : undefined;
  const same = before?.from === estimate?.from && before?.to === estimate?.to;
  return {estimate, earlierEstimates: before && !same ? remembered(before, earlierEstimates) : earlierEstimates};
}

/** The latest, and always the first: it says what lateness is measured against. */
function remembered(estimate: Estimate, earlier: readonly Estimate[]): Estimate[] {
  const all = [estimate, ...earlier];
  return all.length > keptEstimates ? [...all.slice(0, keptEstimates - 1), ...all.slice(-1)] : all;
}

/** All events of both, each once, newest first: carriers drop old scans, and webhooks bring one at a time. */
function mergeEvents(known: readonly TrackingEvent[], told: readonly TrackingEvent[]): TrackingEvent[] {
  const byKey = new Map([...told, ...known].reverse().map((event) => [keyOf(event), event]));
  return newestFirst([...byKey.values()].reverse()).slice(0, keptEvents);
}

function keyOf({time, status, text, code, location}: TrackingEvent): string {
  return JSON.stringify([time, code ?? text, location?.city, status]);
}
