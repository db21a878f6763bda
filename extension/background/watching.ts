// The list itself: what is put on it, changed, put away and taken off. Each change is one transaction.
import {detect} from '../../shared/detect/index.js';
import {TrackingError} from '../../shared/errors.js';
import {plainNumber} from '../../shared/number.js';
import type {Handlers} from '../messages.js';
import {addWatch, changeWatch, readWatches, removeWatch} from '../storage.js';
import type {Watch} from '../watch.js';
import {numberView} from './number-view.js';

export async function watchNumber({
  number: written,
  carrier = sureCarrier(written),
  postcode,
  name,
}: {
  number: string;
  carrier?: string | undefined;
  postcode?: string | undefined;
  name?: string | undefined;
}): Promise<{id: string; isNew: boolean}> {
  const number = plainNumber(written);
  const known = (await readWatches()).find(({source}) => source.kind === 'number' && source.number === number);
  if (known) return {id: known.id, isNew: false};
  const addedAt = new Date().toISOString();
  const source = {kind: 'number', number, ...(carrier && {carrier}), ...(postcode && {postcode})} as const;
  const view = numberView({number, carrier, addedAt});
  const id = crypto.randomUUID();
  const asking = {failures: 0, dueAt: Date.now()};
  await addWatch({version: 1, id, addedAt, source, view, ...(name && {name}), told: [], asking});
  return {id, isNew: true};
}

/** The carrier of a number that could be no other's. */
function sureCarrier(number: string): string | undefined {
  const [first, second] = detect(number);
  return first && (!second || first.confidence !== second.confidence) ? first.carrier : undefined;
}

export const listHandlers = {
  watchNumber,
  watchSeen: watchNumber,
  async archive({id, archived}) {
    await change(id, ({archivedAt: _, ...watch}) =>
      archived ? {...watch, archivedAt: new Date().toISOString()} : watch,
    );
  },
  async edit({id, name, note}) {
    await change(id, (watch) => ({...watch, ...(name !== undefined && {name}), ...(note !== undefined && {note})}));
  },
  remove: ({id}) => removeWatch(id),
  async restore({watch}) {
    await addWatch(watch);
  },
} satisfies Partial<Handlers>;

async function change(id: string, to: (watch: Watch) => Watch): Promise<void> {
  if (!(await changeWatch(id, to))) throw new TrackingError('not_found', `no watch ${id}`);
}
