import assert from 'node:assert/strict';
import {test} from 'node:test';
import {optOut} from '../../gateway/store/opt-outs.js';
import {createToken} from '../../gateway/store/tokens.js';
import {choosing, pathOf} from './choosing.js';
import {anOrder} from './test-gateway.js';

const day = 86_400_000;
const ada = 'ada@example.com';
const bob = 'bob@example.com';

test('the page shows who is told, and what is chosen there is what is sent', async (t) => {
  const {request, page, form, one, email, news} = await choosing(t);
  const shown = await request(page);
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /What you are told of order 1001[\s\S]*ada@example\.com/);
  const id = String((await one(ada))?.id);
  const saved = await form(page, {do: 'save', id, grouping: 'digest', language: 'de', 'm-delivered': 'on'});
  assert.equal(saved.status, 303);
  assert.match(
    await (await request(`${new URL(saved.headers.get('location') ?? '').pathname}?said=saved`)).text(),
    /Saved\./,
  );
  const {moments, grouping, language} = (await one(ada)) ?? {};
  assert.deepEqual([moments, grouping, language], ['["delivered"]', 'digest', 'de']);
  await news();
  assert.deepEqual(email.words(), [`confirmed ${ada}`]);
});

test('who leaves everything as the shop has it goes along with what the shop changes', async (t) => {
  const {request, page, form, one} = await choosing(t);
  const html = await (await request(page)).text();
  const ticked = Object.fromEntries(
    Array.from(html.matchAll(/name="(m-\w+)" value="on" checked/g), ([, name = '']) => [name, 'on']),
  );
  assert.equal(Object.keys(ticked).length, 10);
  await form(page, {do: 'save', id: String((await one(ada))?.id), grouping: 'parcel', language: '', ...ticked});
  const {moments, grouping, language} = (await one(ada)) ?? {};
  assert.deepEqual([moments, grouping, language], [null, null, null]);
});

test('a link that opens nothing, or only how the order stands, shows no address and changes none', async (t) => {
  const {request, form, db, one, clock} = await choosing(t);
  const {order_id: orderId, id} = (await one(ada)) ?? assert.fail();
  const token = await createToken(db, orderId, 'full', clock.time, clock.time + day);
  await db
    .updateTable('token')
    .set({access: 'status'})
    .where('expires_at', '=', clock.time + day)
    .execute();
  for (const path of [`/o/${token}/tell`, '/o/nothing/tell']) {
    for (const answer of [await request(path), await form(path, {do: 'end', id: String(id)})]) {
      assert.equal(answer.status, 404);
      assert.doesNotMatch(await answer.text(), /example\.com/);
    }
  }
  const headers = {authorization: `Bearer ${token}`};
  assert.equal((await request('/v1/order/tell', {headers})).status, 403);
  assert.equal((await request('/v1/order/tell', {method: 'PUT', headers, body: '{}'})).status, 403);
  assert.equal((await one(ada))?.state, 'active');
});

test('another order’s address is not there to be changed', async (t) => {
  const {put, form, page, rows, told, send} = await choosing(t);
  await put('1002', {placedAt: '2026-11-22T11:59:00Z', items: [], customer: {email: bob}});
  await send();
  const id = (await rows()).find(({address}) => address === bob)?.id;
  assert.equal((await form(page, {do: 'end', id: String(id)})).status, 404);
  assert.equal((await told('PUT', {change: [{id, told: false}]})).status, 404);
  assert.deepEqual(
    (await rows()).map(({state}) => state),
    ['active', 'active'],
  );
});

test('an address that did not come with the order is asked, and is told only after it has said yes', async (t) => {
  const {add, send, news, email, one, request, form, clock} = await choosing(t);
  assert.equal((await add('email', ' Bob@Example.com ')).status, 303);
  await send();
  assert.deepEqual(email.words().slice(1), [`confirm_address ${bob}`]);
  const confirm = pathOf(email.given[1]?.letter.links.confirm);
  // A scanner that opens every link says nothing for anybody.
  const opened = await request(confirm);
  assert.match(await opened.text(), /<form class="form" method="post">[\s\S]*Yes, tell me/);
  assert.equal((await one(bob))?.state, 'pending');

  await news();
  assert.deepEqual(email.words().slice(2), [`dispatched ${ada}`]);
  assert.equal((await one(bob))?.consented_at, null);
  assert.match(await (await form(confirm, {do: 'confirm'})).text(), /You are told from now on/);
  const {state, consented_at, consent_text, source} = (await one(bob)) ?? {};
  assert.deepEqual([state, consented_at, consent_text, source], ['active', clock.time, 'email-1/en', 'customer']);
});

