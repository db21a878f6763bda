import {expect} from '@open-wc/testing';
import {clear, createStore, entries, get, set} from 'idb-keyval';
import {firstSettings} from '../../../extension/settings.js';
import * as here from '../../../extension/storage.js';
import {TrackingError} from '../../../shared/errors.js';
import {aWatch} from '../a-watch.js';

const watches = createStore('watches', 'records');
const rest = createStore('order-tracker', 'records');

/** The same file once more, with connections of its own: another window. */
async function anotherWindow(): Promise<typeof here> {
  const address = '../../../extension/storage.ts?another';
  return import(address);
}

beforeEach(async () => {
  await clear(watches);
  await clear(rest);
  await clear();
});

it('loses nothing when two windows write at once', async () => {
  const there = await anotherWindow();
  const watch = aWatch();
  await here.addWatches(() => [watch]);
  const noting = (window: typeof here, words: string) =>
    Array.from({length: 40}, (_, at) =>
      window.changeWatch(watch.id, (one) => ({...one, told: [...one.told, `${words} ${at}`]})),
    );
  await Promise.all([...noting(here, 'here'), ...noting(there, 'there')]);
  expect((await there.readWatch(watch.id))?.told).to.have.length(80);
});

it('adds what two windows add at once only once', async () => {
  const there = await anotherWindow();
  const added = await Promise.all([here, there, here, there].map((window) => window.addWatch(aWatch())));
  expect(added.filter(({isNew}) => isNew)).to.have.length(1);
  expect(new Set(added.map(({id}) => id)).size).to.equal(1);
  expect(await here.readWatches()).to.have.length(1);
});

it('follows an order that is adopted again with its new token', async () => {
  const shop = (token: string) =>
    ({kind: 'shop', api: 'https://shop.example/track', token, expiresAt: '2027-01-01T00:00:00Z'}) as const;
  const before = aWatch({source: shop('old'), endedAt: '2026-11-23T09:00:00Z'});
  await here.addWatch(before);
  const again = await here.addWatch(aWatch({source: shop('new'), asking: {failures: 0, dueAt: 1}}));
  expect(again).to.deep.equal({id: before.id, isNew: false});
  const after = await here.readWatch(before.id);
  expect(after?.source).to.deep.equal(shop('new'));
  expect(after?.endedAt).to.equal(undefined);
  expect(after?.asking.dueAt).to.equal(1);
});

it('adds all or nothing', async () => {
  const watch = aWatch();
  await here.addWatches(() => [watch]);
  const error = await here.addWatches(() => [aWatch(), watch]).catch((error) => error);
  expect(error.name).to.equal('ConstraintError');
  expect(await here.readWatches()).to.deep.equal([watch]);
});

it('gives back names and notes as they were written, whatever they say', async () => {
  const hostile = `<img src=x onerror=alert(1)> {{x}} \${y} ' " ; DROP TABLE 🏺 שלום __proto__`;
  const watch = aWatch({name: hostile, note: hostile});
  await here.addWatches(() => [watch]);
  expect(await here.readWatch(watch.id)).to.deep.equal(watch);
});

it('keeps a record that cannot be read as it is, tells of it and leaves the others as they are', async () => {
  const watch = aWatch();
  await here.addWatches(() => [watch]);
  const broken = {version: 1, id: 'x', view: 'torn'};
  await set('broken', broken, watches);
  expect(await here.changeWatch('broken', (one) => ({...one, name: 'mine'}))).to.equal(undefined);
  expect(await here.readWatches()).to.deep.equal([watch]);
  expect(await here.readUnread()).to.deep.equal([{key: 'broken', why: 'unreadable', record: broken}]);
  expect(await get('broken', watches)).to.deep.equal(broken);
});

it('leaves a record of a newer version alone', async () => {
  const newer = {...aWatch(), version: 2, more: true};
  await set(newer.id, newer, watches);
  expect(await here.changeWatch(newer.id, (one) => ({...one, name: 'mine'}))).to.equal(undefined);
  expect((await here.readUnread()).map(({why}) => why)).to.deep.equal(['newer']);
  expect((await here.readList()).unread).to.equal(1);
  expect(await get(newer.id, watches)).to.deep.equal(newer);
});

it('keeps settings that cannot be read beside the new ones, and tells of them', async () => {
  const torn = {version: 1, keys: {ups: {clientSecret: 'kept'}}, tell: 'torn'};
  await set('settings', torn, rest);
  expect(await here.readSettings()).to.deep.equal(firstSettings);
  await here.changeSettings((settings) => ({...settings, language: 'pt'}));
  expect((await here.readSettings()).language).to.equal('pt');
  expect((await here.readUnread()).map(({record}) => record)).to.deep.equal([torn]);
  expect((await here.readList()).unread, 'settings are no part of the list').to.equal(0);
});

it('does not write over settings of a newer version', async () => {
  const newer = {...firstSettings, version: 2};
  await set('settings', newer, rest);
  const error = await here.changeSettings((settings) => settings).catch((error) => error);
  expect(error.code).to.equal('forbidden');
  expect(await get('settings', rest)).to.deep.equal(newer);
});

it('changes nothing when what was to change it fails', async () => {
  const torn = {tell: 'torn'};
  await set('settings', torn, rest);
  const error = await here
    .changeSettings(() => {
      throw new RangeError('no');
    })
    .catch((error) => error);
  expect(error.message).to.equal('no');
  expect(await entries(rest)).to.deep.equal([['settings', torn]]);
});

it('says so when there is no room left, and what was there stays', async () => {
  const watch = aWatch();
  await here.addWatches(() => [watch]);
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const error = await here.changeWatch(watch.id, (one) => ({...one, name: 'mine'})).catch((error) => error);
  IDBObjectStore.prototype.put = put;
  expect(error).to.be.instanceOf(TrackingError);
  expect(error.code).to.equal('too_large');
  expect(await here.readWatch(watch.id)).to.deep.equal(watch);
});

it('backs up the order that the first version showed last, then takes it away', async () => {
  const last = {order: {number: 'SANDBOX'}};
  await set('last-shown', last);
  await here.upgrade();
  expect((await here.readBackup(0))?.records).to.deep.equal([['last-shown', last]]);
  expect(await get('last-shown')).to.equal(undefined);
  await here.upgrade();
  expect((await here.readBackup(0))?.records).to.deep.equal([['last-shown', last]]);
});

it('begins an upgrade again that was ended between backup and change', async () => {
  const last = {order: {number: 'SANDBOX'}};
  await set('last-shown', last);
  const put = {at: '2026-11-23T09:00:00Z', records: [['last-shown', last]]};
  await set('backup 0', put, rest);
  await here.upgrade();
  expect((await here.readBackup(0))?.records).to.deep.equal([['last-shown', last]]);
  expect(await entries()).to.deep.equal([]);
});

it('tells other windows what has changed, and not what was left as it was', async () => {
  const watch = aWatch();
  await here.addWatches(() => [watch]);
  const there = await anotherWindow();
  const end = new AbortController();
  let heard = 0;
  const first = new Promise<void>((resolve) => {
    there.onChange(() => {
      heard += 1;
      resolve();
    }, end.signal);
  });
  await here.changeWatch(watch.id, (one) => one);
  await here.changeWatch(watch.id, (one) => ({...one, name: 'mine'}));
  await first;
  end.abort();
  expect(heard).to.equal(1);
});
