import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {heldOutBy} from '../../../extension/background/held-out-by.js';

const now = Date.parse('2026-11-27T12:00:00Z');
const good = {version: 1, api: 'https://orders.shop.example', token: 'abc', expiresAt: '2027-02-20T00:00:00Z'};
const frame = (held: unknown, api = 'https://orders.shop.example/') => ({
  host: 'shop.example',
  numbers: [],
  markup: [],
  trackers: [{api, held: typeof held === 'string' ? held : JSON.stringify(held)}],
});

test('a token that an element holds out is taken, for the gateway that the element asks', () => {
  const {version: _, ...source} = good;
  assert.deepEqual(heldOutBy(frame(good), now), {kind: 'shop', ...source});
});

describe('nothing is taken', () => {
  const cases: ReadonlyArray<readonly [why: string, frame: unknown]> = [
    ['where nothing is held out', frame('')],
    ['for another gateway than the element’s', frame({...good, api: 'https://evil.example'})],
    ['for another path of it', frame({...good, api: 'https://orders.shop.example/shops/other'})],
    ['for no web address', frame({...good, api: 'file:///etc/passwd'}, 'file:///etc/passwd')],
    ['with a password in the address', frame({...good, api: 'https://a:b@orders.shop.example'})],
    ['that has expired', frame({...good, expiresAt: '2026-11-27T11:59:59Z'})],
    ['of another version', frame({...good, version: 2})],
    ['without a token', frame({...good, token: ''})],
    ['that is no JSON', frame('{')],
    ['from a frame that says something else', {trackers: 'all'}],
    ['from no frame', undefined],
  ];
  for (const [why, said] of cases)
    test(`no token is taken ${why}`, () => assert.equal(heldOutBy(said, now), undefined));
});
