import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findCarrier} from '../../../shared/carriers/index.js';
import {carrierNames, ourCarrier, theirCarrier} from '../../../shared/providers/carrier-names.js';

test('every id is one of our carriers', () => {
  assert.deepEqual(
    Object.keys(carrierNames).filter((id) => !findCarrier(id)),
    [],
  );
});

for (const aggregator of ['easypost', '17track', 'ship24', 'aftership', 'shippo', 'trackingmore', 'karrio'] as const) {
  const named = Object.entries(carrierNames).flatMap(([id, names]) =>
    (names[aggregator]?.split(' ') ?? []).filter((name) => name !== '?').map((name) => ({id, name})),
  );

  test(`every name at ${aggregator} leads back to its carrier, so none has two`, () => {
    assert.deepEqual(
      named.filter(({id, name}) => ourCarrier(aggregator, name) !== id),
      [],
    );
  });
}

for (const [aggregator, carrier, name] of [
  ['trackingmore', 'ups', 'ups'],
  ['trackingmore', 'dhl', undefined],
  ['trackingmore', 'brt', undefined],
  ['trackingmore', 'constructor', undefined],
  ['trackingmore', undefined, undefined],
  ['shippo', 'dhl', 'dhl_express'],
  ['easypost', 'ups', 'UPS'],
  ['easypost', 'dhl', undefined],
] as const) {
  test(`${aggregator} is asked about a parcel of ${carrier} as ${name}`, () => {
    assert.equal(theirCarrier(aggregator, carrier), name);
  });
}

for (const name of ['some-carrier', 'constructor', '?', 'dhl dhl-germany', '', null, undefined, {}]) {
  test(`the name ${JSON.stringify(name)} is no carrier of ours`, () => {
    assert.equal(ourCarrier('trackingmore', name), undefined);
  });
}
