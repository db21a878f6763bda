// What has come to pass of a watch, noted with the change that it is in: each is told once, or never. Pure.
import {type Assessment, assess} from '../../shared/assess.js';
import {lastDay} from '../../shared/expected.js';
import type {Shipment} from '../../shared/model.js';
import {momentsOf} from '../../shared/moments.js';
import {isBefore, type Time} from '../../shared/time.js';
import type {Settings} from '../settings.js';
import type {Tiding, Watch} from '../watch.js';

/** Something to tell, under the name by which it is remembered. */
export interface News {
  readonly key: string;
  readonly tiding: Tiding;
  readonly shipment?: Shipment | undefined;
  readonly time?: Time | undefined;
  readonly isPast?: true | undefined;
}

/** As many as a record may have. Older ones are long past. */
const remembered = 500;

/** The clock here counts days where neither shop nor destination says which. */
export function assessed({view}: Watch, now: number): Assessment {
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  return assess(view.order, view.policy, new Date(now).toISOString(), timeZone);
}

/** What is true of it now, and what was. */
export function newsOf(watch: Watch, now: number): News[] {
  const {view} = watch;
  const assessment = assessed(watch, now);
  const reached: News[] = momentsOf(view.order, assessment).map(({moment, shipment, mark, time, isPast}) => {
    return {key: keyOf(moment, shipment, mark), tiding: moment, shipment, time, isPast};
  });
  // A number by itself has no order that could be confirmed.
  const moments = view.numberOnly ? reached.filter(({tiding}) => tiding !== 'confirmed') : reached;
  const delayed = new Set(
    moments.flatMap(({tiding, shipment}) => (tiding === 'delayed' && shipment ? [shipment] : [])),
  );
  const changed = assessment.parcels.flatMap(({shipment, expected}) => {
    const {estimate, earlierEstimates} = shipment.facts;
    const [before] = earlierEstimates;
    if (!estimate || !before || !expected || delayed.has(shipment) || lastDay(estimate) === lastDay(before)) return [];
    const key = keyOf('estimate_changed', shipment, lastDay(estimate));
    return [{key, tiding: 'estimate_changed' as const, shipment, time: estimate.askedAt}];
  });
  return [...moments, ...changed];
}

/**
 * `after` with what is new in it noted. What its owner wants to hear of waits in `untold` until it has been shown: written
 * with the change, so that a worker that is killed in between shows it when it is woken again.
 */
export function noted(before: Watch, after: Watch, {tell}: Settings, now: number): Watch {
  const fresh = newsOf(after, now).filter(({key}) => !after.told.includes(key));
  if (fresh.length === 0) return after;
  const known = isHeard(before);
  const wanted = fresh.filter(({tiding, time, isPast}) => {
    if (isPast || !(after.tell?.[tiding] ?? tell[tiding] ?? false)) return false;
    return known || (time !== undefined && isBefore(after.addedAt, time));
  });
  return {
    ...after,
    told: [...after.told, ...fresh.map(({key}) => key)].slice(-remembered),
    ...(wanted.length > 0 && {untold: [...(after.untold ?? []), ...wanted.map(({key}) => key)]}),
  };
}

/** Notes what is true as told already: its owner has said it, or knew it when the watch began. */
export function notedSilently(watch: Watch, now: number): Watch {
  const keys = newsOf(watch, now).map(({key}) => key);
  return {...watch, told: [...new Set([...watch.told, ...keys])].slice(-remembered)};
}

/** Whether anybody had answered before. What was so then was past when the watch began. */
function isHeard({source, view, told}: Watch): boolean {
  if (source.kind === 'shop') return told.length > 0;
  return view.order.shipments.some(({facts}) => facts.lastReport !== undefined || facts.asked?.outcome === 'not_found');
}

function keyOf(tiding: Tiding, shipment: Shipment | undefined, mark: string): string {
  return [tiding, shipment?.number ?? '', mark].join(' ').slice(0, 200);
}
