// Make-believe watches for pictures: nobody is ever asked about them.
import type {Watch} from '../extension/watch.js';
import type {Facts} from '../shared/model.js';
import {numbered, ordered} from '../test/extension/popup/watches.js';
import {now} from '../test/shared/builders.js';

const today = now.slice(0, 10);
const on = (date: string, from?: string, to?: string) => ({
  from: from ? `${date}T${from}:00` : date,
  ...(to && {to: `${date}T${to}:00`}),
  provider: 'ups',
  askedAt: now,
});
const unasked = {asking: {failures: 0}};
const one = (name: string, facts: Partial<Facts>, number: string): Watch => ordered(name, facts, unasked, {number});

export const aFew: readonly Watch[] = [
  one('Stoneware mug', {status: 'out_for_delivery', estimate: on(today, '10:00', '14:00')}, 'KC-1042'),
  one('Reading lamp', {status: 'in_transit', estimate: on('2026-11-26', '10:00', '14:00')}, 'KC-1051'),
  one(
    'Linen tablecloth',
    {status: 'available_for_pickup', pickup: {place: 'Corner shop', until: '2026-11-27'}},
    'KC-1038',
  ),
  one('Wool blanket', {status: 'in_transit', estimate: on('2026-11-28')}, 'KC-1060'),
  numbered('RB123456785GB', 'royal-mail', unasked),
];

const things = ['Mug', 'Lamp', 'Blanket', 'Teapot', 'Vase', 'Chair', 'Notebook', 'Scarf', 'Kettle', 'Frame'];

export const many: readonly Watch[] = Array.from({length: 50}, (_, at) => {
  const day = `2026-11-${String(23 + (at % 7)).padStart(2, '0')}`;
  return one(`${things[at % things.length]} ${at + 1}`, {status: 'in_transit', estimate: on(day)}, `KC-${1100 + at}`);
});
