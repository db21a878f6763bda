import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {demoOrders} from '../../gateway/demo/orders.js';
import {seedDemo} from '../../gateway/demo/seed.js';
import {masked, statusOnly} from '../../gateway/status-only.js';
import {type Assessment, assess} from '../../shared/assess.js';
import type {Order, OrderView} from '../../shared/model.js';
import {anyFacts, dayNear} from '../shared/any-facts.js';
import {now, order, policy, shipment} from '../shared/builders.js';
import {testGateway} from './test-gateway.js';

/** What a screen says, but for numbers and clocks. */
function said({parcels, leading, ...rest}: Assessment) {
  const each = parcels.map(({shipment: {facts}, ...parcel}) => ({...parcel, status: facts.status, flags: facts.flags}));
  return {...rest, leads: leading && parcels.indexOf(leading), parcels: each};
}

for (const [wait, seconds] of [
  ['at once', 0],
  ['after a minute', 60],
  ['after four days', 4 * 86_400],
  ['after twelve days', 12 * 86_400],
] as const) {
  test(`${wait} every order of the sandbox is assessed the same, whatever its token opens`, async (t) => {
    const {gateway, clock, askDue, lookUp, open} = await testGateway(t, {config: {demo: true}});
    await seedDemo(gateway);
    await askDue();
    clock.time += seconds * 1000;
    await askDue();
    const at = new Date(clock.time).toISOString();
    const situations = new Set<string>();
    for (const {number} of demoOrders) {
      const whole: OrderView = await open(number);
      const {view}: {view: OrderView} = await (await lookUp(number, 'ada@example.com')).json();
      assert.deepEqual([whole.access, view.access, view.status], ['full', 'status', whole.status]);
      const [all, some] = [whole, view].map(({order, policy}) => said(assess(order, policy, at)));
      assert.deepEqual(some, all, number);
      for (const {situation} of all?.parcels ?? []) situations.add(situation);
    }
    assert.ok(situations.size > 7, [...situations].join());
  });
}

test('whatever is known of a parcel, how it stands is assessed the same', () => {
  const zone = fc.constantFrom('Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Niue');
  fc.assert(
    fc.property(anyFacts(dayNear('2026-11-23', 12)), fc.option(zone, {nil: undefined}), (facts, timeZone) => {
      const whole: Order = order({
        destination: {country: 'NL', ...(timeZone && {timeZone})},
        shipments: [shipment({}, facts)],
      });
      const some = statusOnly(whole, policy.timeZone);
      assert.deepEqual(said(assess(some, policy, now)), said(assess(whole, policy, now)));
    }),
    {numRuns: 500},
  );
});

const numbers = [
  ['1Z999AA10123456784', '••••••••••••••6784'],
  ['12345678', '••••5678'],
  ['B 7', '••7'],
  ['7', '•'],
];
for (const [number = '', shown] of numbers) {
  test(`of the number ${number} is shown ${shown}`, () => assert.equal(masked(number), shown));
}
