import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as v from 'valibot';
import {DestinationSchema, LocationSchema} from '../../shared/model.js';

test('coordinates are kept to a tenth of a degree: a city, not a house', () => {
  const exact = {coordinates: {latitude: 50.94138, longitude: 6.95827}};
  for (const schema of [LocationSchema, DestinationSchema])
    assert.deepEqual(v.parse(schema, exact), {coordinates: {latitude: 50.9, longitude: 7}});
});

describe('coordinates that are nowhere on earth are refused', () => {
  for (const [latitude, longitude] of [
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
    [90.1, 0],
    [0, -180.1],
    ['50', 7],
    [undefined, 7],
  ]) {
    test(`${latitude} ${longitude}`, () =>
      assert.equal(v.safeParse(LocationSchema, {coordinates: {latitude, longitude}}).success, false));
  }
});
