import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {hrefOf, type Place, placeIn} from '../../../extension/popup/place.js';
import {readSeveral, readTyped} from '../../../extension/popup/typed.js';

/** What is typed, the number in it, and the carrier if it can be no other's. */
const cases: readonly [typed: string, number: string | undefined, sure: string | undefined][] = [
  ['1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  [' 1z 999 aa1 01 2345 6784 ', '1Z999AA10123456784', 'ups'],
  ['UPS 1Z999AA10123456784, arrives Friday', '1Z999AA10123456784', 'ups'],
  ['Tracking number: 1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  ['https://www.ups.com/track?tracknum=1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  ['www.ups.com/track?tracknum=1Z999AA10123456784', '1Z999AA10123456784', 'ups'],
  ['AB12-CD', 'AB12CD', undefined],
  ['KC-1042', 'KC1042', undefined],
  ['hello there', undefined, undefined],
  ['12', undefined, undefined],
  ['https://example.com/', undefined, undefined],
  ['', undefined, undefined],
];

describe('what is typed is read', () => {
  for (const [text, number, sure] of cases) {
    test(text || 'nothing', () => {
      const typed = readTyped(text);
      assert.equal(typed?.number, number);
      assert.equal(typed?.sure?.carrier, sure);
    });
  }
});

test('what could be several carriers’ is sure to be none’s', () => {
  const typed = readTyped('12345678901234');
  assert.ok((typed?.candidates.length ?? 0) > 1);
  assert.equal(typed?.sure, undefined);
});

describe('several numbers are read', () => {
  const several: readonly [typed: string, numbers: readonly string[]][] = [
    ['1Z999AA10123456784 RB123456785GB', ['1Z999AA10123456784', 'RB123456785GB']],
    ['RB123456785GB, RB123456785DE, RB123456785GB', ['RB123456785GB', 'RB123456785DE']],
    ['RB123456785GB RB123456785GB', []],
    ['Order 4006381333931, tracking number 1Z999AA10123456784', []],
    ['1Z 999 AA1 01 2345 6784', []],
    ['hello there', []],
  ];
  for (const [text, numbers] of several) {
    test(text, () =>
      assert.deepEqual(
        readSeveral(text).map(({number}) => number),
        numbers,
      ),
    );
  }
});

test('each place has an address, and an address that is none is the list', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const places: readonly Place[] = [
    {name: 'list'},
    {name: 'page'},
    {name: 'archive'},
    {name: 'order', id},
    {name: 'tell', id},
  ];
  for (const place of places) assert.deepEqual(placeIn(hrefOf(place)), place);
  assert.equal(hrefOf({name: 'order', id}), `#watch=${id}`);
  for (const hash of ['', '#', '#watch', '#other=1']) assert.deepEqual(placeIn(hash), {name: 'list'});
});
