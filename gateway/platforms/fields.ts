// What platforms write, made fit for our schemas: without what we need a body cannot be read, the rest is left out.
import * as v from 'valibot';
import {InstantSchema, OrderSchema} from '../../shared/model.js';
import {CustomerSchema, type MerchantOrder, MerchantOrderSchema, type Parcel, ParcelSchema} from '../merchant-order.js';
import {meaningful} from '../word.js';
import {wrongField} from '../wrong-field.js';
import {carrierOf} from './carrier.js';
import type {OrderSaid, Reading} from './platform.js';

/** As text: platforms write numbers. */
export const id = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^[\w-]{1,64}$/, 'must be an id'),
);

/** Text on one line, if it is any, cut to what a name may have. */
export const line = v.optional(v.pipe(v.unknown(), v.transform(cutLine)));

/** Text on one line that means nothing once it is cut: a number, a link, an address. */
export const exact = v.optional(v.pipe(v.unknown(), v.transform(lineOf)));

export const exactList = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? value.slice(0, 100).flatMap((one) => lineOf(one) ?? []) : [])),
  ),
  [],
);

/** Whole pieces; a list leaves out what has none. */
export const quantity = v.pipe(
  v.number(),
  v.transform((value) => Math.min(Math.ceil(value), 100_000)),
);

/** As each platform calls them. */
const addressLines = {
  email: exact,
  phone: exact,
  city: line,
  zip: exact,
  postcode: exact,
  country: line,
  country_code: line,
  country_iso2: line,
};
export const address = v.nullish(v.fallback(v.object(addressLines), {}));

function cutLine(value: unknown): string | undefined {
  return lineOf(typeof value === 'string' ? value.slice(0, 200) : value);
}

function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return (
    String(value)
      .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
      .trim() || undefined
  );
}

/** A JSON body, read by a schema. */
export function readBody<Schema extends v.GenericSchema>(
  body: string,
  schema: Schema,
  read: (output: v.InferOutput<Schema>) => Reading,
): Reading {
  const parsed = parseJson(body);
  return parsed === undefined ? {kind: 'unreadable', why: 'not JSON'} : readAs(schema, parsed, read);
}

export function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  read: (output: v.InferOutput<Schema>) => Reading,
): Reading {
  const {success, output, issues} = v.safeParse(schema, value, {abortEarly: true});
  return success ? read(output) : unreadable(issues);
}

/** Which field it is and what is wrong with it, never what it says. */
function unreadable([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): Reading {
  const {expected, type} = issue;
  return {kind: 'unreadable', why: `${wrongField(issue).pointer.slice(0, 200)}: expected ${expected ?? type}`};
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

const NumberSchema = v.pipe(OrderSchema.entries.number, meaningful);

/** An order, if it is one that the merchant API would take. */
export function orderReading(said: OrderSaid): Reading {
  const {email, postcode} = said.fields.customer;
  if (!email && !postcode) return {kind: 'ignored', why: 'neither e-mail nor postcode'};
  if (!v.is(NumberSchema, said.number)) return {kind: 'unreadable', why: '/number: expected what can be looked up'};
  return readAs(MerchantOrderSchema, said.fields, ({placedAt, items, customer, destination}) => ({
    ...said,
    kind: 'order',
    fields: {placedAt, items, customer, destination},
  }));
}

interface Contact {
  readonly email?: string | undefined;
  readonly postcode?: string | undefined;
  readonly phone?: string | undefined;
}

export function customerOf({email, postcode, phone}: Contact): MerchantOrder['customer'] {
  const schemas = CustomerSchema.entries;
  return {
    ...(email && v.is(schemas.email, email) && {email}),
    ...(postcode && v.is(schemas.postcode, postcode) && {postcode}),
    ...(phone && v.is(schemas.phone, phone) && {phone}),
  };
}

/** No closer than the city. */
export function destinationOf(city: string | undefined, country: string | undefined): MerchantOrder['destination'] {
  const code = country?.toUpperCase() ?? '';
  const known = /^[A-Z]{2}$/.test(code);
  return city || known ? {...(city && {city}), ...(known && {country: code})} : undefined;
}

interface Item {
  readonly id: string;
  readonly quantity: number;
}

/** The items of an order, those left out of which nothing is to be sent. */
export function itemsOf(rows: readonly (Item & {name?: string | undefined; variant?: string | undefined})[]) {
  return rows
    .filter(({quantity}) => quantity > 0)
    .map(({id, name, variant, quantity}) => ({id, name: name ?? id, quantity, ...(variant && {variant})}));
}

interface ParcelSaid {
  /** What the platform calls the carrier, the surest name first. */
  readonly carriers: readonly (string | undefined)[];
  readonly number: string | undefined;
  readonly link?: string | undefined;
  readonly items?: readonly Item[];
  readonly addedAt?: string | undefined;
}

/** The parcel, if it has a number that is one; what is wrong beside it is left out. */
export function parcelOf({carriers, number, link, items = [], addedAt}: ParcelSaid): Parcel[] {
  if (!number) return [];
  const url = v.is(ParcelSchema.entries.url, link) ? link : undefined;
  const packed = items.filter(({quantity}) => quantity > 0);
  const parcel = v.safeParse(ParcelSchema, {
    carrier: carrierOf(carriers, number, url),
    number,
    ...(url && {url}),
    ...(packed.length > 0 && {items: packed.map(({id, quantity}) => ({id, quantity}))}),
    ...(addedAt && v.is(InstantSchema, addedAt) && {addedAt}),
  });
  return parcel.success ? [parcel.output] : [];
}
