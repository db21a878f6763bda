import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {gateway} from '../../../shared/providers/gateway.js';
import {view} from '../builders.js';

const provider = gateway('https://orders.shop.example/track/');
const parse = (status: number, body: string) =>
  provider.parse({status, contentType: 'application/json', body}, {number: ''});

test('asks for the order its token opens, wherever the gateway is', () => {
  assert.equal(provider.request({number: ''}).url, 'https://orders.shop.example/track/v1/order');
  assert.deepEqual(provider.auth, {kind: 'header', header: 'authorization', prefix: 'Bearer '});
});

test('gives the whole view, and drops what it does not know', () => {
  const known = view();
  const outcome = parse(200, JSON.stringify({...known, later: 'addition'}));
  assert.deepEqual(outcome, {outcome: 'ok', shipments: [], view: known});
});

describe('anything else', () => {
  const cases = [
    [401, '{"code":"unauthorized"}', 'unauthorized'],
    [404, '{"code":"not_found"}', 'not_found'],
    [404, '<html>', 'bad_response'],
    [404, '{"code":"made_up"}', 'bad_response'],
    [422, '{"code":"ok"}', 'bad_response'],
    [503, '', 'unreachable'],
    [200, '{"order":{}}', 'bad_response'],
    [200, '[]', 'bad_response'],
  ] as const;
  for (const [status, body, outcome] of cases) {
    test(`${status} ${body || 'with nothing'} is ${outcome}`, () => assert.equal(parse(status, body).outcome, outcome));
  }
});

test('a link in a view can only be a web page', () => {
  const hostile = view({}, {shop: {name: 'Shop', url: 'javascript:alert(1)'}});
  assert.equal(parse(200, JSON.stringify(hostile)).outcome, 'bad_response');
});
