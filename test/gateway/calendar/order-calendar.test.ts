import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {defaultTelling} from '../../../gateway/notify/telling.js';
import {pageStringsOf, screenOf} from '../../../gateway/pages/hosted.js';
import {orderCalendar} from '../../../shared/calendar/order-calendar.js';
import {calendarText} from '../../../shared/calendar/write.js';
import type {Facts, Order} from '../../../shared/model.js';
import {now, shipment, view} from '../../shared/builders.js';
import {readCalendar} from '../../shared/calendar/read.js';
import {aLink} from '../pages/a-link.js';
import {anOrder} from '../test-gateway.js';

const uidOf = (what: string) => `order-7-${what}`;

async function events(facts: Partial<Facts> | undefined, order: Partial<Order> = {}) {
  const shown = view({...(facts && {shipments: [shipment({}, facts)]}), ...order});
  const screen = await screenOf({
    view: shown,
    telling: defaultTelling,
    language: 'en',
    now: Date.parse(now),
    chosen: undefined,
  });
  const of = {screen, strings: pageStringsOf(screen), uidOf, changes: 2, updatedAt: now};
  return readCalendar(calendarText(orderCalendar(of))).events.map((event) => ({
    title: event['SUMMARY'],
    when: event['DTSTART;VALUE=DATE'] ?? `${event['DTSTART']}/${event['DTEND']}`,
    status: event['STATUS'],
    uid: event['UID'],
  }));
}

const estimate = (from: string, to?: string) => ({estimate: {from, ...(to && {to}), provider: 'ups', askedAt: now}});
const arrives = 'Kiln & Clay: parcel arrives';

describe('what stands in the calendar', () => {
  const cases: [what: string, facts: Partial<Facts> | undefined, order: Partial<Order>, expected: string[]][] = [
    ['nothing known', undefined, {}, []],
    [
      'a promise before any parcel',
      undefined,
      {promise: {to: '2026-11-27'}},
      ['Kiln & Clay: promised by today 20261127 CONFIRMED'],
    ],
    [
      'a promise, where the carrier has named no day',
      {},
      {promise: {to: '2026-11-27'}},
      ['Kiln & Clay: promised by today 20261127 CONFIRMED'],
    ],
    ['the carrier’s day', estimate('2026-11-26'), {promise: {to: '2026-11-27'}}, [`${arrives} 20261126 CONFIRMED`]],
    [
      'a window on the clock of the destination',
      estimate('2026-11-26T10:00:00', '2026-11-26T14:00:00'),
      {},
      [`${arrives} 20261126T090000Z/20261126T130000Z CONFIRMED`],
    ],
    [
      'a window in summer, on the other side of the world',
      estimate('2026-11-26T10:00:00', '2026-11-26T14:00:00'),
      {destination: {timeZone: 'Pacific/Auckland'}},
      [`${arrives} 20261125T210000Z/20261126T010000Z CONFIRMED`],
    ],
    ['several days: the last', estimate('2026-11-26', '2026-11-28'), {}, [`${arrives} 20261128 CONFIRMED`]],
    ['one clock is no window', estimate('2026-11-26T18:00:00'), {}, [`${arrives} 20261126 CONFIRMED`]],
    [
      'a window that ends before it begins',
      estimate('2026-11-26T18:00:00', '2026-11-26T10:00:00'),
      {},
      [`${arrives} 20261126 CONFIRMED`],
    ],
    [
      'it waits to be picked up',
      {status: 'available_for_pickup', pickup: {until: '2026-11-30', place: 'Kiosk 7', code: '4719'}},
      {},
      ['Kiln & Clay: last day to pick up the parcel 20261130 CONFIRMED'],
    ],
    [
      'the day it came',
      {status: 'delivered', deliveredAt: '2026-11-22T23:42:00+01:00'},
      {},
      [`${arrives} 20261122 CONFIRMED`],
    ],
    ['it goes back', {status: 'returning', ...estimate('2026-11-26')}, {}, [`${arrives} 20261126 CANCELLED`]],
    ['the order was cancelled', estimate('2026-11-26'), {state: 'cancelled'}, [`${arrives} 20261126 CANCELLED`]],
    [
      'cancelled before any parcel',
      undefined,
      {state: 'cancelled', promise: {to: '2026-11-27'}},
      ['Kiln & Clay: promised by today 20261127 CANCELLED'],
    ],
  ];
  for (const [what, facts, order, expected] of cases) {
    test(what, async () => {
      const found = await events(facts, order);
      assert.deepEqual(
        found.map(({title, when, status}) => `${title} ${when} ${status}`),
        expected,
      );
    });
  }
});

test('an event is the same whatever is said of it, and each parcel has its own', async () => {
  const [promised] = await events({}, {promise: {to: '2026-11-27'}});
  const [named] = await events(estimate('2026-11-26'));
  assert.equal(promised?.uid, named?.uid);
  const both = await events(undefined, {
    shipments: [shipment({}, estimate('2026-11-26')), shipment({number: '1Z999AA10123456785'}, estimate('2026-11-26'))],
  });
  assert.equal(new Set(both.map(({uid}) => uid)).size, 2);
});

test('the feed is served to whoever has the link, the same for every link, and names no person', async (t) => {
  const {open, makeToken, put} = await aLink(t);
  const answer = await open('/calendar.ics');
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const text = await answer.text();
  assert.equal(await (await open('/calendar.ics', await makeToken())).text(), text);
  assert.doesNotMatch(text, /ada|3511|Utrecht|mug/i);
  const {properties, events: before} = readCalendar(text);
  assert.equal(properties['X-WR-CALNAME'], 'Kiln & Clay, Order 1001');

  await put('1001', anOrder({state: 'cancelled'}));
  const {events: after} = readCalendar(await (await open('/calendar.ics')).text());
  assert.equal(after[0]?.['UID'], before[0]?.['UID']);
  assert.equal(after[0]?.['STATUS'], 'CANCELLED');
  assert.ok(Number(after[0]?.['SEQUENCE']) > Number(before[0]?.['SEQUENCE']));
});

test('a feed that is as it was is not sent again', async (t) => {
  const {open, request, token} = await aLink(t);
  const etag = (await open('/calendar.ics')).headers.get('etag') ?? '';
  const again = await request(`/o/${token}/calendar.ics`, {headers: {'if-none-match': `W/${etag}`}});
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});
