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

for (const aggregator of ['17track', 'ship24', 'aftership', 'trackingmore'] as const) {
  const named = Object.entries(carrierNames).flatMap(([id, names]) =>
    [names[aggregator] ?? []].flat().map((name) => ({id, name})),
  );

  test(`every name at ${aggregator} leads back to its carrier, so none has two`, () => {
    assert.deepEqual(
      named.filter(({id, name}) => ourCarrier(aggregator, name) !== id),
      [],
    );
  });
}

for (const [carrier, name] of [
  ['ups', 'ups'],
  ['dhl', undefined],
  ['brt', undefined],
  ['constructor', undefined],
  [undefined, undefined],
] as const) {
  test(`TrackingMore is asked about a parcel of ${carrier} as ${name}`, () => {
    assert.equal(theirCarrier('trackingmore', carrier), name);
  });
}

for (const name of ['some-carrier', 'constructor', '', null, undefined, {}]) {
  test(`the name ${JSON.stringify(name)} is no carrier of ours`, () => {
    assert.equal(ourCarrier('trackingmore', name), undefined);
  });
}