test('without the words that are in force nothing is added, and what was typed is shown again', async (t) => {
  const {form, page, rows, told} = await choosing(t);
  for (const [address, consent, why] of [
    [bob, 'email-0/en', 'Tick the sentence'],
    [bob, '', 'Tick the sentence'],
    ['"><script>alert(1)</script>', 'email-1/en', 'That is no address'],
  ] as const) {
    const answer = await form(page, {do: 'add', channel: 'email', address, consent});
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.ok(html.includes(why) && html.includes('role="alert"'));
    assert.doesNotMatch(html, /<script>/);
    assert.ok(html.includes(address.startsWith('"') ? '&quot;&gt;&lt;script&gt;' : `value="${address}"`));
  }
  const refused = await told('PUT', {add: {channel: 'email', address: bob, consent: 'email-0/en'}});
  assert.deepEqual([refused.status, (await refused.json()).errors[0].pointer], [422, '/add/consent']);
  assert.equal((await rows()).length, 1);
});

test('an order has five addresses at most, and who ends one makes room', async (t) => {
  const {add, rows, form, page} = await choosing(t);
  for (let at = 0; at < 4; at += 1) assert.equal((await add('email', `b${at}@example.com`)).status, 303);
  const answer = await add('email', 'one-more@example.com');
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /5 addresses is the most/);
  await form(page, {do: 'end', id: String((await rows()).at(-1)?.id)});
  assert.equal((await add('email', 'one-more@example.com')).status, 303);
});

test('an address is asked three times a day at most, whatever the order', async (t) => {
  const {add, put, merchant, told, request, clock, db, send} = await choosing(t);
  for (let at = 0; at < 2; at += 1) assert.equal((await add('email', bob)).status, 303);
  await put('1002', {placedAt: '2026-11-22T11:59:00Z', items: [], customer: {email: 'eve@example.com'}});
  const {token} = await (await merchant('POST', '/orders/1002/tokens')).json();
  const other = async () =>
    (
      await request('/v1/order/tell', {
        method: 'PUT',
        headers: {authorization: `Bearer ${token}`},
        body: JSON.stringify({add: {channel: 'email', address: bob, consent: 'email-1/en'}}),
      })
    ).status;
  assert.deepEqual([await other(), await other()], [200, 429]);
  assert.equal((await add('email', bob)).status, 422);
  assert.equal((await told('PUT', {add: {channel: 'email', address: bob, consent: 'email-1/en'}})).status, 429);
  await send();
  const asked = await db.selectFrom('outbox').select('id').where('kind', '=', 'confirm_address').execute();
  assert.equal(asked.length, 3);
  clock.time += day;
  assert.equal((await add('email', bob)).status, 303);
});

test('of one network twenty addresses are taken in a quarter of an hour', async (t) => {
  const {form, page, add, rows, clock} = await choosing(t);
  for (let at = 0; at < 20; at += 1) {
    await add('email', `b${at}@example.com`);
    await form(page, {do: 'end', id: String((await rows()).at(-1)?.id)});
  }
  assert.match(await (await add('email', bob)).text(), /quarter of an hour/);
  clock.time += 15 * 60_000;
  assert.equal((await add('email', bob)).status, 303);
});

test('an address that wants nothing of the shop is not asked, and who adds it cannot tell', async (t) => {
  const {add, send, email, db, gateway, clock, page, request} = await choosing(t);
  await optOut(db, {
    shopId: gateway.shopId,
    channel: 'email',
    address: 'Bob@example.com',
    why: 'unsubscribed',
    now: clock.time,
  });
  const answers = [await add('email', bob), await add('email', 'eve@example.com')];
  assert.equal(new Set(answers.map(({status, headers}) => `${status} ${headers.get('location')}`)).size, 1);
  await send();
  assert.deepEqual(email.words().slice(1), ['confirm_address eve@example.com']);
  const html = (await (await request(page)).text())
    .replaceAll(/eve|bob/g, 'x')
    .replaceAll(/address-\d|value="\d"/g, '');
  const [, , first, second] = html.split('<section');
  assert.equal(first?.trim(), second?.trim());
  for (let at = 0; at < 2; at += 1) await add('email', bob);
  assert.equal((await add('email', bob)).status, 422);
});

test('the last message is sent again three times a day, to who asks for it', async (t) => {
  const {form, page, one, send, email, clock} = await choosing(t);
  const id = String((await one(ada))?.id);
  const said: (string | undefined)[] = [];
  for (let at = 0; at < 4; at += 1) {
    clock.time += 1;
    said.push((await form(page, {do: 'again', id})).headers.get('location')?.split('?')[1]);
  }
  assert.deepEqual(said, ['said=sent', 'said=sent', 'said=sent', 'said=too_often']);
  await send();
  assert.deepEqual(email.words(), Array(4).fill(`confirmed ${ada}`));
});

