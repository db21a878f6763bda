import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, testGateway} from './test-gateway.js';

const asks = (token: string) => ({headers: {authorization: `Bearer ${token}`}});

test('the element comes drawn, with its data and what it follows the order with', async (t) => {
  const {put, merchant, request, order} = await testGateway(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const answer = await request('/v1/order/element?lang=de', asks(token));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const markup = await answer.text();
  assert.match(
    markup,
    new RegExp(`<order-tracker api="[^"]+" token="${token}" lang="de">\\s*<template shadowrootmode="open">`),
  );
  assert.match(markup, /<h2 id="headline"[^>]*>/);
  assert.match(markup, /Bestellung 1001/);
  const data = /<script type="application\/json">(.*)<\/script>/s.exec(markup)?.[1] ?? '';
  assert.deepEqual(JSON.parse(data), await (await order(token)).json());
});

test('the token in it is the token alone, however many spaces it was sent behind', async (t) => {
  const {put, merchant, request} = await testGateway(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const answer = await request('/v1/order/element', {headers: {authorization: `bearer   ${token}`}});
  assert.ok((await answer.text()).includes(` token="${token}" `));
});

test('whatever an order says stays text in it', async (t) => {
  const {put, merchant, request} = await testGateway(t);
  const name = '</script></template><img src=x onerror=alert(1)>';
  await put('1001', anOrder({items: [{id: 'a', name, quantity: 1}]}));
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const markup = await (await request('/v1/order/element', asks(token))).text();
  assert.equal(markup.match(/<img/g), null);
  assert.equal(markup.match(/<\/script>/g)?.length, 1);
  assert.equal(markup.match(/<\/template>/g)?.length, 1);
});

test('who opens nothing gets no element', async (t) => {
  const {request} = await testGateway(t);
  assert.equal((await request('/v1/order/element', asks('wrong'))).status, 401);
});

test('it looks like the element does', async (t) => {
  const {request} = await testGateway(t);
  const answer = await request('/pages/element.css');
  assert.match(answer.headers.get('content-type') ?? '', /^text\/css/);
  assert.match(await answer.text(), /:host \{/);
});
