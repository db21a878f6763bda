import {expect} from '@open-wc/testing';
import {askDue} from '../../../extension/background/asking.js';
import {listenToNews, openNews, tellNews} from '../../../extension/background/news.js';
import {addWatch, changeSettings, changeWatch, readWatch} from '../../../extension/storage.js';
import type {Watch} from '../../../extension/watch.js';
import type {Facts, OrderView} from '../../../shared/model.js';
import {shipment, view} from '../../shared/builders.js';
import {aWatch} from '../a-watch.js';
import {aBackground, type Background, json, setClock} from './background.js';
import browser, {type anEvent} from './fake-browser.js';

const now = '2026-11-23T12:00:00Z';
const at = Date.parse(now);

let background: Background;
let shops = 0;
beforeEach(async () => {
  background = await aBackground(now);
});
afterEach(() => background.end());

const order = (known: Partial<Facts>) => view({items: [], shipments: [shipment({}, known)]});
const moving = order({});
const out = order({status: 'out_for_delivery'});
const expectedOn = (day: string, ...before: string[]) => {
  const estimate = (from: string) => ({from, provider: 'ups', askedAt: '2026-11-23T11:00:00Z'});
  return order({estimate: estimate(day), earlierEstimates: before.map(estimate)});
};

/** A watch that was heard of before, and is due. */
async function watched(changes: Partial<Watch> = {}, before: OrderView = moving): Promise<string> {
  shops += 1;
  const source = {
    kind: 'shop',
    api: `https://shop-${shops}.example`,
    token: 't',
    expiresAt: '2027-01-01T00:00:00Z',
  } as const;
  background.answers.set(`shop-${shops}.example`, () => json(before));
  const watch = aWatch({source, view: before, asking: {failures: 0, dueAt: at}, ...changes});
  await addWatch(watch);
  await askDue();
  expect(background.shown.size).to.equal(0);
  return watch.id;
}

/** What the shop of a watch says next, and asks for it. */
async function says(id: string, next: OrderView): Promise<void> {
  const {source} = (await readWatch(id)) as Watch;
  if (source.kind === 'shop') background.answers.set(new URL(source.api).hostname, () => json(next));
  await changeWatch(id, (watch) => ({...watch, asking: {failures: 0, dueAt: at}}));
}

const messages = () => [...background.shown.values()].map(({title, message}) => `${title}: ${message}`);

it('tells of what is new once, under the name it has in the list', async () => {
  const id = await watched();
  await says(id, out);
  await askDue();
  expect(messages()).to.deep.equal(['Kiln & Clay KC-1042: Out for delivery']);
  background.shown.clear();
  await changeWatch(id, (watch) => ({...watch, name: 'Mug'}));
  await says(id, out);
  await askDue();
  expect(background.shown.size).to.equal(0);
  await says(id, order({status: 'delivered', deliveredAt: '2026-11-23T12:00:00'}));
  await askDue();
  expect(messages()).to.deep.equal(['Mug: Delivered']);
});

it('tells nothing of what was past when the watch began', async () => {
  const id = await watched({}, out);
  expect((await readWatch(id))?.told.some((key) => key.startsWith('out_for_delivery'))).to.equal(true);
});

it('tells what its owner wants to hear, of one order or of all', async () => {
  const all = await watched();
  const one = await watched({tell: {out_for_delivery: true}});
  await changeSettings((settings) => ({...settings, tell: {...settings.tell, out_for_delivery: false}}));
  await says(all, out);
  await says(one, out);
  await askDue();
  expect([...background.shown.keys()].map((id) => id.split(' ')[0])).to.deep.equal([one]);
});

it('tells that another day is expected, earlier or later, and each day once', async () => {
  const id = await watched({}, expectedOn('2026-11-27'));
  await says(id, expectedOn('2026-11-25', '2026-11-27'));
  await askDue();
  expect(messages()).to.deep.equal(['Kiln & Clay KC-1042: Now expected Wednesday 25 November']);
  background.shown.clear();
  await says(id, expectedOn('2026-11-30', '2026-11-25', '2026-11-27'));
  await askDue();
  expect(messages()).to.deep.equal(['Kiln & Clay KC-1042: Later than expected: Monday 30 November']);
});

