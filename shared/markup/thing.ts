// What schema.org calls a Thing: https://schema.org/Thing.

/** A value of a property. Text that fits no field is not kept. */
export type Value = string | number | Thing;

/** A node of a page's markup: types and properties named without schema.org's address, `@id` among the latter. Things may form circles. */
export interface Thing {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly Value[]>;
}

/** Properties that add up when a thing is described in several places; of any other, what was said first counts. */
const addUp = ['orderDelivery'];

/** A name of schema.org without its address or prefix: `http://schema.org/Order` is `Order`. */
export function localName(name: string): string {
  return name.replace(/^(https?:\/\/(www\.)?schema\.org\/|schema:)/i, '');
}

/** Several descriptions of one thing as one. */
export function together(things: readonly Thing[]): Thing {
  const properties = new Map<string, readonly Value[]>();
  for (const [name, values] of things.flatMap((thing) => [...thing.properties])) addValues(properties, name, values);
  return {types: things.flatMap(({types}) => types), properties};
}

/** Adds `values` to `properties`, unless what was said before counts. */
export function addValues(properties: Map<string, readonly Value[]>, name: string, values: readonly Value[]): void {
  const known = properties.get(name);
  if (!known || addUp.includes(name)) properties.set(name, [...(known ?? []), ...values]);
}
