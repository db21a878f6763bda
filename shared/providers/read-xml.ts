// Reads the XML some carriers answer in, as if it were JSON.
import {type EntityDecoderOptions, XMLParser} from 'fast-xml-parser';
import type {Failure, Outcome} from './provider.js';

/** The longest document that is read, in characters: reading takes longer than with JSON. Recorded ones have some 10,000. */
const longest = 500_000;

/** The five entities of XML; characters by number are read beside them. The package reads these as HTML or not at all. */
const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const ignore = () => {};
const entityDecoder: EntityDecoderOptions = {
  setExternalEntities: ignore,
  addInputEntities: ignore,
  setXmlVersion: ignore,
  reset: ignore,
  decode: (text) => text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, decoded),
};

function decoded(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return entities[name] ?? written;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
}

/**
 * Reads an XML body, with elements as properties: text as it is written, `''` if empty; without attributes and prefixes of
 * namespaces. `read` may take the documented shape for granted, as in `readJson`.
 *
 * @param lists Names of elements that may come several times, and are lists even if they come once.
 */
export function readXml<Body, Result = Outcome>(
  body: string,
  lists: readonly string[],
  read: (body: Body) => Result,
): Result | Failure {
  try {
    if (body.length > longest) return {outcome: 'bad_response', message: `XML of ${body.length} characters`};
    // No carrier needs a document type, and its entities can be made to grow without end.
    if (/<!doctype/i.test(body)) return {outcome: 'bad_response', message: 'XML with a document type'};
    const parser = new XMLParser({
      entityDecoder,
      ignoreDeclaration: true,
      ignorePiTags: true,
      isArray: (name) => lists.includes(name),
      maxNestedTags: 32,
      onDangerousProperty: refused,
      parseTagValue: false,
      removeNSPrefix: true,
    });
    return read(parser.parse(body, true));
  } catch (cause) {
    return {outcome: 'bad_response', message: String(cause)};
  }
}

/** The names the package refuses on its own are `__proto__`, `constructor` and `prototype`. */
function refused(name: string): never {
  throw new TypeError(`an element named ${name}`);
}
