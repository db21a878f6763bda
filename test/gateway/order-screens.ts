// Orders in every state; those of which a carrier names only days, in every month.
import type {OrderView} from '../../shared/model.js';
import {one, scan, states} from '../widget/states.js';

const day = 86_400_000;

/** Scans without a clock, the last of them long ago. */
const dayOnly: [name: string, view: OrderView][] = [
  ['stalled, day only', one({events: [scan('2026-11-15', {location: {city: 'Porto', country: 'PT'}})]})],
  ['stalled, day only, no place', one({events: [scan('2026-11-15')]})],
  ['label made, day only', one({status: 'pre_transit', events: [scan('2026-11-15', {status: 'pre_transit'})]})],
  ['day only of another year', one({events: [scan('2025-02-15')]})],
];

/** So many months later, as far as their days tell; every state only in the first. */
export function orderScreens(month: number): {name: string; view: OrderView; now: string}[] {
  const all: readonly (readonly [string, OrderView, ...unknown[]])[] = month === 0 ? [...states, ...dayOnly] : dayOnly;
  const moved = (text: string) =>
    text.replace(/\b202[56]-\d\d-\d\d/g, (date) =>
      new Date(Date.parse(date) + month * 30.5 * day).toISOString().slice(0, 10),
    );
  return all.map(([name, view]) => ({
    name,
    view: JSON.parse(moved(JSON.stringify(view))) as OrderView,
    now: moved('2026-11-23T12:00:00Z'),
  }));
}
