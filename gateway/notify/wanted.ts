import type {Moment} from '../../shared/moments.js';
import type {Telling} from './telling.js';

/** Its own choice, else the shop's. */
export function isWanted(
  {moments}: {readonly moments?: readonly Moment[] | undefined},
  telling: Pick<Telling, 'moments'>,
  moment: Moment,
): boolean {
  return (moments ?? telling.moments).includes(moment);
}

/** What somebody waits for, or has to do something about: no cap keeps it back, though it counts. */
const neverDropped: readonly Moment[] = ['ready_for_pickup', 'delivered', 'action_needed'];

/**
 * Whether a message would be one too many: then it is dropped, not put off, since it is old news tomorrow.
 *
 * @param lately How many of the order's moments went to the address, or wait to, since a day ago: `countLately`.
 */
export function isTooMany(moment: Moment, lately: number, {mostPerDay}: Pick<Telling, 'mostPerDay'>): boolean {
  return lately >= mostPerDay && !neverDropped.includes(moment);
}
