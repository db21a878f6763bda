import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, aParcel} from '../test-gateway.js';
import {aLink, words} from './a-link.js';

test('a problem is reported by a form: its case is named, kept and told, and loading again sends nothing', async (t) => {
  const {send, html, db, token} = await aLink(t);
  const fields = {kind: 'damaged', parcel: 'SANDBOX-IN-TRANSIT', text: 'The handle is off'};
  const sent = await send('/problem', fields);
  assert.equal(sent.status, 303);
  const [, number = ''] = /problem\?case=(KC-\d{5})$/.exec(sent.headers.get('location') ?? '') ?? [];
  assert.equal(sent.headers.get('location'), `../${token}/problem?case=${number}`);
  const reported = words(await html(`/problem?case=${number}`));
  assert.ok(
    reported.includes(`Reported: case ${number} Something is damaged. We answer by Monday 23 November.`),
    reported,
  );
  assert.ok(reported.includes('we have written to the address you ordered with'));
  assert.equal((await send('/problem', fields)).headers.get('location'), sent.headers.get('location'));
  const page = words(await html());
  assert.ok(page.includes(`You reported a problem, case ${number} The handle is off`), page);
  assert.ok(page.includes(`Case ${number} · Something is damaged · Open We answer by Monday 23 November.`), page);
  assert.equal((await db.selectFrom('problem').selectAll().execute()).length, 1);
  assert.equal((await db.selectFrom('outbox').selectAll().where('kind', '=', 'case_opened').execute()).length, 1);
});

test('where the order came without an address, no mail is spoken of', async (t) => {
  const {send, html} = await aLink(t, anOrder({customer: {postcode: '3511 AB'}}));
  const sent = await send('/problem', {kind: 'late'});
  const page = words(await html(`/problem${(sent.headers.get('location') ?? '').replace(/^.*\?/, '?')}`));
  assert.match(page, /It stands in your order\. /);
  assert.doesNotMatch(page, /we have written/);
});

test('what is wrong with a report is said above the form, and what was written stays', async (t) => {
  const {send, db} = await aLink(t);
  const wrong: [fields: Record<string, string>, status: number, says: string][] = [
    [{text: 'The bowl'}, 422, 'Not sent yet. Choose what is wrong.'],
    [{kind: 'nonsense', text: 'The bowl'}, 422, 'Not sent yet. Choose what is wrong.'],
    [{kind: 'late', text: `The bowl ${'x'.repeat(2000)}`}, 422, 'Not sent yet. That is too long: 2000 characters'],
  ];
  for (const [fields, status, says] of wrong) {
    const answer = await send('/problem', fields);
    const page = await answer.text();
    assert.equal(answer.status, status);
    assert.ok(words(page).includes(says), says);
    assert.match(page, /<div class="notice" role="alert"[^>]* id="trouble"/);
    assert.match(page, /<textarea[^>]*>\nThe bowl/);
  }
  assert.deepEqual(await db.selectFrom('problem').selectAll().execute(), []);
});

test('who reports too much is told so, and loses no word', async (t) => {
  const {send} = await aLink(t);
  for (const text of ['1', '2', '3', '4', '5'])
    assert.equal((await send('/problem', {kind: 'other', text})).status, 303);
  const answer = await send('/problem', {kind: 'other', text: 'The sixth'});
  assert.equal(answer.status, 429);
  const page = await answer.text();
  assert.match(words(page), /We answer those first\./);
  assert.match(page, /<input type="radio" name="kind" value="other" checked \/>/);
  assert.match(page, />\nThe sixth<\/textarea>/);
});

test('what was delivered but is not here has its own path, to a report that is filled in', async (t) => {
  const {send, html, token} = await aLink(t, anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  const before = await html();
  assert.match(words(before), /Has it arrived\? I have it It is not here/);
  const sent = await send('/word', {parcel: 'SANDBOX-DELIVERED', word: 'not_received'});
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.get('location'), `../${token}?parcel=1#word`);
  const page = await html();
  assert.match(words(page), /Delivered, but not here\? You said it has not arrived, today, 1[23]:00/);
  assert.match(words(page), /Delivered Saturday 21 November|Delivered Sunday 22 November/);
  const [, link = ''] = /href="[\w-]+(\/problem\?kind=not_received&amp;parcel=[^"]+)"/.exec(page) ?? [];
  const form = await html(link.replaceAll('&amp;', '&'));
  assert.match(form, /name="kind" value="not_received" checked/);
  assert.match(form, /name="parcel" value="SANDBOX-DELIVERED"/);
});

test('a form of another page’s making does nothing', async (t) => {
  const {send, request, token, db} = await aLink(t);
  assert.equal((await send('/word', {parcel: 'SANDBOX-LOST', word: 'received'})).status, 422);
  assert.equal((await send('/word', {parcel: 'SANDBOX-IN-TRANSIT', word: 'stolen'})).status, 422);
  const json = {method: 'POST', body: '{"kind":"late"}', headers: {'content-type': 'application/json'}};
  assert.equal((await request(`/o/${token}/problem`, json)).status, 415);
  assert.deepEqual(await db.selectFrom('customer_word').selectAll().execute(), []);
  assert.deepEqual(await db.selectFrom('problem').selectAll().execute(), []);
});
