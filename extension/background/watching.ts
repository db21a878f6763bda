// The list itself: what is put on it, changed, put away and taken off. Each change is one transaction.
import {detect} from '../../shared/detect/index.js';
import {TrackingError} from '../../shared/errors.js';
import {plainNumber} from '../../shared/number.js';
import type {Asked, Handlers} from '../messages.js';
import {addWatch, changeWatch, readSettings, removeWatch} from '../storage.js';
import type {Watch} from '../watch.js';
import {canAsk, whomToAsk} from './ask-number.js';
import {askNow} from './asking.js';
import {isOpen} from './due.js';
import {asCarriers, nobodyKnows, withWord} from './learn-number.js';
import {notedSilently} from './noted.js';
import {numberView} from './number-view.js';
import {plan} from './plan.js';

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
  const now = Date.now();
  const addedAt = new Date(now).toISOString();
  const source = {kind: 'number', number, ...(carrier && {carrier}), ...(postcode && {postcode})} as const;
  const watch: Watch = {
    ...{version: 1, id: crypto.randomUUID(), addedAt, source, ...(name && {name}), told: []},
    view: numberView({number, carrier, addedAt}),
    asking: {failures: 0, dueAt: now},
  };
  const somebody = canAsk(await whomToAsk(await readSettings()), source);
  const added = await addWatch(somebody ? watch : nobodyKnows(watch, now));
  // Whoever watches it need not wait for the answer; should we be ended before it, the alarm brings us back.
  if (added.isNew) void plan().then(() => (somebody ? askNow(added.id) : undefined));
  return added;
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
    await change(id, ({archivedAt: _, untold: __, ...watch}) => {
      return archived ? {...watch, archivedAt: new Date().toISOString()} : watch;
    });
    await plan();
  },
  async edit(said) {
    const now = Date.now();
    const asked = await whomToAsk(await readSettings());
    const watch = await change(said.id, (watch) => {
      const edited = editedWatch(watch, said, now);
      if (edited.source === watch.source || edited.source.kind === 'shop') return edited;
      return canAsk(asked, edited.source) ? edited : nobodyKnows(edited, now);
    });
    if (isOpen(watch) && watch.asking.dueAt !== undefined && watch.asking.dueAt <= now) void askNow(said.id);
    await plan();
  },
  async remove({id}) {
    await removeWatch(id);
    await plan();
  },
  async restore({watch}) {
    await addWatch(watch);
  },
} satisfies Partial<Handlers>;

/** What its owner says of it is no news to them. */
function editedWatch(watch: Watch, {id: _, ...said}: Asked<'edit'>, now: number): Watch {
  const {name, note, carrier, postcode, status, tell} = said;
  const ofNumber = carrier !== undefined || postcode !== undefined || status !== undefined;
  if (ofNumber && watch.source.kind === 'shop') throw new TrackingError('invalid_request', 'its shop says that');
  let edited = watch;
  if (name !== undefined) edited = without(edited, 'name', name);
  if (note !== undefined) edited = without(edited, 'note', note);
  if (tell) edited = {...edited, tell};
  if (carrier !== undefined) edited = asCarriers(edited, carrier, now);
  if (postcode !== undefined && edited.source.kind === 'number') {
    const {postcode: _, ...source} = edited.source;
    edited = {...edited, source: {...source, ...(postcode && {postcode})}, asking: {failures: 0, dueAt: now}};
  }
  return status === undefined ? edited : notedSilently(withWord(edited, status, now), now);
}

/** An empty writing takes it away. */
function without(watch: Watch, key: 'name' | 'note', words: string): Watch {
  const {[key]: _, ...rest} = watch;
  const said = words.trim();
  return said ? {...rest, [key]: said} : rest;
}

async function change(id: string, to: (watch: Watch) => Watch): Promise<Watch> {
  const changed = await changeWatch(id, to);
  if (!changed) throw new TrackingError('not_found', `no watch ${id}`);
  return changed;
}
