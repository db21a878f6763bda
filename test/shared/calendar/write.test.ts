import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {calendarText, type Entry} from '../../../shared/calendar/write.js';
import {readCalendar} from './read.js';

const entry: Entry = {uid: '1@order-tracker', when: {day: '2026-11-30'}, title: 'Kiln & Clay', text: 'Order 1'};
const written = (changes: Partial<Entry>) =>
  readCalendar(
    calendarText({name: 'Orders', sequence: 3, changedAt: '2026-11-22T12:00:00Z', entries: [{...entry, ...changes}]}),
  ).events[0];

test('whatever a title says is read back, from lines of 75 octets at most', () => {
  const title = fc.string({
    unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'é', '日', '🏺', ' '), fc.string()),
    size: 'max',
    maxLength: 400,
  });
  fc.assert(
    fc.property(title, (said) => {
      const expected = said.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
      fc.pre(!/\p{Cs}/u.test(expected) && expected !== '');
      assert.equal(written({title: said})?.['SUMMARY'], expected);
    }),
  );
});

test('a title adds no property and no event', () => {
  const event = written({title: 'A\r\nATTACH:https://evil.example\r\nEND:VEVENT\r\nBEGIN:VEVENT'});
  assert.equal(event?.['ATTACH'], undefined);
  assert.match(event?.['SUMMARY'] ?? '', /^A\nATTACH/);
});

test('a day ends where the next one begins, also at the end of a year', () => {
  const event = written({when: {day: '2026-12-31'}});
  assert.equal(event?.['DTSTART;VALUE=DATE'], '20261231');
  assert.equal(event?.['DTEND;VALUE=DATE'], '20270101');
  assert.equal(event?.['SEQUENCE'], '3');
  assert.equal(event?.['LAST-MODIFIED'], '20261122T120000Z');
});

test('a stretch between two instants is in UTC', () => {
  const event = written({
    when: {from: '2026-11-26T10:00:00+01:00', to: '2026-11-26T14:00:00+01:00'},
    isCancelled: true,
  });
  assert.equal(event?.['DTSTART'], '20261126T090000Z');
  assert.equal(event?.['DTEND'], '20261126T130000Z');
  assert.equal(event?.['STATUS'], 'CANCELLED');
});
