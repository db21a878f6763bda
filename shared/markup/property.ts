// Properties of things, made fit for our schemas. Pages repeat properties and fill them with anything: the first value
// that fits counts, the rest is left out.
import * as v from 'valibot';
import {ItemSchema} from '../model.js';
import {timeOf} from '../providers/carrier-values.js';
import type {Time} from '../time.js';
import {localName, type Thing, type Value} from './thing.js';

/** The values of `name`, in the page's order. */
export function valuesIn(thing: Thing, name: string): readonly Value[] {
  return thing.properties.get(name) ?? [];
}

/** The things that are values of `name`. */
export function thingsIn(thing: Thing, name: string): Thing[] {
  return valuesIn(thing, name).filter(isThing);
}

/** The first value of `name` that is text and that `schema` accepts. */
export function textIn<Text>(thing: Thing, schema: v.GenericSchema<unknown, Text>, name: string): Text | undefined {
  return firstFit(schema, valuesIn(thing, name).map(wordsIn));
}

/** The first value of `name` that is a time, as precise as it came. */
export function timeIn(thing: Thing, name: string): Time | undefined {
  return valuesIn(thing, name)
    .map(timeOf)
    .find((time) => time !== undefined);
}

/** The first value of `name` that is a count: a whole number, as text, or in a QuantitativeValue. */
export function countIn(thing: Thing, name: string): number | undefined {
  const values = valuesIn(thing, name).flatMap((value) => (isThing(value) ? valuesIn(value, 'value') : [value]));
  return firstFit(ItemSchema.entries.quantity, values.flatMap((value) => wordsIn(value) ?? []).map(Number));
}

/** The values of `name` as words; of a thing, such as an organization, its name. */
export function namesIn(thing: Thing, name: string): string[] {
  return valuesIn(thing, name)
    .flatMap((value) => (isThing(value) ? valuesIn(value, 'name') : [value]))
    .flatMap((value) => wordsIn(value) ?? []);
}

/** The members of an enumeration that `value` may mean: pages write them as text, as an address, or as a thing. */
export function termsOf(value: Value): string[] {
  const written = isThing(value) ? [...valuesIn(value, 'name'), ...valuesIn(value, '@id'), ...value.types] : [value];
  return written.flatMap((term) => wordsIn(term) ?? []).map(localName);
}

/** The first of `values` that fits, as `schema` makes it. */
export function firstFit<Output>(
  schema: v.GenericSchema<unknown, Output>,
  values: readonly unknown[],
): Output | undefined {
  for (const value of values) {
    const {success, output} = v.safeParse(schema, value);
    if (success && value !== undefined) return output;
  }
  return undefined;
}

/** Text without the line breaks and indentation of its HTML. Numbers count if no digit of theirs was lost. */
export function wordsIn(value: Value): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return isThing(value) ? undefined : value.replace(/\s+/g, ' ').trim() || undefined;
}

function isThing(value: Value): value is Thing {
  return typeof value === 'object';
}
