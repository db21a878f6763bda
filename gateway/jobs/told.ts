// What a provider's own word makes of a shipment. Pure.

import {secondsUntilDue} from '../../shared/due.js';
import {asked, learn} from '../../shared/facts.js';
import type {Report} from '../../shared/model.js';
import {outlook} from '../../shared/outlook.js';
import type {WaitingCall} from '../store/inbox.js';
import type {Learnt} from '../store/learnt.js';
import type {ToldShipment} from '../store/told-shipments.js';

/**
 * What is known after a call that can be trusted, or `undefined` if that is what was known before. News count like an
 * answer: what asking failed with before is over, and the next time to ask is as after asking.
 */
export function learntFromCall(
  {facts, failures, dueAt, addedAt}: ToldShipment,
  report: Report,
  {provider, receivedAt}: Pick<WaitingCall, 'provider' | 'receivedAt'>,
  now: number,
): Learnt | undefined {
  const at = new Date(receivedAt).toISOString();
  const known = learn(facts, report, {provider, at});
  if (known.lastReport === facts.lastReport) {
    const more = JSON.stringify(known.events) !== JSON.stringify(facts.events);
    return more ? {facts: known, failures, dueAt} : undefined;
  }
  const ageSeconds = (now - Date.parse(addedAt)) / 1000;
  const seconds = secondsUntilDue({
    outcome: 'ok',
    status: known.status,
    failures: 0,
    ageSeconds,
    ...outlook(known, now),
  });
  const next = seconds === undefined ? undefined : now + seconds * 1000;
  const nextAt = next === undefined ? undefined : new Date(next).toISOString();
  return {facts: asked(known, {provider, at, outcome: 'ok', nextAt}), failures: 0, dueAt: next};
}
