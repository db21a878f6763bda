import {expect, waitUntil} from '@open-wc/testing';
import {startPaint} from '../../../../extension/content/paint.js';
import type {PageSighting} from '../../../../extension/content/sightings.js';
import {emptyPage} from './page-under-test.js';

const page = emptyPage();
const ending = new AbortController();
const looks = new Map<string, 'watched' | 'plain'>();

const names = () => [...CSS.highlights.keys()];
const painted = (name: string) => Array.from(CSS.highlights.get(name) ?? [], written);
const written = ({startContainer, startOffset, endOffset}: AbstractRange) =>
  startContainer.textContent?.slice(startOffset, endOffset);

function sightingOf(number: string): PageSighting {
  const text = new Text(`Number ${number} here`);
  page.append(text);
  const ends = {startContainer: text, startOffset: 7, endContainer: text, endOffset: 7 + number.length};
  return {number, candidates: [], range: new StaticRange(ends), texts: [text]};
}

after(() => ending.abort());

it('paints nothing before there is something, then what was found and what is watched apart', async () => {
  looks.set('RB123456785GB', 'watched');
  const paint = startPaint((number) => looks.get(number) ?? 'found', ending.signal);
  if (!paint) throw new Error('no highlights');
  expect(names()).not.to.include(paint.name);

  const [found, watched, gone] = ['1Z999AA10123456784', 'RB123456785GB', 'LX123456785DE'].map(sightingOf);
  if (!found || !watched || !gone) throw new Error('no sightings');
  for (const sighting of [found, watched, gone]) paint.touch(sighting);
  paint.remove(gone);
  await waitUntil(() => painted(paint.name).length > 0);
  expect(painted(paint.name)).to.deep.equal(['1Z999AA10123456784']);
  expect(painted(`${paint.name}-watched`)).to.deep.equal(['RB123456785GB']);

  // Somebody watches the one and says of the other that it is none.
  looks.set('1Z999AA10123456784', 'watched').set('RB123456785GB', 'plain');
  for (const sighting of [found, watched]) paint.touch(sighting);
  await waitUntil(() => painted(paint.name).length === 0);
  expect(painted(`${paint.name}-watched`)).to.deep.equal(['1Z999AA10123456784']);

  paint.remove(found);
  expect(painted(`${paint.name}-watched`)).to.deep.equal([]);
  ending.abort();
  expect(names()).not.to.include(paint.name);
});

it('paints many in several turns, and all of them', async () => {
  const ending = new AbortController();
  const paint = startPaint(() => 'found', ending.signal);
  for (let at = 0; at < 600; at++) paint?.touch(sightingOf(`RB${at + 100000000}GB`));
  await waitUntil(() => painted(paint?.name ?? '').length === 600);
  ending.abort();
});

/** Frames come when they are called for. */
function heldFrames() {
  const {requestAnimationFrame: real} = window;
  let asked: FrameRequestCallback | undefined;
  window.requestAnimationFrame = (then) => {
    asked = then;
    return 0;
  };
  return {
    /** Gives the frame that was asked for, which begins at `begun`, and waits for the first task behind it. */
    async give(begun: () => number) {
      await waitUntil(() => asked);
      asked?.(begun());
      await new Promise((done) => setTimeout(done));
    },
    restore: () => Object.assign(window, {requestAnimationFrame: real}),
  };
}

it('paints as soon as ever after a tab in the background, which had no frame for an hour, is looked at', async () => {
  const ending = new AbortController();
  const frames = heldFrames();
  const {now} = performance;
  try {
    const paint = startPaint(() => 'found', ending.signal);
    paint?.touch(sightingOf('RB200000001GB'));
    await frames.give(() => {
      performance.now = () => now.call(performance) + 3_600_000;
      return performance.now();
    });
    performance.now = now;
    paint?.touch(sightingOf('RB200000002GB'));
    await waitUntil(() => painted(paint?.name ?? '').length === 2);
  } finally {
    performance.now = now;
    frames.restore();
    ending.abort();
  }
});

it('waits no longer than two seconds, however long a frame seems to have taken', async () => {
  const ending = new AbortController();
  const frames = heldFrames();
  const {setTimeout: later} = window;
  const waits: unknown[] = [];
  try {
    const paint = startPaint(() => 'found', ending.signal);
    paint?.touch(sightingOf('RB200000003GB'));
    await frames.give(() => performance.now() - 3_600_000);
    window.setTimeout = ((then: () => void, wait?: number) => {
      waits.push(wait);
      return later(then, 0);
    }) as typeof setTimeout;
    paint?.touch(sightingOf('RB200000004GB'));
    expect(waits).to.deep.equal([2000]);
  } finally {
    window.setTimeout = later;
    frames.restore();
    ending.abort();
  }
});
