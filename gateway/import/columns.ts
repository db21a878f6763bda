// A column of a CSV file is called as the field it fills: `items.0.name` is the name of the first item.
import {Refusal, type WrongField} from '../refusal.js';

/** Every field there is; `#` is a place in a list, counted from 0. */
export const fields = [
  'number',
  'placedAt',
  'state',
  'cancellation.reason',
  'cancellation.at',
  'customer.email',
  'customer.phone',
  'customer.name',
  'customer.postcode',
  'customer.language',
  'customer.consents.sms.at',
  'customer.consents.sms.text',
  'destination.city',
  'destination.country',
  'destination.timeZone',
  'destination.coordinates.latitude',
  'destination.coordinates.longitude',
  'promise.to',
  'items.#.id',
  'items.#.name',
  'items.#.variant',
  'items.#.quantity',
  'items.#.imageUrl',
  'shipments.#.carrier',
  'shipments.#.number',
  'shipments.#.url',
  'shipments.#.addedAt',
  'shipments.#.items.#.id',
  'shipments.#.items.#.quantity',
  'returns.#.carrier',
  'returns.#.number',
  'returns.#.url',
  'returns.#.addedAt',
  'returns.#.items.#.id',
  'returns.#.items.#.quantity',
] as const;

const known = new RegExp(
  `^(${fields.map((field) => field.replaceAll('.', '\\.').replaceAll('#', '(0|[1-9]\\d{0,2})')).join('|')})$`,
);

const degrees = /^-?\d{1,3}(\.\d{1,15})?$/;

/** The fields that hold a number, and what one looks like there; all others are text. */
const numbers: Readonly<Record<string, RegExp>> = {quantity: /^\d{1,9}$/, latitude: degrees, longitude: degrees};

/** How many wrong columns are named at most. */
const mostNamed = 20;

/** The way to the field that a column fills. */
export type Column = readonly string[];

/** @throws {Refusal} if a column is none, or there twice, or the order's number has none. */
export function columnsOf(names: readonly string[]): Column[] {
  const wrong: WrongField[] = names.flatMap((name, at) => {
    const parameter = name.slice(0, 100);
    if (!known.test(name)) return [{parameter, detail: 'is not a column we know; commas stand between columns'}];
    return names.indexOf(name) === at ? [] : [{parameter, detail: 'is there twice'}];
  });
  if (!names.includes('number')) wrong.push({parameter: 'number', detail: 'is missing'});
  if (wrong.length > 0) {
    const detail = 'The first line must name the columns. Nothing was changed.';
    throw new Refusal('invalid_request', {detail, errors: wrong.slice(0, mostNamed)});
  }
  return names.map((name) => name.split('.'));
}

/** The order as JSON would have it. An empty cell says nothing. */
export function orderOf(columns: readonly Column[], cells: readonly string[]): unknown {
  const order: Branch = {items: []};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (cell !== '') plant(order, column, cell);
  }
  return order;
}

type Branch = {[key: string]: unknown};

function plant(order: Branch, column: Column, cell: string): void {
  let branch = order;
  for (const [at, key] of column.slice(0, -1).entries()) {
    branch[key] ??= isPlace(column[at + 1]) ? [] : {};
    branch = branch[key] as Branch;
  }
  const key = column.at(-1) ?? '';
  branch[key] = numbers[key]?.test(cell) ? Number(cell) : cell;
}

function isPlace(key = ''): boolean {
  return /^\d+$/.test(key);
}
