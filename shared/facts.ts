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
 * Late and repeated reports change nothing. A final status stays, unless the provider that stated it takes it back with
 * a newer statement; the correction is recorded. `unknown` and `expired` never replace something known.
 */
export function learn(facts: Facts, report: Report, source: Source): Facts {
  if (isStale(facts, report, source)) return {...facts, events: mergeEvents(facts.events, report.events)};

  const silent = report.status === 'unknown' || (report.status === 'expired' && facts.status !== 'unknown');
  const corrects = isFinal(facts.status) && !silent && report.status !== facts.status;
  if (corrects && facts.lastReport?.provider !== source.provider) {
    return {...facts, events: mergeEvents(facts.events, report.events)};
  }

  const keep = silent || report.partial === true;
  const changed: Partial<Facts> = {
    status: silent ? facts.status : report.status,
    flags: silent ? facts.flags : (report.flags ?? []),
    text: report.text ?? (keep ? facts.text : undefined),
    deliveredAt: report.deliveredAt ?? (keep ? facts.deliveredAt : undefined),
    signedBy: report.signedBy ?? (keep ? facts.signedBy : undefined),
    pickup: report.pickup ?? (keep ? facts.pickup : undefined),
    note: report.note ?? (keep ? facts.note : undefined),
    ...estimates(facts, report, source, keep),
  };
  return {
    ...facts,
    ...changed,
    events: mergeEvents(facts.events, report.events),
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

/** Whether the same provider has already told us something newer. */
function isStale({lastReport}: Facts, {statedAt}: Report, {provider, at}: Source): boolean {
  if (!lastReport || lastReport.provider !== provider) return false;
  if (statedAt && lastReport.statedAt) return isBefore(statedAt, lastReport.statedAt);
  return isBefore(at, lastReport.at);
}

function estimates(facts: Facts, report: Report, {provider, at}: Source, keep: boolean) {
  const before = facts.estimate;
  if (!report.estimate) {
    if (!before || keep) return {estimate: before, earlierEstimates: facts.earlierEstimates};
    return {estimate: undefined, earlierEstimates: pushed(before, facts.earlierEstimates)};
  }
  const estimate: Estimate = {...report.estimate, provider, askedAt: at};
  const same = before && before.from === estimate.from && before.to === estimate.to;
  return {
    estimate,
    earlierEstimates: before && !same ? pushed(before, facts.earlierEstimates) : facts.earlierEstimates,
  };
}

function pushed(estimate: Estimate, earlier: readonly Estimate[]): Estimate[] {
  return [estimate, ...earlier].slice(0, keptEstimates);
}

/** All events of both, each once, newest first: carriers drop old scans, and webhooks bring one at a time. */
function mergeEvents(known: readonly TrackingEvent[], told: readonly TrackingEvent[]): TrackingEvent[] {
  const byKey = new Map([...told, ...known].reverse().map((event) => [keyOf(event), event]));
  return newestFirst([...byKey.values()].reverse()).slice(0, keptEvents);
}

function keyOf({time, status, text, code, location}: TrackingEvent): string {
  return JSON.stringify([time, code ?? text, location?.city, status]);
}
