import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {isFinal, orderStatus, type Status, statuses} from '../../shared/status.js';

const status = fc.constantFrom(...statuses);
const parcels = fc.array(status, {maxLength: 6});

describe('orderStatus', () => {
  const cases: [state: 'open' | 'cancelled', parcels: Status[], everythingSent: boolean, expected: string][] = [
    ['open', [], false, 'confirmed'],
    ['cancelled', [], false, 'cancelled'],
    ['open', ['cancelled'], true, 'confirmed'],
    ['open', ['pre_transit'], true, 'pre_transit'],
    ['open', ['in_transit', 'out_for_delivery'], true, 'out_for_delivery'],
    ['open', ['out_for_delivery', 'attempt_failed'], true, 'attempt_failed'],
    ['open', ['delivered', 'in_transit'], true, 'partly_delivered'],
    ['open', ['delivered'], false, 'partly_delivered'],
    ['open', ['delivered', 'cancelled'], true, 'delivered'],
    ['open', ['delivered', 'returned'], true, 'partly_delivered'],
    ['cancelled', ['delivered'], false, 'delivered'],
    ['open', ['returned', 'returned'], true, 'returned'],
    ['open', ['returned', 'in_transit'], true, 'in_transit'],
  ];
  for (const [state, of, everythingSent, expected] of cases) {
    test(`an ${state} order of [${of}]${everythingSent ? '' : ' with items unsent'} is ${expected}`, () => {
      assert.equal(orderStatus(state, of, everythingSent), expected);
    });
  }

  test('does not depend on the sequence of the parcels', () => {
    fc.assert(
      fc.property(parcels, (of) => assert.equal(orderStatus('open', of), orderStatus('open', [...of].reverse()))),
    );
  });

  test('is the same with a parcel counted twice', () => {
    fc.assert(fc.property(parcels, (of) => assert.equal(orderStatus('open', of), orderStatus('open', [...of, ...of]))));
  });

  test('is delivered exactly when every parcel that counts is', () => {
    fc.assert(
      fc.property(parcels, (of) => {
        const counted = of.filter((one) => one !== 'cancelled');
        const all = counted.length > 0 && counted.every((one) => one === 'delivered');
        assert.equal(orderStatus('open', of) === 'delivered', all);
      }),
    );
  });

  test('one delivered parcel is never hidden', () => {
    fc.assert(
      fc.property(parcels, (of) =>
        ['delivered', 'partly_delivered'].includes(orderStatus('open', ['delivered', ...of])),
      ),
    );
  });
});

test('only a decided fate is final: expired is the provider giving up', () => {
  assert.deepEqual(statuses.filter(isFinal), ['delivered', 'returned', 'cancelled']);
});