it('is silent in quiet hours and tells once when they end, but not what has been overtaken', async () => {
  const clock = (hours: number) => {
    const local = new Date(at);
    local.setHours(hours, 0, 0, 0);
    return local.toISOString();
  };
  const id = await watched();
  await changeSettings((settings) => ({...settings, quiet: {from: '22:00', to: '07:00'}}));
  setClock(clock(23));
  await says(id, out);
  await askDue();
  await says(id, order({status: 'delivered', deliveredAt: '2026-11-23T23:00:00'}));
  await askDue();
  expect(background.shown.size).to.equal(0);
  const end = new Date(clock(7));
  end.setDate(end.getDate() + 1);
  expect(background.alarm()).to.equal(end.getTime());
  setClock(end.toISOString());
  await tellNews();
  expect(messages()).to.deep.equal(['Kiln & Clay KC-1042: Delivered']);
  background.shown.clear();
  await tellNews();
  expect(background.shown.size).to.equal(0);
});

it('makes one notification of more than three', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) ids.push(await watched({name: `Parcel ${count}`}));
  for (const id of ids) await says(id, out);
  await askDue();
  expect(background.shown.size).to.equal(1);
  expect(messages()[0]).to.match(/^News of your parcels: 4: Parcel \d: Out for delivery\n/);
});

it('shows what a killed worker had noted and not shown', async () => {
  const id = await watched();
  await changeWatch(id, (watch) => {
    const key = 'out_for_delivery 1Z999AA10123456784 ';
    return {...watch, view: out, told: [...watch.told, key], untold: [key]};
  });
  await askDue();
  expect(messages()).to.deep.equal(['Kiln & Clay KC-1042: Out for delivery']);
  expect((await readWatch(id))?.untold).to.equal(undefined);
});

it('keeps nothing for later where the browser shows no notifications: it stands in the list', async () => {
  background.isTold = false;
  const id = await watched();
  await says(id, out);
  await askDue();
  expect(background.shown.size).to.equal(0);
  expect((await readWatch(id))?.untold).to.equal(undefined);
  background.isTold = true;
  await tellNews();
  expect(background.shown.size).to.equal(0);
});

it('hears presses on notifications as soon as there may be any', async () => {
  const {notifications, permissions} = browser as unknown as {
    notifications?: {onClicked: ReturnType<typeof anEvent>};
    permissions: {onAdded: ReturnType<typeof anEvent>};
  };
  Reflect.deleteProperty(browser, 'notifications');
  listenToNews();
  Object.assign(browser, {notifications});
  await notifications?.onClicked.tell('several');
  expect(background.opened).to.deep.equal([]);
  await permissions.onAdded.tell({permissions: ['notifications']});
  await notifications?.onClicked.tell('several');
  expect(background.opened).to.have.length(1);
});

it('opens the order of a notification that is clicked', async () => {
  const id = await watched();
  await openNews(`${id} delivered`);
  await openNews('several');
  expect(background.opened).to.deep.equal([
    `chrome-extension://us/popup/index.html#watch=${id}`,
    'chrome-extension://us/popup/index.html',
  ]);
});

it('counts on the button what arrives today at its destination, and says it in words', async () => {
  const there = (timeZone: string): OrderView => {
    const {order, ...rest} = expectedOn('2026-11-24');
    return {...rest, order: {...order, destination: {timeZone}}};
  };
  // At noon in London it is the 24th on Kiritimati.
  await watched({}, there('Pacific/Kiritimati'));
  await watched({}, there('Europe/London'));
  expect(background.badge).to.deep.equal({text: '1', title: 'Arriving today: 1 · Order Tracker'});
  expect(background.alarm()).to.be.at.most(Date.parse('2026-11-24T00:00:00Z'));
});

it('no longer counts what was out for delivery yesterday', async () => {
  const yesterday = {provider: 'ups', at: '2026-11-22T09:00:00Z'};
  await watched({}, order({status: 'out_for_delivery', lastReport: yesterday}));
  expect(background.badge.text).to.equal('');
  const id = await watched({}, out);
  expect(background.badge.text).to.equal('1');
  await changeWatch(id, (watch) => ({...watch, asking: {failures: 0}}));
  expect(background.alarm()).to.be.at.most(Date.parse('2026-11-24T00:00:00Z'));
});

it('shows no number where nothing arrives today', async () => {
  await watched();
  expect(background.badge).to.deep.equal({text: '', title: 'Order Tracker'});
});
