// How long a look-up that fails takes, by why it fails: one of each kind after the other, in an order that is drawn anew,
// so that whatever else the machine does meets all alike. Kinds differ where a test of ranks says so (Mann–Whitney).
import {ask, type Guess} from './look-up.js';

const rounds = 1500;
const warmUp = 100;

type Kinds = Readonly<Record<string, (at: number) => Pick<Guess, 'order' | 'factor'>>>;

const failing: Kinds = {
  'no such order': (at) => ({order: `X${at}`, factor: `eve${at}@example.com`}),
  'no such order, again': (at) => ({order: `Y${at}`, factor: `eva${at}@example.com`}),
  'an order, a wrong e-mail address': (at) => ({order: `T${(at % 300) + 1}`, factor: `ewa${at}@example.com`}),
  'an order, a wrong postcode': (at) => ({order: `T${(at % 300) + 301}`, factor: `${1000 + at} XY`}),
};

/** Where a crowd has used up what there is; each with one postcode, since the right one is one. */
const closed: Kinds = {
  'no such order': () => ({order: 'CX', factor: '9999 XY'}),
  'no such order, again': () => ({order: 'CY', factor: '9999 XZ'}),
  'an order, a wrong postcode': () => ({order: 'C1', factor: '9999 YZ'}),
  'an order, the right postcode': () => ({order: 'C2', factor: '3511 AB'}),
};

/** At the gateway with this address, behind a proxy, where `put` puts orders in. */
export async function compareTimes(url: string, put: (number: string) => Promise<void>): Promise<void> {
  for (let number = 1; number <= 600; number++) await put(`T${number}`);
  await compare(url, 'failures', failing, 20);

  for (const order of ['C1', 'C2']) await put(order);
  for (const [at, order] of ['CX', 'CY', 'C1', 'C2'].entries()) {
    for (let guess = 0; guess < 30; guess++) {
      await ask({url}, {from: `${40 + at}.0.${guess}.7`, order, factor: `${1000 + guess} ZZ`});
    }
  }
  await compare(url, 'failures where all tries are used up', closed, 30);
}

/** @param network Where those who ask are, the first byte of their addresses. */
async function compare(url: string, title: string, kinds: Kinds, network: number): Promise<void> {
  const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
  const statuses = new Set<number>();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of shuffled(Object.keys(kinds))) {
      const {order = '', factor = ''} = kinds[name]?.(round) ?? {};
      const from = `${network + Object.keys(kinds).indexOf(name)}.${Math.floor(round / 250)}.${round % 250}.7`;
      const started = performance.now();
      statuses.add(await ask({url}, {from, order, factor}));
      if (round >= warmUp) times.get(name)?.push(performance.now() - started);
    }
  }
  console.log(`times of ${title}, ${rounds} of each, answers ${[...statuses].join()}`);
  const [[first = '', base = []] = []] = times;
  for (const [name, of] of times) {
    const beside = name === first ? '' : `, beside the first: z = ${rankTest(base, of).toFixed(1)}`;
    console.log(`  ${name}: median ${middle(of).toFixed(3)} ms, p90 ${at(of, 0.9).toFixed(3)} ms${beside}`);
  }
}

/** How far two samples are from being drawn out of one, in standard deviations: beyond 3 they hardly are. */
function rankTest(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((time) => ({time, first: true})), ...other.map((time) => ({time, first: false}))];
  all.sort((a, b) => a.time - b.time);
  const ranks = all.reduce((sum, {first}, rank) => sum + (first ? rank + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

const at = (times: readonly number[], share: number) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? 0;
const middle = (times: readonly number[]) => at(times, 0.5);

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({item, key: Math.random()}))
    .sort((one, other) => one.key - other.key)
    .map(({item}) => item);
}
