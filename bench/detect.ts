// `npm run bench -- detect`: the detector beside others that find tracking numbers, and beside a floor.
import {bundleSize} from './detect/bundle-size.js';
import {type Contestant, contestants, ourEntry} from './detect/contestants.js';
import {foundAlone, foundOnPage, sentencesHit} from './detect/findings.js';
import {type PageKind, pageOf} from './detect/pages.js';
import {patience, speeds} from './detect/speed.js';

const [ours, , , , floor] = contestants;
if (!ours || !floor) throw new Error('There is nobody to measure.');

const fast = new Map<string, Map<string, number>>();
for (const [title, kind, size, who] of [
  ['60 kB', 'shop', 60_000, contestants],
  ['600 kB', 'shop', 600_000, contestants],
  ['600 kB of prose', 'prose', 600_000, contestants],
  ['600 kB of cells', 'cells', 600_000, contestants],
  ['1 MB', 'shop', 1_000_000, [ours, floor]],
  ['2 MB', 'shop', 2_000_000, [ours, floor]],
  ['5 MB', 'shop', 5_000_000, [ours, floor]],
  ['10 MB', 'shop', 10_000_000, [ours, floor]],
] as ReadonlyArray<readonly [string, PageKind, number, readonly Contestant[]]>) {
  const measured = speeds(who, kind, size);
  const lost = (name: string) => (who.some((one) => one.name === name) ? 0 : Number.NaN);
  fast.set(title, new Map(contestants.map(({name}) => [name, measured.get(name) ?? lost(name)])));
}

const page = pageOf('shop', 300_000);
const alone = new Map(contestants.map((one) => [one, foundAlone(one)]));
const onPage = new Map(contestants.map((one) => [one, foundOnPage(one, page)]));
const {valid = 0, checked = 0, invalid = 0} = alone.get(ours) ?? {};
const sentences = sentencesHit(floor).of;
const isFloor = (one: Contestant) => one === floor;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

const columns: ReadonlyArray<readonly [title: string, cell: (one: Contestant) => string | Promise<string>]> = [
  ['', ({name}) => name],
  ...[...fast].map(
    ([title, measured]) =>
      [`MB/s, ${title}`, ({name}: Contestant) => inMegabytes(measured.get(name) ?? Number.NaN)] as const,
  ),
  [
    'times the floor’s time, 600 kB',
    ({name}) => inTimes((fast.get('600 kB')?.get(floor.name) ?? 0) / (fast.get('600 kB')?.get(name) ?? 0)),
  ],
  [`found alone (${valid})`, (one) => (isFloor(one) ? '' : percent(alone.get(one)?.found ?? 0, valid))],
  [
    `of those with a check digit (${checked})`,
    (one) => (isFloor(one) ? '' : percent(alone.get(one)?.checkedFound ?? 0, checked)),
  ],
  ['first carrier right', (one) => (isFloor(one) ? '' : percent(alone.get(one)?.first ?? 0, checked))],
  [`invalid accepted (${invalid})`, (one) => (isFloor(one) ? '' : String(alone.get(one)?.accepted))],
  [`look-alike sentences hit (${sentences})`, (one) => String(sentencesHit(one).hit)],
  [`found on a page (${page.numbers.length})`, (one) => percent(onPage.get(one)?.found ?? 0, page.numbers.length)],
  ['false hits on it', (one) => String(onPage.get(one)?.wrong)],
  ['gzip, kB', async ({entry}) => (entry ? ((await bundleSize(entry)) / 1000).toFixed(1) : '')],
];

const rows = await Promise.all(contestants.map((one) => Promise.all(columns.map(([, cell]) => cell(one)))));
console.log(`Ours is ${ourEntry}; who takes more than ${patience} s for a page has no speed.\n`);
for (const line of [columns.map(([title]) => title), columns.map(() => '---'), ...rows])
  console.log(`| ${line.join(' | ')} |`);

function inMegabytes(speed: number): string {
  if (Number.isNaN(speed)) return '';
  return speed === 0 ? '–' : speed.toFixed(speed < 10 ? 2 : 0);
}

function inTimes(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(1) : '–';
}
