// How long a look-up that fails takes, by why it fails: one of each kind after the other, in an order that is drawn anew,
// so that whatever else the machine does meets all alike. Kinds differ where a test of ranks says so (Mann–Whitney).

const rounds = 1500;
const warmUp = 100;

const kinds: Readonly<Record<string, (at: number) => {order: string; factor: string}>> = {
  'no such order': (at) => ({order: `X${at}`, factor: `eve${at}@example.com`}),
  'no such order, again': (at) => ({order: `Y${at}`, factor: `eva${at}@example.com`}),
  'an order, a wrong e-mail address': (at) => ({order: `T${(at % 300) + 1}`, factor: `ewa${at}@example.com`}),
  'an order, a wrong postcode': (at) => ({order: `T${(at % 300) + 301}`, factor: `${1000 + at} XY`}),
};

/** At the gateway with this address, behind a proxy, where `put` puts orders in. */
export async function compareTimes(url: string, put: (number: string) => Promise<void>): Promise<void> {
  for (let number = 1; number <= 600; number++) await put(`T${number}`);
  const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
  const statuses = new Set<number>();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of shuffled(Object.keys(kinds))) {
      const guess = kinds[name]?.(round);
      const from = `${20 + Object.keys(kinds).indexOf(name)}.${Math.floor(round / 250)}.${round % 250}.7`;
      const started = performance.now();
      statuses.add(await post(url, from, guess));
      if (round >= warmUp) times.get(name)?.push(performance.now() - started);
    }
  }
  console.log(`times of failures, ${rounds} of each, answers ${[...statuses].join()}`);
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

async function post(url: string, from: string, guess: object | undefined): Promise<number> {
  const headers = {'content-type': 'application/json', 'x-forwarded-for': from};
  const answer = await fetch(`${url}/v1/lookup`, {method: 'POST', headers, body: JSON.stringify(guess)});
  await answer.arrayBuffer();
  return answer.status;
}
