// `npm run bench -- widget`: the element beside two floors and two peers in a real Chromium, and its goals. Needs
// `npm run build`.
import {startBrowser} from './widget/browser.js';
import {type Figures, figuresOf} from './widget/figures.js';
import {goals} from './widget/goals.js';
import {measureIn} from './widget/measure.js';
import {asking, inlined} from './widget/our-element.js';
import {crowding, snippetShifts} from './widget/ours.js';
import {preparePeers} from './widget/peers.js';
import {startServer} from './widget/server.js';
import {mapWeight} from './widget/weights.js';

const rounds = 5;

const {contestants, files} = await preparePeers();
const server = await startServer(files);
const browser = await startBrowser(server.url);
const measure = measureIn(browser, server);

try {
  const figures = await figuresOf([asking(), inlined(), ...contestants], files, measure, rounds);
  const named = (name: string) => {
    const found = figures.find((one) => one.name === name);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  };
  const shifts = await snippetShifts(measure);
  const crowds = await crowding(measure, rounds);

  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const columns: ReadonlyArray<readonly [title: string, cell: (one: Figures) => string]> = [
    ['', ({name}) => name],
    ['kB gzip, script', ({script}) => kilobytes(script)],
    ['kB gzip until content', ({untilContent}) => kilobytes(untilContent)],
    ['evaluation, CPU ms', ({evaluation}) => evaluation.toFixed(1)],
    ['total until settled, CPU ms', ({total}) => total.toFixed(1)],
    ['first paint of content at 4x throttle, ms', ({firstPaint}) => firstPaint.toFixed(0)],
    ['layout shift mid-page', ({shift}) => shift.toFixed(3)],
    ['tasks over 50 ms at 4x throttle', ({longTasks}) => String(longTasks)],
    ['the longest, ms', ({longest}) => longest.toFixed(0)],
    ['requests before content', ({requests}) => String(requests.length)],
    ['20 on a page, times one', ({name}) => crowds.get(name)?.toFixed(1) ?? ''],
  ];
  print([columns.map(([title]) => title), ...figures.map((one) => columns.map(([, cell]) => cell(one)))]);
  const reached = goals({
    asking: named('ours, asking'),
    inlined: named('ours, inlined'),
    lit: named('Lit timeline'),
    leaflet: named('Leaflet (map only)'),
    shifts,
    crowding: crowds,
    map: mapWeight(),
  });
  print([['goal', 'measured', ''], ...reached.map(({goal, figure, met}) => [goal, figure, met ? 'met' : 'not met'])]);
} finally {
  await browser.end();
  server.end();
}

function print([titles = [], ...rows]: readonly (readonly string[])[]): void {
  for (const line of [titles, titles.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`);
  console.log();
}
