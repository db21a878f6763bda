// What a shop's answer makes of a watch. Pure.
import {secondsUntilDue} from '../../shared/due.js';
import type {OrderView} from '../../shared/model.js';
import {unsentItems} from '../../shared/order-status.js';
import {outlook} from '../../shared/outlook.js';
import type {Watch} from '../watch.js';
import type {ShopAnswer} from './ask-shop.js';
import {later} from './due.js';

/** @param now Milliseconds since 1970. @param random From 0 to below 1. */
export function learntOfShop(watch: Watch, answer: ShopAnswer, now: number, random: number): Watch {
  if (answer.came === 'end') return ended(watch, now);
  const {dueAt: _, ...asking} = watch.asking;
  if (answer.came === 'nothing') return {...watch, asking};
  const failures = answer.came === 'failure' ? asking.failures + 1 : 0;
  const view = answer.came === 'view' ? answer.view : watch.view;
  const usual =
    answer.came === 'failure'
      ? secondsUntilDue({outcome: answer.outcome, status: 'in_transit', failures, ageSeconds: age(view, now)})
      : secondsUntilNews(view, now);
  const seconds = usual && Math.max(usual, Math.min(answer.restSeconds, 86_400));
  return {
    ...watch,
    view,
    asking: {
      ...asking,
      failures,
      askedAt: now,
      restsUntil: now + answer.restSeconds * 1000,
      ...(answer.came === 'view' && {etag: answer.etag}),
      ...(seconds !== undefined && {dueAt: now + later(seconds * 1000, random)}),
    },
  };
}

/** As it is once its shop answers no more for it: what was heard last stays. */
export function ended(watch: Watch, now: number): Watch {
  return {...watch, endedAt: new Date(now).toISOString(), asking: {failures: 0, askedAt: now}};
}

/** Whether there is anything more to hear of it. */
export function awaitsNews({view}: Watch, now: number): boolean {
  return secondsUntilNews(view, now) !== undefined;
}

/** Of its parcels, the one that there is news of first. Before there is any, and while some is unsent, as for a label. */
function secondsUntilNews(view: OrderView, now: number): number | undefined {
  const {order} = view;
  const parcels = order.shipments.map(({addedAt, facts}) => {
    const ageSeconds = (now - Date.parse(addedAt)) / 1000;
    return secondsUntilDue({outcome: 'ok', status: facts.status, failures: 0, ageSeconds, ...outlook(facts, now)});
  });
  const awaits = order.state === 'open' && (parcels.length === 0 || unsentItems(order).length > 0);
  const unsent = awaits
    ? secondsUntilDue({outcome: 'ok', status: 'pre_transit', failures: 0, ageSeconds: age(view, now)})
    : undefined;
  const all = [...parcels, unsent].filter((seconds) => seconds !== undefined);
  return all.length > 0 ? Math.min(...all) : undefined;
}

function age({order}: OrderView, now: number): number {
  return (now - Date.parse(order.placedAt)) / 1000;
}
