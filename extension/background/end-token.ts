// Gives a shop's token back: the gateway forgets it, and the watch is asked about no more.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';
import {changeWatch, forgetEverything, readWatches} from '../storage.js';
import type {Watch} from '../watch.js';
import {maySendTokens} from './ask-shop.js';
import {ended} from './learn-shop.js';
import {plan} from './plan.js';

/** Milliseconds. */
const timeout = 10_000;

export const tokenHandlers = {
  async endToken({id}) {
    // Ours is ended first: whatever the shop answers, it is asked no more.
    const watch = await changeWatch(id, (one) => (one.source.kind === 'shop' ? ended(one, Date.now()) : one));
    if (!watch) throw new TrackingError('not_found', `no watch ${id}`);
    await plan();
    await giveBack(watch);
  },
  async forgetAll() {
    const watches = await readWatches();
    await forgetEverything();
    await plan();
    await Promise.all(watches.filter(({endedAt}) => endedAt === undefined).map(giveBack));
  },
} satisfies Partial<Handlers>;

/** A shop that does not answer keeps it until it expires: nobody has it any more. */
async function giveBack({source}: Watch): Promise<void> {
  if (source.kind !== 'shop' || !(await maySendTokens())) return;
  const request = new Request(`${source.api}/v1/order/token`, {
    method: 'DELETE',
    headers: {authorization: `Bearer ${source.token}`},
    redirect: 'error',
    credentials: 'omit',
  });
  await fetch(request, {signal: AbortSignal.timeout(timeout)}).catch(() => undefined);
}
