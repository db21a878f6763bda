// Asks whoever knows about the watches that are due: a shop's gateway about its order, else providers about the number.
// A watch is claimed in its record before anybody is asked, so two wakes never ask twice, and what a killed worker had
// begun is due again when its claim ends.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';
import {changeWatch, readSettings, readWatch, readWatches} from '../storage.js';
import type {Watch} from '../watch.js';
import {askNumbers, paceSeconds, whomToAsk} from './ask-number.js';
import {askShop} from './ask-shop.js';
import {claimed, isDue, mayAsk} from './due.js';
import {learntOfNumber} from './learn-number.js';
import {ended, learntOfShop} from './learn-shop.js';
import {tellNews} from './news.js';
import {noted} from './noted.js';
import {plan} from './plan.js';

/** Watches asked about at once. */
const together = 40;
const shopsTogether = 4;

/** Asks about all that are due, tells what is new, and sets the alarm for the next. */
export async function askDue(): Promise<void> {
  // Without a network nothing is claimed: `plan` has us look again.
  try {
    for (let due = await claim(isDue); due.length > 0; due = await claim(isDue)) await ask(due);
    await tellNews();
  } finally {
    await plan();
  }
}

/** Asks about one because its owner wants to know, unless that was a moment ago. */
export async function askNow(id: string): Promise<void> {
  try {
    await ask(await claim((watch, now) => watch.id === id && mayAsk(watch, now)));
    await tellNews();
  } finally {
    await plan();
  }
}

export const askHandlers = {
  async ask({id}) {
    if (id === undefined) return askDue();
    if (!(await readWatch(id))) throw new TrackingError('not_found', `no watch ${id}`);
    await askNow(id);
  },
} satisfies Partial<Handlers>;

async function claim(wanted: (watch: Watch, now: number) => boolean): Promise<Watch[]> {
  if (!navigator.onLine) return [];
  const now = Date.now();
  const due = (await readWatches()).filter((watch) => wanted(watch, now)).slice(0, together);
  const mine: Watch[] = [];
  for (const {id} of due) {
    let before: Watch | undefined;
    const after = await changeWatch(id, (watch) => {
      before = watch;
      return wanted(watch, now) ? claimed(watch, now) : watch;
    });
    if (after && after !== before) mine.push(after);
  }
  return mine;
}

async function ask(watches: readonly Watch[]): Promise<void> {
  const shops = watches.filter(({source}) => source.kind === 'shop');
  const waiting = [...shops];
  const inTurn = async () => {
    for (let watch = waiting.shift(); watch; watch = waiting.shift()) await askOfShop(watch);
  };
  const numbers = watches.filter((watch) => !shops.includes(watch));
  await Promise.all([...Array.from({length: shopsTogether}, inTurn), askOfNumbers(numbers)]);
}

async function askOfShop({id, source, asking}: Watch): Promise<void> {
  if (source.kind !== 'shop') return;
  const isOver = Date.parse(source.expiresAt) <= Date.now();
  const answer = isOver ? undefined : await askShop(source, asking.etag);
  await learn(id, (watch, now) => {
    // It was adopted again meanwhile: the answer is to a token that nobody has any more.
    if (watch.source.kind !== 'shop' || watch.source.token !== source.token) return watch;
    return answer ? learntOfShop(watch, answer, now, Math.random()) : ended(watch, now);
  });
}

async function askOfNumbers(watches: readonly Watch[]): Promise<void> {
  if (watches.length === 0) return;
  const settings = await readSettings();
  const asked = await whomToAsk(settings);
  const numbers = watches.flatMap(({id, addedAt, source}) =>
    source.kind === 'number' ? [{id, source, query: {...source, since: addedAt, language: settings.language}}] : [],
  );
  const answers = await askNumbers(
    numbers.map(({query}) => query),
    asked,
    settings,
  );
  const open = await readWatches();
  for (const [at, tracked] of answers.entries()) {
    const one = numbers[at];
    if (!one) continue;
    const pace = paceSeconds(tracked.provider, asked, open);
    await learn(one.id, (watch, now) => {
      // Somebody has said meanwhile that it is another carrier's.
      if (watch.source.kind !== 'number' || watch.source.carrier !== one.source.carrier) return watch;
      return learntOfNumber(watch, tracked, {now, paceSeconds: pace}, Math.random());
    });
  }
}

/** What is learnt, and that its moments are noted, are one change. One that was put away meanwhile stays put away. */
async function learn(id: string, change: (watch: Watch, now: number) => Watch): Promise<void> {
  const settings = await readSettings();
  await changeWatch(id, (watch) => {
    const now = Date.now();
    const learnt = change(watch, now);
    return learnt === watch ? watch : noted(watch, learnt, settings, now);
  });
}
