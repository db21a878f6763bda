// `npm run bench -- scan`: what reading a page costs it, beside a floor and others; with sizes in text nodes, `storm` or
// `extension` behind it, for those only. Needs `npm run build`. Others on the machine make figures larger, all alike.
import {prepareScanners} from './scan/contestants.js';
import {figuresOn} from './scan/figures.js';
import {extensionGoals, type Goal, pageGoals, stormGoals} from './scan/goals.js';
import {startBrowser} from './scan/measure.js';
import {storms} from './scan/storms.js';
import {extensionTable, pageTable, stormTable, type Table} from './scan/tables.js';
import {visits} from './scan/visits.js';

const pages = [
  {texts: 1000, numbers: 200, rounds: 5},
  {texts: 10_000, numbers: 404, rounds: 5},
  {texts: 100_000, numbers: 404, rounds: 3},
  {texts: 100_000, numbers: 10_000, rounds: 1},
  {texts: 500_000, numbers: 404, rounds: 1},
];
const [, ...wanted] = process.argv.slice(2);
const isWanted = (what: string) => wanted.length === 0 || wanted.includes(what);

const scanners = await prepareScanners();
const isOurs = ({name}: {readonly name: string}) => name === 'ours';
const goals: Goal[] = [];
const browser = await startBrowser();

try {
  for (const page of pages.filter(({texts}) => isWanted(String(texts)))) {
    const taking = scanners.filter(({most}) => page.numbers < 1000 || most === Number.POSITIVE_INFINITY);
    const figures = await figuresOn(browser, page, taking, isOurs, page.rounds);
    print(pageTable(page, figures));
    goals.push(...pageGoals(page, figures));
  }
  const [ours] = scanners.filter(isOurs);
  if (ours && isWanted('storm')) {
    const costs = await storms(browser, ours);
    print(stormTable(costs));
    goals.push(...stormGoals(costs));
  }
} finally {
  await browser.close();
}
if (isWanted('extension')) {
  const costs = await visits();
  print(extensionTable(costs));
  goals.push(...extensionGoals(costs));
}
print([['goal', 'measured', ''], ...goals.map(({goal, figure, met}) => [goal, figure, met ? 'met' : 'not met'])]);

function print([titles = [], ...rows]: Table): void {
  for (const line of [titles, titles.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`);
  console.log();
}
