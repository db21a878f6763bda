// What there is on a tab's page: the frames say it, and pages may hold anything, so all of it is checked.
import * as v from 'valibot';
import {readOrderMarkup} from '../../shared/markup/index.js';
import {plainNumber} from '../../shared/number.js';
import type {Look} from '../look.js';
import {readWatches} from '../storage.js';
import {type Frame, FrameSchema} from './frame-says.js';
import {askFrames, bringReader} from './frames.js';

export async function lookAt({tabId}: {tabId: number}): Promise<Look> {
  await bringReader(tabId);
  const answers = await askFrames(tabId, 'look');
  const frames = answers.flatMap(({frameId, answer}) => {
    const {success, output} = v.safeParse(FrameSchema, answer);
    return success ? [{frameId, ...output}] : [];
  });
  return {
    host: frames.find(({frameId}) => frameId === 0)?.host ?? '',
    numbers: withWatches(
      frames.flatMap(({numbers}) => numbers),
      await watchIds(),
    ),
    orders: frames.flatMap(({frameId, markup}) => markup.flatMap(readOrderMarkup).map((seen) => ({frameId, seen}))),
    trackers: frames.flatMap(({frameId, trackers}) =>
      trackers.map(({api, held}) => ({frameId, api, held: held !== ''})),
    ),
  };
}

/** Each number once. */
function withWatches(numbers: Frame['numbers'], ids: ReadonlyMap<string, string>): Look['numbers'] {
  return [...new Map(numbers.map((row) => [row.number, row])).values()].map(({number, candidates}) => {
    const watchId = ids.get(number);
    return {number, candidates: candidates.map(withoutGaps), ...(watchId && {watchId})};
  });
}

/** An absent format is left out, as the detector leaves it out. */
const withoutGaps = ({format, ...candidate}: Frame['numbers'][number]['candidates'][number]) => ({
  ...candidate,
  ...(format && {format}),
});

/** By number: of the numbers and of the parcels of orders that are watched. */
export async function watchIds(): Promise<ReadonlyMap<string, string>> {
  const watches = await readWatches();
  return new Map(
    watches.flatMap(({id, source, view}) => [
      ...(source.kind === 'number' ? [[source.number, id] as const] : []),
      ...view.order.shipments.map(({number}) => [plainNumber(number), id] as const),
    ]),
  );
}
