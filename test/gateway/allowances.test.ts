import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import fc from 'fast-check';
import {storedAllowance} from '../../gateway/store/allowances.js';
import {type OpenDatabase, openDatabase} from '../../gateway/store/database.js';
import {testGateway} from './test-gateway.js';

const second = 1000;

/** An allowance as several processes have it, each with its own connection. */
async function shared(t: TestContext, limit: {calls: number; perSeconds: number}, processes = 3) {
  const {place} = await testGateway(t);
  const clock = {time: 1_800_000_000_000};
  const opened: OpenDatabase[] = [];
  while (opened.length < processes) opened.push(await openDatabase(place));
  t.after(() => Promise.all(opened.map(({close}) => close())));
  return {clock, allowances: opened.map(({db}) => storedAllowance(db, 'ups', limit, () => clock.time))};
}

test('who waits long enough gets a place, a little later than after the period, and nobody else gets it', async (t) => {
  const {allowances, clock} = await shared(t, {calls: 1, perSeconds: 10});
  const [one, two, three] = allowances;
  assert.deepEqual(await one?.take(0), {wait: 0, taken: true});
  assert.deepEqual(await two?.take(9 * second), {wait: 10.2 * second, taken: false});
  assert.deepEqual(await two?.take(11 * second), {wait: 10.2 * second, taken: true});
  clock.time += 10.2 * second;
  assert.equal((await three?.take(0))?.taken, false);
});

test('what is left grows again once the period is over', async (t) => {
  const {allowances, clock} = await shared(t, {calls: 5, perSeconds: 10}, 1);
  const [one] = allowances;
  for (let calls = 0; calls < 3; calls += 1) await one?.take(0);
  assert.equal(await one?.left(), 2);
  clock.time += 10.3 * second;
  assert.equal(await one?.left(), 5);
});

test('in no period are more calls made than allowed, however they come', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({min: 1, max: 40}),
      fc.array(fc.integer({min: 0, max: 400}), {minLength: 50, maxLength: 50}),
      async (calls, steps) => {
        const {allowances, clock} = await shared(t, {calls, perSeconds: 1}, 1);
        const made: number[] = [];
        for (const step of steps) {
          clock.time += step;
          for (;;) {
            const place = await allowances[0]?.take(0);
            if (!place?.taken) break;
            made.push(clock.time);
          }
        }
        for (const [at, time] of made.entries()) {
          const later = made[at + calls];
          assert.ok(later === undefined || later - time > second, `${later} - ${time}`);
        }
      },
    ),
    {numRuns: 5},
  );
});

test('somebody who always has something to ask uses at least 98 in 100 of what is allowed', async (t) => {
  const {allowances, clock} = await shared(t, {calls: 20, perSeconds: 10}, 2);
  let made = 0;
  const end = clock.time + 100 * second;
  while (clock.time < end) {
    const place = await allowances[made % 2]?.take(0);
    if (place?.taken) made += 1;
    else clock.time += place?.wait ?? 0;
  }
  assert.ok(made >= 0.98 * 200, `${made} of 200`);
  assert.ok(made <= 200, `${made} of 200`);
});

test('a place that comes so late that it is another’s by then is given back, and another one is taken', async (t) => {
  const {place} = await testGateway(t);
  const {db, close} = await openDatabase(place);
  t.after(close);
  // The clock is read before and after; the first transaction takes a second.
  const times = [0, 1000, 1000, 1000, 1000];
  const now = () => 1_800_000_000_000 + (times.shift() ?? 1000);
  const allowance = storedAllowance(db, 'ups', {calls: 2, perSeconds: 10}, now);
  assert.equal((await allowance.take(10_000)).taken, true);
  assert.equal(await allowance.left(), 1);
});