test('a browser is told without being asked again, and only its push service’s address is taken', async (t) => {
  const {told} = await choosing(t);
  const {consents} = await (await told('GET')).json();
  const add = (endpoint: string) =>
    told('PUT', {
      add: {
        channel: 'push',
        address: JSON.stringify({endpoint, keys: {p256dh: 'p', auth: 'a'}}),
        consent: consents.push.id,
      },
    });
  assert.equal((await add('http://push.example/1')).status, 422);
  const {subscribers} = await (await add('https://push.example/1')).json();
  assert.deepEqual(
    subscribers.map(({channel, state}: {channel: string; state: string}) => `${channel} ${state}`),
    ['email active', 'push active'],
  );
});

test('choices are made and ended as JSON too, and what is not named stays', async (t) => {
  const {told, one} = await choosing(t);
  const id = (await one(ada))?.id;
  await told('PUT', {change: [{id, moments: ['delivered'], language: 'ar'}]});
  const answer = await told('PUT', {change: [{id, grouping: 'order'}]});
  const [subscriber] = (await answer.json()).subscribers;
  assert.deepEqual([subscriber.moments, subscriber.grouping, subscriber.language], [['delivered'], 'order', 'ar']);
  await told('PUT', {change: [{id, told: false}]});
  assert.equal((await one(ada))?.state, 'ended');
  await told('PUT', {change: [{id, told: true}]});
  assert.equal((await one(ada))?.state, 'active');
});

test('as JSON it says of which kinds an address can be added, and who was ended by the reader', async (t) => {
  const {told, one, db} = await choosing(t);
  const id = (await one(ada))?.id;
  const said = async () => (await told('GET')).json();
  assert.deepEqual((await said()).offered, ['email', 'push']);
  assert.equal((await said()).subscribers[0].endedByReader, false);
  await told('PUT', {change: [{id, told: false}]});
  assert.equal((await said()).subscribers[0].endedByReader, true);
  await db.updateTable('subscriber').set({ended_by: 'gone'}).execute();
  assert.equal((await said()).subscribers[0].endedByReader, false);
});

test('the page offers to notify the browser only where its script can, and has the words that are agreed to', async (t) => {
  const {request, page, told, shop} = await choosing(t);
  const html = await (await request(page)).text();
  const {consents} = await (await told('GET')).json();
  const [, section = ''] = /(<section aria-labelledby="add-push"[\s\S]*?)<\/section>/.exec(html) ?? [];
  assert.match(section, /^<section [^>]*data-service="\.\.\/\.\.\/" data-files="\.\.\/\.\.\/"[^>]* hidden>/);
  assert.ok(section.includes(`data-consent="${consents.push.id}"`));
  assert.ok(section.includes(consents.push.text.replaceAll('&', '&amp;')));
  const parts = section.match(/<(p|button)[^>]*data-when[^>]*>/g) ?? [];
  assert.equal(parts.length, 6);
  assert.ok(parts.every((part) => part.endsWith(' hidden>')));

  const tea = await shop('tea');
  await tea.put('1001', anOrder());
  const {token} = await (await tea.merchant('POST', '/orders/1001/tokens')).json();
  const other = await (await request(`/shops/tea/o/${token}/tell`)).text();
  assert.match(other, /data-service="\.\.\/\.\.\/" data-files="\.\.\/\.\.\/\.\.\/\.\.\/"/);
  assert.match(other, /src="(\.\.\/){4}tell-page\.js"/);
});

test('the page runs our script and no other, and asks nobody but us', async (t) => {
  const {request, page} = await choosing(t);
  const answer = await request(page);
  assert.match(
    answer.headers.get('content-security-policy') ?? '',
    /^default-src 'none'; style-src 'self'; img-src [^;]*; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'$/,
  );
  const html = await answer.text();
  assert.deepEqual(html.match(/<script[^>]*>/g), ['<script type="module" src="../../tell-page.js">']);
  assert.doesNotMatch(html, /<style|\s(style|on\w+)=/);
  const {headers} = answer;
  assert.deepEqual([headers.get('referrer-policy'), headers.get('cache-control')], ['no-referrer', 'no-store']);
});

test('no page of one question runs a script, is framed, is kept, or tells its address to another', async (t) => {
  const {request} = await choosing(t);
  for (const path of ['/confirm/nothing', '/unsubscribe/nothing']) {
    const answer = await request(path);
    const {headers} = answer;
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(
      policy,
      /^default-src 'none'; style-src 'self'; img-src [^;]*; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    assert.doesNotMatch(await answer.text(), /<script|<style|\s(style|on\w+)=/);
    assert.deepEqual([headers.get('referrer-policy'), headers.get('cache-control')], ['no-referrer', 'no-store']);
  }
});
