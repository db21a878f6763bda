import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testGateway} from './test-gateway.js';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-xss-protection': '0',
};
const data = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const answers: [what: string, path: string, status: number, policy: RegExp | string][] = [
  ['data', '/health', 200, data],
  ['a refusal', '/v1/order', 401, data],
  ['what is not there', '/v2', 404, data],
  ['data of the demo', '/demo/orders', 200, data],
  [
    'the page of the demo',
    '/',
    200,
    /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
  ],
  ['what the page of the demo loads', '/demo/shop.js', 200, /^default-src 'none'; script-src 'self';/],
];
for (const [what, path, status, policy] of answers) {
  test(`${what} comes with what keeps a browser from guessing, framing, telling and running`, async (t) => {
    const {request} = await testGateway(t, {config: {demo: true}});
    const answer = await request(path);
    assert.equal(answer.status, status);
    for (const [name, value] of Object.entries(always)) assert.equal(answer.headers.get(name), value, name);
    const said = answer.headers.get('content-security-policy') ?? '';
    if (typeof policy === 'string') assert.equal(said, policy);
    else assert.match(said, policy);
  });
}

test('a page that a browser has already keeps its policy', async (t) => {
  const {request} = await testGateway(t, {config: {demo: true}});
  const first = await request('/demo/gallery.html');
  const again = await request('/demo/gallery.html', {headers: {'if-none-match': first.headers.get('etag') ?? ''}});
  assert.equal(again.status, 304);
  assert.equal(again.headers.get('content-security-policy'), first.headers.get('content-security-policy'));
});

for (const path of ['/', '/demo/gallery.html', '/demo/hostile.html']) {
  test(`no script or style of the demo’s page ${path} is in its markup, where the policy would stop it`, async (t) => {
    const {request} = await testGateway(t, {config: {demo: true}});
    const page = await (await request(path)).text();
    assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)|<style|\s(style|on\w+)=/);
  });
}

test('data of an order and a refusal are kept by no cache', async (t) => {
  const {request, merchant} = await testGateway(t);
  for (const answer of [await request('/v1/order'), await merchant('GET', '/orders')]) {
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  }
});
