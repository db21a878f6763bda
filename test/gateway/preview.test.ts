import assert from 'node:assert/strict';
import {test} from 'node:test';
import {messageKinds} from '../../gateway/notify/kinds.js';
import {defaultTelling} from '../../gateway/notify/telling.js';
import {saveTelling} from '../../gateway/store/telling.js';
import {testGateway} from './test-gateway.js';

test('the preview lists every message, and each of its mails is there, light and dark', async (t) => {
  const {request} = await testGateway(t, {config: {demo: true}});
  for (const language of ['en', 'de', 'ar']) {
    const page = await (await request(`/preview?language=${language}`)).text();
    const mails = Array.from(page.matchAll(/ src="([^"]*)"/g), ([, address = '']) => address.replaceAll('&amp;', '&'));
    assert.equal(mails.length, 2 * (messageKinds.length + 1));
    for (const mail of mails) {
      const answer = await request(`/${mail}`);
      assert.equal(answer.status, 200, mail);
      assert.match(await answer.text(), new RegExp(`<html lang="${language}"`));
    }
  }
});

test('a mail of the preview may look as it says, in a frame of ours, and do nothing', async (t) => {
  const {request} = await testGateway(t, {config: {demo: true}});
  const {headers} = await request('/preview/delayed.html?scheme=dark');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; style-src 'unsafe-inline'; /);
  assert.match(policy, /frame-ancestors 'self'; sandbox$/);
  assert.doesNotMatch(policy, /script-src|connect-src|allow-/);
  assert.equal(headers.get('x-frame-options'), 'SAMEORIGIN');
});

test('the page of the preview itself has the policy of our pages, and no style or script in its markup', async (t) => {
  const {request} = await testGateway(t, {config: {demo: true}});
  const answer = await request('/preview');
  assert.match(answer.headers.get('content-security-policy') ?? '', /style-src 'self'; .*frame-src 'self';/);
  assert.equal(answer.headers.get('x-frame-options'), 'DENY');
  assert.doesNotMatch(await answer.text(), /<script|<style|\s(style|on\w+)=/);
});

test('the preview wears the brand of the shop it is asked at', async (t) => {
  const {request, shop, db} = await testGateway(t, {config: {demo: true}});
  const {id} = await shop('lume');
  await saveTelling(db, id, {...defaultTelling, brand: {accent: '#0b6b3a', onAccent: '#ffffff'}});
  const own = await (await request('/shops/lume/preview/delivered.html')).text();
  assert.match(own, /lume/);
  assert.match(own, /background-color: #0b6b3a/);
  assert.doesNotMatch(await (await request('/preview/delivered.html')).text(), /#0b6b3a/);
});

const missing = ['/preview/constructor.html', '/preview/delayed', '/preview/delayed.html.html'];
for (const path of missing) {
  test(`${path} is not found`, async (t) => {
    const {request} = await testGateway(t, {config: {demo: true}});
    assert.equal((await request(path)).status, 404);
  });
}

test('outside the demo there is no preview', async (t) => {
  const {request} = await testGateway(t, {config: {demo: false}});
  assert.equal((await request('/preview')).status, 404);
  assert.equal((await request('/preview/delayed.html')).status, 404);
});

test('a merchant sees the mails of their own shop, and nobody without a key does', async (t) => {
  const {merchant, request, gateway} = await testGateway(t);
  const {db, shopId} = gateway;
  await saveTelling(db, shopId, {...defaultTelling, brand: {accent: '#7a1f2b', onAccent: '#ffffff'}});
  const answer = await merchant('GET', '/preview/delivered.html?language=de');
  assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; .*; sandbox$/);
  const html = await answer.text();
  assert.match(html, /<html lang="de"/);
  assert.match(html, /#7a1f2b/);
  assert.equal((await merchant('GET', '/preview/nothing.html')).status, 404);
  assert.equal((await request('/v1/merchant/preview/delivered.html')).status, 401);
});
