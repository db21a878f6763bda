import assert from 'node:assert/strict';
import {test} from 'node:test';
import {carrierName, carriers, trackingUrl} from '../../shared/carriers/index.js';

test('each carrier is listed once, by its id', () => {
  const ids = carriers.map(({id}) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
});

test('a tracking link takes the number without spaces, and cannot be broken out of', () => {
  assert.equal(trackingUrl('ups', '1Z 999'), 'https://www.ups.com/track?tracknum=1Z999');
  assert.equal(trackingUrl('ups', '"><b>&x=$&'), 'https://www.ups.com/track?tracknum=%22%3E%3Cb%3E%26x%3D%24%26');
});

test('a carrier we do not know keeps the shop’s word, and has no link', () => {
  assert.equal(carrierName('Bike Post'), 'Bike Post');
  assert.equal(trackingUrl('Bike Post', '7'), undefined);
});
