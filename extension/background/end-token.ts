// Gives a shop's token back: the gateway forgets it, and the watch is asked about no more.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';
import {changeWatch, forgetEverything, readWatch, readWatches} from '../storage.js';
import type {Watch} from '../watch.js';
import {maySendTokens} from './ask-shop.js';
import {ended} from './learn-shop.js';
import {plan} from './plan.js';

/** Milliseconds. */
const timeout = 10_000;

export const tokenHandlers = {
  async endToken({id}) {
    const watch = await readWatch(id);
    if (!watch) throw new TrackingError('not_found', `no watch ${id}`);
    // What the shop has not heard of can be given back again.
    if (!(await giveBack(watch))) return {reached: false};
    await changeWatch(id, (one) => (isSame(one, watch) ? ended(one, Date.now()) : one));
    await plan();
    return {reached: true};
  },
  async forgetAll() {
    const watches = await readWatches();
    await forgetEverything();
    await plan();
    // A shop that does not answer keeps it until it expires: nobody has it any more.
    await Promise.all(watches.filter(({endedAt}) => endedAt === undefined).map(giveBack));
  },
} satisfies Partial<Handlers>;

/** It may have been adopted again meanwhile, with another token. */
function isSame(one: Watch, {source}: Watch): boolean {
  return one.source.kind === 'shop' && source.kind === 'shop' && one.source.token === source.token;
}

/** Whether the shop has answered, be it that the token opens nothing any more; or none may be told. */
async function giveBack({source}: Watch): Promise<boolean> {
  if (source.kind !== 'shop' || !(await maySendTokens())) return true;
  const request = new Request(`${source.api}/v1/order/token`, {
    method: 'DELETE',
    headers: {authorization: `Bearer ${source.token}`},
    redirect: 'error',
    credentials: 'omit',
  });
  const answer = await fetch(request, {signal: AbortSignal.timeout(timeout)}).catch(() => undefined);
  return answer !== undefined && answer.status < 500 && answer.status !== 429;
}
