import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoPolicy} from '../../gateway/demo/shop.js';
import {anOrder, testGateway} from './test-gateway.js';

const hour = 3_600_000;

test('an order keeps what was promised when it was placed, and gets the newest address to write to', async (t) => {
  const {merchant, put, lookUp, clock} = await testGateway(t);
  const policyOf = async (number: string) => (await (await lookUp(number, 'ada@example.com')).json()).view.policy;
  const placedNow = () => ({placedAt: new Date(clock.time).toISOString(), shipments: []});
  await put('old', anOrder());
  await merchant('PUT', '/policy', {...demoPolicy, handlingDays: 3});
  clock.time += hour;
  await put('mine', anOrder(placedNow()));
  clock.time += hour;
  const contact = {email: 'new@kiln.example', answerDays: 5};
  await merchant('PUT', '/policy', {...demoPolicy, handlingDays: 9, contact});
  await put('new', anOrder(placedNow()));

  assert.equal((await policyOf('old')).handlingDays, 3, 'the first that was said is the best we know');
  assert.deepEqual([(await policyOf('mine')).handlingDays, (await policyOf('new')).handlingDays], [3, 9]);
  assert.deepEqual((await policyOf('mine')).contact, {email: 'new@kiln.example', answerDays: 1});
  assert.deepEqual((await policyOf('new')).contact, contact);
});

test('versions say since when and by which key; saying the same again makes none', async (t) => {
  const {merchant, clock} = await testGateway(t);
  assert.deepEqual(await (await merchant('GET', '/policy/versions')).json(), {versions: []});
  assert.deepEqual(await (await merchant('GET', '/policy')).json(), demoPolicy);
  const tags = [];
  for (const handlingDays of [3, 3, 4]) {
    tags.push((await merchant('PUT', '/policy', {...demoPolicy, handlingDays})).headers.get('etag'));
    clock.time += hour;
  }
  assert.deepEqual(tags, ['"1"', '"1"', '"2"']);
  const {versions} = await (await merchant('GET', '/policy/versions')).json();
  assert.deepEqual(
    versions.map(({version, since, by, policy}: Record<string, unknown>) => [version, since, by, policy]),
    [
      [2, '2026-11-22T14:00:00.000Z', 'environment', {...demoPolicy, handlingDays: 4}],
      [1, '2026-11-22T12:00:00.000Z', 'environment', {...demoPolicy, handlingDays: 3}],
    ],
  );
  assert.equal((await merchant('GET', '/policy')).headers.get('etag'), '"2"');
});

test('what a shop has told is another’s neither to see nor to change', async (t) => {
  const {merchant, shop} = await testGateway(t);
  const tea = await shop('tea');
  await merchant('PUT', '/policy', {...demoPolicy, handlingDays: 3});
  await merchant('PUT', '/telling', {language: 'de', mostPerDay: 2});
  assert.deepEqual(await (await tea.merchant('GET', '/policy/versions')).json(), {versions: []});
  assert.equal((await (await tea.merchant('GET', '/telling')).json()).language, 'en');
  const told = await (await merchant('GET', '/telling')).json();
  assert.deepEqual([told.language, told.mostPerDay, told.grouping], ['de', 2, 'parcel']);
});

test('settings that are wrong are named, and nothing is changed', async (t) => {
  const {merchant} = await testGateway(t);
  const answer = await merchant('PUT', '/telling', {mostPerDay: 0, quiet: {from: '25:00', to: '08:00'}, loud: true});
  assert.equal(answer.status, 422);
  const {errors} = await answer.json();
  assert.deepEqual(errors.map(({pointer}: {pointer: string}) => pointer).sort(), [
    '/loud',
    '/mostPerDay',
    '/quiet/from',
  ]);
  assert.equal((await (await merchant('GET', '/telling')).json()).mostPerDay, 6);
});
