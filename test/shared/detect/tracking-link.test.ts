import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {carriersOfHost, detect, findTrackingNumbers, readTrackingLink} from '../../../shared/detect/index.js';

/** Addresses as the carriers' own pages, plug-ins of shops and aggregators form them. */
const links: ReadonlyArray<readonly [link: string, number: string, carrier: string]> = [
  ['https://www.ups.com/track?loc=en_US&tracknum=1Z999AA10123456784/trackdetails', '1Z999AA10123456784', 'ups'],
  ['https://wwwapps.ups.com/WebTracking/track?trackNums=1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  ['https://tools.usps.com/go/TrackConfirmAction?tLabels=9261290336128704042634', '9261290336128704042634', 'usps'],
  ['www.fedex.com/fedextrack/?trknbr=986578788855', '986578788855', 'fedex'],
  ['https://gls-group.eu/DE/de/paketverfolgung?match=12345678901', '12345678901', 'gls'],
  ['https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB', 'RB123456785GB', 'royal-mail'],
  ['https://track.bpost.cloud/btr/web/#/search?itemCode=323211216300000593107030', '323211216300000593107030', 'bpost'],
  ['https://jouw.postnl.nl/track-and-trace/3SABCD987446630-NL-1234AB', '3SABCD987446630', 'postnl'],
  ['https://t.17track.net/en#nums=RB123456785GB,RA123456785GB', 'RB123456785GB', 'royal-mail'],
  ['https://www.aftership.com/track/usps/9261290336128704042634', '9261290336128704042634', 'usps'],
  ['https://shop.example/tracking/1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  [
    `https://mail.example/c?url=${encodeURIComponent('https://www.ups.com/track?tracknum=1Z999AA10123456784')}`,
    '1Z999AA10123456784',
    'ups',
  ],
];

describe('a link to a tracking page gives its number and carrier', () => {
  for (const [link, number, carrier] of links) {
    test(link, () => {
      const read = readTrackingLink(link);
      assert.deepEqual([read?.number, read?.candidates[0]?.carrier], [number, carrier]);
      assert.equal(detect(link)[0]?.carrier, carrier);
    });
  }
});

describe('no number is read from', () => {
  for (const link of [
    'https://shop.example/p/398236188172?variant=76736887687086',
    'https://films.example/watch/80057281?trackId=14170286',
    'https://shop.example/pay?trackid=4111111111111111',
    'https://www.dhl.com/press/2023456',
    'https://www.ups.com/us/en/support?utm_id=123456789',
    'https://www.evri.com/blog/20240115',
    'javascript:alert(1)',
    'https://',
    `https://ups.com/track?tracknum=${'1'.repeat(3000)}`,
  ]) {
    test(link.slice(0, 80), () => assert.equal(readTrackingLink(link), undefined));
  }
});

test('a host is its carrier’s only as a whole name', () => {
  assert.deepEqual([...carriersOfHost('tools.usps.com')], ['usps']);
  assert.deepEqual([...carriersOfHost('usps.com.parcels.example')], []);
  assert.deepEqual([...carriersOfHost('myups.com')], []);
});

test('an address in running text is read, in brackets too, and ends with its number', () => {
  const link = 'https://www.ups.com/track?tracknum=1Z999AA10123456784';
  for (const text of [link, `(${link})`, `[here](${link}).`, `<${link}>`, `See ${link}&x=1 now`]) {
    const [sighting] = findTrackingNumbers(text);
    assert.equal(text.slice(sighting?.start, sighting?.end), '1Z999AA10123456784', text);
    assert.deepEqual(sighting?.candidates[0]?.reasons.slice(0, 2), ['link', 'check_digit']);
  }
  assert.deepEqual(findTrackingNumbers('https://shop.example/p/1Z999AA10123456784x'), []);
});

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({withQueryParameters: true, withFragments: true}), fc.string({unit: 'binary'})),
      (link) => {
        readTrackingLink(link);
        detect(link);
      },
    ),
  );
});
