// Reads what may be a number: in its own text, if that says enough, else in all that stands around it.
import {carriersOfHost, findTrackingNumbers, type Sighting} from '../../shared/detect/index.js';
import {type Place, passageAround} from './around.js';
import {elementOf, isLeftAlone} from './left-alone.js';
import type {Passage} from './passage.js';
import {overlap, type Sightings} from './sightings.js';
import type {Trusted} from './trusted.js';

export interface Reading {
  readonly sightings: Sightings;
  readonly trusted: Trusted;
  /** The carriers whose page it is, as soon as anybody has asked. */
  pageOf?: ReadonlySet<string>;
}

/** The detector's tables and words are read when they are first needed: each takes a while. */
export function* warmUp(reading: Reading): Generator<void, void> {
  if (reading.pageOf) return;
  reading.pageOf = carriersOfHost(location.hostname);
  yield;
  findTrackingNumbers('', {context: '.'});
  yield;
}

/** @returns How far it has read. */
export function readHit(hit: Place, reading: Reading): Place {
  return readOwnText(hit, reading) ?? readAround(hit, reading);
}

/** Characters of a text before and behind what may be a number. */
const before = 160;
const behind = 100;
/** What the page shows as one space. */
const collapsing = /[\t\n\r\f]| {2}/;

/** Only if the number is whole in its text, and no other carrier is as likely. */
function readOwnText({node, offset}: Place, {sightings, trusted, pageOf}: Reading): Place | undefined {
  const {data} = node;
  const start = Math.max(0, offset - before);
  const text = data.slice(start, offset + behind);
  if (collapsing.test(text)) return undefined;
  const found = findTrackingNumbers(text, {...(pageOf && {pageOf})}).find(
    (one) => start + one.start <= offset && start + one.end > offset,
  );
  const [first, second] = found?.candidates ?? [];
  if (!found || !first || first.confidence === second?.confidence) return undefined;
  const [from, to] = [start + found.start, start + found.end];
  if (from === 0 || to === data.length) return undefined;
  put(found, {node, offset: from}, {node, offset: to}, [node], sightings, trusted);
  return {node, offset: to};
}

function readAround(hit: Place, {sightings, trusted, pageOf}: Reading): Place {
  const {passage, end} = passageAround(hit);
  const found = findTrackingNumbers(passage.text, {...(pageOf && {pageOf})});
  for (const sighting of [...found, ...trusted.in(passage.text, found)]) place(sighting, passage, sightings, trusted);
  return end;
}

function place(found: Sighting, passage: Passage, sightings: Sightings, trusted: Trusted): void {
  const start = passage.placeOf(found.start, false);
  const end = passage.placeOf(found.end, true);
  if (!start || !end) return;
  const texts = [...new Set(passage.pieces.slice(start.index, end.index + 1).map(({node}) => node))];
  put(found, start, end, texts, sightings, trusted);
}

function put(
  {number, candidates}: Sighting,
  start: Place,
  end: Place,
  texts: readonly Text[],
  sightings: Sightings,
  trusted: Trusted,
): void {
  // A passage may have come by where nothing is to be read.
  for (const text of texts) if (isLeftAlone(elementOf(text))) return;
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  const sighting = {number, candidates: trusted.of(number) ?? candidates, range, texts};
  // What was read before stays as it is, unless more of it is known now.
  const others = texts.flatMap((text) => sightings.in(text)).filter((other) => overlap(other, sighting));
  if (others.some((other) => other.number.length >= number.length)) return;
  for (const other of others) sightings.remove(other);
  sightings.add(sighting);
}
