// Who may try, and how often. The reasons, and what an attacker with many addresses is left with, are in SECURITY.md.
import type {Context} from 'hono';
import {factorKey} from './factor.js';
import {addressOf, networkOf, wideNetworkOf} from './network.js';
import {Refusal} from './refusal.js';
import type {AppEnv, Gateway} from './route.js';
import {orderKey} from './store/keys.js';
import type {Database} from './store/tables.js';
import {countTries, forgiveTries, type Tried, type TryLimit} from './store/wrong-tries.js';

const quarter = 15 * 60;
const day = 24 * 60 * 60;

/** Wrong tries of a look-up; an address may belong to many people. */
const mostOfNetwork = 50;
const mostOfWideNetwork = 200;
const mostAtOrderFromNetwork = 10;
/** Of everybody together: then a postcode opens nothing for the rest of the day but the customer's own mailbox. */
const mostAtOrder = 30;
const mostWithFactor = 100;
/** After that, of those who have not failed before and know the e-mail address. */
const mostInReserve = 100;

/** The networks of whoever asks: their own, and the one around it, of which somebody may have all. */
function networks({config}: Gateway, context: Context<AppEnv>, what: string, most: number, mostOfWide: number) {
  const address = addressOf(config, context);
  return [
    {key: `${what} network ${networkOf(address)}`, most, seconds: quarter},
    {key: `${what} around ${wideNetworkOf(address)}`, most: mostOfWide, seconds: quarter},
  ];
}

/**
 * Counts a try of a look-up; throws if the asker's own were too many. One that is refused closes nothing to anybody else.
 *
 * @returns What was counted, to be forgiven if it turns out right. Where others have used up what there is, how it is
 * refused: it has to be kept as one of those who ask for a link.
 */
export async function admitLookUp(
  gateway: Gateway,
  context: Context<AppEnv>,
  order: string,
  factor: string,
): Promise<readonly TryLimit[] | Refusal> {
  const {db, now, shopId, config} = gateway;
  const orderName = `order ${shopId} ${orderKey(order)}`;
  const {kind, key} = factorKey(factor);
  const there = `${orderName} from ${networkOf(addressOf(config, context))}`;
  const own = [
    ...networks(gateway, context, 'look-up', mostOfNetwork, mostOfWideNetwork),
    {key: there, most: mostAtOrderFromNetwork, seconds: quarter},
  ];
  const [before] = await admitted(gateway, own);

  const ofAll = [
    {key: orderName, most: mostAtOrder, seconds: day},
    {key: `${kind} ${shopId} ${key}`, most: mostWithFactor, seconds: day},
  ];
  const tried = await countTries(db, ofAll, now());
  if (!exceeded(ofAll, tried)) return [...own, ...ofAll];

  await forgiveTries(db, ofAll, now());
  const mayUseReserve = kind === 'email' && before?.tries === 1;
  if (!mayUseReserve) return byMail(gateway, context, refusal(ofAll, tried));
  const reserve = ofAll.map((limit) => ({...limit, key: `reserve of ${limit.key}`, most: mostInReserve}));
  const triedInReserve = await countTries(db, reserve, now());
  if (exceeded(reserve, triedInReserve)) return byMail(gateway, context, refusal(reserve, triedInReserve));
  return [...own, ...reserve];
}

/** Who is refused for what others did may still be the customer; they ask for no more links than those who ask for one. */
async function byMail(gateway: Gateway, context: Context<AppEnv>, {code, particulars}: Refusal): Promise<Refusal> {
  await admitLink(gateway, context);
  return new Refusal(code, {...particulars, byMail: true});
}

/** Of asking for a one-time code. */
export async function admitCode(gateway: Gateway, context: Context<AppEnv>, orderId: number): Promise<void> {
  await admitted(gateway, networks(gateway, context, 'codes', 10, 40));
  const refused = await refusedMessage(gateway.db, 'codes', orderId, gateway.now());
  if (refused) throw refused;
}

/** Of typing one. */
export async function admitCodeTry(gateway: Gateway, context: Context<AppEnv>): Promise<void> {
  await admitted(gateway, networks(gateway, context, 'code', mostOfNetwork, mostOfWideNetwork));
}

/** Of asking for a link. */
export async function admitLink(gateway: Gateway, context: Context<AppEnv>): Promise<void> {
  await admitted(gateway, networks(gateway, context, 'links', 10, 40));
}

/** Counts a message to an order's customer that somebody asks for, or says why there is none: such a one does not count. */
export async function refusedMessage(
  db: Database,
  what: 'codes' | 'links',
  orderId: number,
  now: number,
): Promise<Refusal | undefined> {
  const limits = [
    {key: `${what} of ${orderId}`, most: 3, seconds: quarter},
    {key: `${what} of ${orderId} in a day`, most: 12, seconds: day},
  ];
  const tried = await countTries(db, limits, now);
  if (!exceeded(limits, tried)) return undefined;
  await forgiveTries(db, limits, now);
  return refusal(limits, tried);
}

/** Of making tokens to read the order with. */
export async function admitReader(gateway: Gateway, orderId: number): Promise<void> {
  await admitted(gateway, [{key: `readers of ${orderId}`, most: 20, seconds: day}]);
}

function exceeded(limits: readonly TryLimit[], tried: readonly Tried[]): boolean {
  return limits.some(({most}, at) => (tried[at]?.tries ?? 0) > most);
}

async function admitted({db, now}: Gateway, limits: readonly TryLimit[]): Promise<Tried[]> {
  const tried = await countTries(db, limits, now());
  if (exceeded(limits, tried)) throw refusal(limits, tried);
  return tried;
}

function refusal(limits: readonly TryLimit[], tried: readonly Tried[]): Refusal {
  const waits = limits.map(({most}, at) => ((tried[at]?.tries ?? 0) > most ? (tried[at]?.secondsLeft ?? 0) : 0));
  return new Refusal('rate_limited', {retryAfterSeconds: Math.max(...waits)});
}
