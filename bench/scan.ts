// `npm run bench -- scan`: what reading a page costs it, beside a floor and others; with sizes behind it, in text nodes,
// for those only.
import type {Scanner} from './scan/contestants.js';
import {prepareScanners} from './scan/contestants.js';
import {type Cost, costOf, startBrowser} from './scan/measure.js';
import {filling} from './scan/page.js';
import {changes, stormOn} from './scan/storm.js';
import {inTurn, median} from './widget/rounds.js';

const rounds = 5;
const [, ...wanted] = process.argv.slice(2).map(Number);
const sizes = wanted.length > 0 ? wanted : [1000, 10_000, 100_000, 500_000];

const scanners = await prepareScanners();
const nobody: Scanner = {name: 'nobody', script: 'globalThis.scan = () => 0', most: Number.POSITIVE_INFINITY};
const ours = scanners.find(({name}) => name === 'ours') ?? nobody;
const browser = await startBrowser();
const middle = (costs: readonly Cost[] = [], figure: keyof Cost) => median(costs.map((cost) => cost[figure]));

try {
  for (const size of sizes) {
    const taking = [nobody, ...scanners.filter(({most}) => size <= most)];
    const costs = await inTurn(rounds, taking, ({script}) => costOf(browser, filling(size), script));
    const slowed = await inTurn(rounds, [ours], ({script}) => costOf(browser, filling(size), script, 4));
    const alone = middle(costs.get(nobody), 'cpu');
    const net = (one: Scanner) => middle(costs.get(one), 'cpu') - alone;
    const floor = scanners[0] ? net(scanners[0]) : Number.NaN;
    print([
      [`${size} texts`, 'net CPU, ms', 'times the floor', 'longest task, ms', 'found', 'elements added', 'heap, kB'],
      ...taking
        .slice(1)
        .map((one) => [
          one.name,
          net(one).toFixed(1),
          (net(one) / floor).toFixed(1),
          middle(costs.get(one), 'longest').toFixed(1),
          String(middle(costs.get(one), 'found')),
          String(middle(costs.get(one), 'nodesAdded')),
          (middle(costs.get(one), 'heap') / 1000).toFixed(0),
        ]),
    ]);
    console.log(`Ours at 4x throttle: the longest task ${middle(slowed.get(ours), 'longest').toFixed(1)} ms.\n`);
  }

  const storms = await inTurn(rounds, [nobody, ours], ({script}) => stormOn(browser, script));
  const stormOf = (one: Scanner) => storms.get(one) ?? [];
  const each = (median(stormOf(ours).map(({cpu}) => cpu)) - median(stormOf(nobody).map(({cpu}) => cpu))) / changes;
  const waits = stormOf(ours).map(({slowest = Number.POSITIVE_INFINITY}) => slowest);
  print([
    ['1,000 changes a second', 'of one, µs', 'longest task, ms', 'a number is marked within, ms'],
    [
      'ours',
      (each * 1000).toFixed(1),
      median(stormOf(ours).map(({longest}) => longest)).toFixed(1),
      Math.max(...waits).toFixed(0),
    ],
  ]);
  const empty = await inTurn(rounds, [nobody, ours], ({script}) => costOf(browser, filling(20, false), script));
  const emptyCost = middle(empty.get(ours), 'cpu') - middle(empty.get(nobody), 'cpu');
  console.log(`A page of 20 texts without a number: ${emptyCost.toFixed(2)} ms.`);
} finally {
  await browser.close();
}

function print([titles = [], ...rows]: readonly (readonly string[])[]): void {
  for (const line of [titles, titles.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`);
  console.log();
}
