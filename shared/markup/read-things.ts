// What schema.org calls a Thing, whether a page wrote it as JSON-LD (https://www.w3.org/TR/json-ld11/) or as microdata
// turned into JSON (https://html.spec.whatwg.org/multipage/microdata.html#json); both checked 2026-11. What is read is
// bounded, for pages may hold anything: outermost first, until a limit is reached.
import {addValues, localName, type Thing, type Value} from './thing.js';

interface Draft extends Thing {
  readonly types: string[];
  readonly properties: Map<string, readonly Value[]>;
}

type Source = Readonly<Record<string, unknown>>;

interface Read {
  readonly thingBySource: Map<Source, Draft>;
  readonly thingById: Map<string, Draft>;
  readonly waiting: {readonly source: Source; readonly depth: number}[];
  values: number;
}

const limits = {
  depth: 20,
  sources: 2000,
  values: 20_000,
  properties: 100,
  list: 1000,
  types: 10,
  textLength: 2000,
} as const;

/** Keywords that wrap values and say nothing themselves. */
const wrappers = ['@value', '@list', '@set'] as const;

/** Every thing in `json`, those further out first. Nodes with the same `@id` are one thing. */
export function readThings(json: unknown): Thing[] {
  const read: Read = {thingBySource: new Map(), thingById: new Map(), waiting: [], values: 0};
  valuesOf(json, 0, read);
  for (const {source, depth} of read.waiting) {
    const thing = read.thingBySource.get(source);
    if (thing) addProperties(thing, source, depth, read);
  }
  return [...new Set(read.thingBySource.values())];
}

function addProperties(thing: Draft, source: Source, depth: number, read: Read): void {
  const isMicrodata = isSource(source['properties']);
  const bag = isSource(source['properties']) ? source['properties'] : source;
  let left: number = limits.properties;
  for (const key in bag) {
    if (left-- <= 0) return;
    // A context is no content. Aliases as in schema.org's own context: type and id.
    if (['@context', '@type', '@id'].includes(key) || (!isMicrodata && ['type', 'id'].includes(key))) continue;
    addValues(thing.properties, localName(key), valuesOf(bag[key], depth + 1, read));
  }
}

function valuesOf(value: unknown, depth: number, read: Read): Value[] {
  if (++read.values > limits.values || depth > limits.depth) return [];
  if (isShort(value) || typeof value === 'number') return [value];
  if (Array.isArray(value)) {
    return value.slice(0, limits.list).flatMap((entry) => valuesOf(entry, depth + 1, read));
  }
  if (!isSource(value)) return [];
  const wrapper = wrappers.find((key) => Object.hasOwn(value, key));
  if (wrapper) return valuesOf(value[wrapper], depth + 1, read);
  const thing = thingOf(value, depth, read);
  return thing ? [thing] : [];
}

function thingOf(source: Source, depth: number, read: Read): Draft | undefined {
  const seen = read.thingBySource.get(source);
  if (seen || read.thingBySource.size >= limits.sources) return seen;
  const id = source['@id'] ?? source['id'];
  const thing: Draft = (isShort(id) && read.thingById.get(id)) || {types: [], properties: new Map()};
  if (isShort(id)) {
    read.thingById.set(id, thing);
    thing.properties.set('@id', [id]);
  }
  thing.types.push(...typesOf(source).slice(0, limits.types - thing.types.length));
  read.thingBySource.set(source, thing);
  read.waiting.push({source, depth});
  return thing;
}

function typesOf(source: Source): string[] {
  const types = source['@type'] ?? source['type'];
  const list: readonly unknown[] = Array.isArray(types) ? types.slice(0, limits.types) : [types];
  return list.flatMap((type) => (isShort(type) ? [localName(type)] : []));
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.textLength;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
