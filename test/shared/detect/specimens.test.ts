import assert from 'node:assert/strict';
import {test} from 'node:test';
import {detect, findTrackingNumbers} from '../../../shared/detect/index.js';

/** As carriers print them, each with where: no check digit of theirs passes. */
const examples = [
  ['ups', '1Z 12345E 02 0527 168 8', 'Tracking Web Service Developer Guide, appendix: delivered'],
  ['ups', '1Z12345E1505270452', 'the same: no tracking information'],
  ['usps', '9400 1000 0000 0000 0000 00', 'https://tools.usps.com/go/TrackConfirmAction_input, USPS Tracking'],
  ['usps', '9205 5000 0000 0000 0000 00', 'the same, Priority Mail'],
  ['usps', '7000 0000 0000 0000 0000', 'the same, Certified Mail'],
  ['usps', 'EC 000 000 000 US', 'the same, Priority Mail Express International'],
] as const;

for (const [carrier, number, source] of examples) {
  test(`${number}, an example of ${carrier}, is said to be one (${source})`, () => {
    const found = detect(number).find((candidate) => candidate.carrier === carrier);
    assert.equal(found?.confidence, 'shaped');
    assert.ok(found.reasons.includes('specimen'));
  });

  test(`${number} is of no parcel: in a text it is not ${carrier}'s`, () => {
    const found = findTrackingNumbers(`Your ${carrier.toUpperCase()} tracking number: ${number}`);
    assert.ok(found.every(({candidates}) => candidates.every((candidate) => candidate.carrier !== carrier)));
  });
}

const refused = [
  ['1Z12345F0205271688', 'of another shipper of UPS, whose check digit fails'],
  ['9218800000000000000000', 'with no service that USPS has examples of'],
  ['9400 1000 0000 0000 0000 01', 'with a serial number that is none of zeros'],
  ['EC 000 000 001 US', 'the same'],
  ['EE 000 000 000 DE', 'of a service that USPS has no example of'],
] as const;

for (const [number, what] of refused) {
  test(`${number}, ${what}, is nobody's`, () => {
    assert.deepEqual(detect(number), []);
  });
}

test('a number of the shipper in the examples whose check digit passes is no example', () => {
  assert.deepEqual(detect('1Z12345E6605272234')[0]?.reasons, ['check_digit', 'prefix']);
});
