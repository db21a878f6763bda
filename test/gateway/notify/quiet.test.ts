import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isQuiet, nextAllowed, zoneOf} from '../../../gateway/notify/quiet.js';

const hour = 3_600_000;
const night = {from: '21:00', to: '08:00'};

const table: [what: string, now: string, quiet: {from: string; to: string} | null, zone: string, next: string][] = [
  ['in the afternoon at once', '2026-11-22T14:00:00Z', night, 'UTC', '2026-11-22T14:00:00Z'],
  ['in the evening in the morning', '2026-11-22T21:00:00Z', night, 'UTC', '2026-11-23T08:00:00Z'],
  ['after midnight the same morning', '2026-11-22T03:30:20.500Z', night, 'UTC', '2026-11-22T08:00:00Z'],
  ['in the last second before the end', '2026-11-22T07:59:59.999Z', night, 'UTC', '2026-11-22T08:00:00Z'],
  ['at the end at once', '2026-11-22T08:00:00Z', night, 'UTC', '2026-11-22T08:00:00Z'],
  ['by the clock of the place', '2026-11-22T20:30:00Z', night, 'Europe/Lisbon', '2026-11-22T20:30:00Z'],
  ['where it is later', '2026-11-22T20:30:00Z', night, 'Europe/Madrid', '2026-11-23T07:00:00Z'],
  [
    'at noon, where a shop is quiet then',
    '2026-11-22T12:10:00Z',
    {from: '12:00', to: '13:30'},
    'UTC',
    '2026-11-22T13:30:00Z',
  ],
  ['a night that is an hour shorter', '2026-03-28T22:00:00Z', night, 'Europe/Madrid', '2026-03-29T06:00:00Z'],
  ['a night that is an hour longer', '2026-10-24T22:00:00Z', night, 'Europe/Madrid', '2026-10-25T07:00:00Z'],
  [
    'an end that the clocks leave out',
    '2026-03-29T00:30:00Z',
    {from: '22:00', to: '02:30'},
    'Europe/Madrid',
    '2026-03-29T01:00:00Z',
  ],
  ['no quiet hours', '2026-11-22T23:00:00Z', null, 'UTC', '2026-11-22T23:00:00Z'],
  [
    'from and to the same time: none',
    '2026-11-22T08:00:00Z',
    {from: '08:00', to: '08:00'},
    'UTC',
    '2026-11-22T08:00:00Z',
  ],
];
for (const [what, now, quiet, zone, next] of table) {
  test(`a message may go ${what}`, () => {
    assert.equal(new Date(nextAllowed(Date.parse(now), quiet, zone)).toISOString(), new Date(next).toISOString());
  });
}

const clock = fc.nat(24 * 60 - 1).map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
/** A shop leaves two hours of the day. */
const quietHours = fc
  .record({from: clock, to: clock})
  .filter(({from, to}) => (minutesOf(to) - minutesOf(from) + 1440) % 1440 <= 22 * 60);
const zones = fc.constantFrom(
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
);
/** Half of them on the days on which clocks are changed in Madrid, New York and on Lord Howe. */
const changes = ['2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2026-04-04', '2026-10-03'].map((day) =>
  Date.parse(day),
);
const now = fc.oneof(
  fc.integer({min: Date.parse('2026-01-01'), max: Date.parse('2030-01-01')}),
  fc.tuple(fc.constantFrom(...changes), fc.nat(48 * hour)).map(([day, later]) => day + later),
);

test('the next time is in no quiet hour, not before now, and a day later at most', () => {
  fc.assert(
    fc.property(now, quietHours, zones, (at, quiet, zone) => {
      const next = nextAllowed(at, quiet, zone);
      assert.ok(!isQuiet(next, quiet, zone), 'quiet');
      assert.ok(next >= at, 'before now');
      assert.ok(next - at <= 24 * hour, 'later than a day');
    }),
    {numRuns: 2000},
  );
});

test('nothing waits longer than it has to: a second before it is still quiet', () => {
  fc.assert(
    fc.property(now, quietHours, zones, (at, quiet, zone) => {
      const next = nextAllowed(at, quiet, zone);
      assert.ok(next === at || isQuiet(Math.max(at, next - 1000), quiet, zone));
    }),
    {numRuns: 1000},
  );
});

test('whose clock it is: the destination’s, else the shop’s, else UTC', () => {
  const lisbon = {country: 'PT', timeZone: 'Europe/Lisbon'};
  assert.equal(zoneOf({destination: lisbon}, {timeZone: 'Europe/Madrid'}), 'Europe/Lisbon');
  assert.equal(zoneOf({destination: {country: 'PT'}}, {timeZone: 'Europe/Madrid'}), 'Europe/Madrid');
  assert.equal(zoneOf({}, {}), 'UTC');
});
