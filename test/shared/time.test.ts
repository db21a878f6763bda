import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dayAt,
  daysBetween,
  instantAt,
  isBefore,
  isTime,
  isTimeZone,
  newestFirst,
  startOfDay,
  timeKind,
} from '../../shared/time.js';

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .date({min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true})
  .map((value) => value.toISOString().slice(0, 10));
const clock = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map(two).join(':'));
const local = fc.tuple(date, clock).map((parts) => parts.join('T'));
const offset = fc.oneof(
  fc.constant('Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.nat(12), fc.constantFrom('00', '30'))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${minutes}`),
);
const instant = fc.tuple(local, offset).map((parts) => parts.join(''));
const time = fc.oneof(date, local, instant);

describe('timeKind', () => {
  const cases = [
    ['2026-11-22T14:02:00+01:00', 'instant'],
    ['2026-11-22T14:02:00.123Z', 'instant'],
    ['2026-11-22T14:02:00', 'local'],
    ['2026-11-22T14:02', 'local'],
    ['2026-11-22', 'date'],
    ['2024-02-29', 'date'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-11-22T24:00:00', undefined],
    ['2026-11-22T14:02:00+0100', undefined],
    ['2026-11-22T14:02:00+19:00', undefined],
    ['22.11.2026', undefined],
    ['', undefined],
  ] as const;
  for (const [text, kind] of cases) {
    test(`takes ${text || 'an empty text'} for ${kind ?? 'no time'}`, () => assert.equal(timeKind(text), kind));
  }

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isTime(text) === 'boolean'));
  });
});

describe('isBefore', () => {
  const cases = [
    ['2026-11-22T14:00:00+01:00', '2026-11-22T13:30:00Z', true],
    ['2026-11-22T14:00:00+01:00', '2026-11-22T13:00:00Z', false],
    ['2026-11-22T10:00:00', '2026-11-22T11:00:00', true],
    ['2026-11-22', '2026-11-23', true],
    ['2026-11-22', '2026-11-22T10:00:00', false],
    ['2026-11-22T10:00:00', '2026-11-22T20:00:00Z', false],
    ['2026-11-22T10:00:00', '2026-11-22T22:00:01Z', true],
    ['2026-11-22', '2026-11-23T11:00:00Z', false],
  ] as const;
  for (const [a, b, expected] of cases) {
    test(`says ${expected} of ${a} and ${b}`, () => assert.equal(isBefore(a, b), expected));
  }

  test('is never true both ways, nor of a time and itself', () => {
    fc.assert(fc.property(time, time, (a, b) => !(isBefore(a, b) && isBefore(b, a)) && !isBefore(a, a)));
  });

  test('carries over: what is before b is before all that b is before', () => {
    fc.assert(
      fc.property(time, time, time, (a, b, c) => !(isBefore(a, b) && isBefore(b, c)) || isBefore(a, c)),
      {numRuns: 2000},
    );
  });

  test('holds in every zone a time without one can be in', () => {
    fc.assert(
      fc.property(local, offset, instant, (wall, zone, other) => {
        if (isBefore(wall, other)) assert.ok(Date.parse(wall + zone) < Date.parse(other));
        if (isBefore(other, wall)) assert.ok(Date.parse(other) < Date.parse(wall + zone));
      }),
    );
  });
});

describe('newestFirst', () => {
  test('orders instants by when they were, not by their clock', () => {
    const events = [{time: '2026-11-22T14:00:00+01:00'}, {time: '2026-11-22T13:30:00Z'}];
    assert.deepEqual(newestFirst(events), [events[1], events[0]]);
  });

  test('orders by the clock as written where one time has no zone', () => {
    const events = [{time: '2026-11-22T13:30:00Z'}, {time: '2026-11-22T14:00:00'}, {time: '2026-11-22T14:30:00+09:00'}];
    assert.deepEqual(newestFirst(events), [events[2], events[1], events[0]]);
  });

  test('keeps every event, and the order of equals', () => {
    fc.assert(
      fc.property(fc.array(fc.record({time: fc.option(time, {nil: undefined}), id: fc.nat()})), (events) => {
        const sorted = newestFirst(events);
        assert.equal(sorted.length, events.length);
        assert.deepEqual(newestFirst(sorted), sorted);
      }),
    );
  });
});

describe('days', () => {
  test('today is the day at the destination', () => {
    assert.equal(dayAt('2026-11-22T23:30:00Z', 'Europe/Amsterdam'), '2026-11-23');
    assert.equal(dayAt('2026-11-22T23:30:00Z', 'America/New_York'), '2026-11-22');
  });

  test('counts calendar days, also over a change of clocks', () => {
    assert.equal(daysBetween('2026-10-24T23:00:00+02:00', '2026-10-26T00:10:00+01:00'), 2);
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
  });

  test('working days pass over weekends', () => {
    assert.equal(addWorkingDays('2026-11-20', 1), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-20', 6), '2026-11-30');
    assert.equal(addWorkingDays('2026-11-21', 0), '2026-11-21');
  });

  test('knows a zone from a word', () => {
    assert.equal(isTimeZone('Europe/Lisbon'), true);
    assert.equal(isTimeZone('Middle/Earth'), false);
  });
});

describe('startOfDay', () => {
  const starts = [
    ['an ordinary day', '2026-11-22', 'Europe/Amsterdam', '2026-11-21T23:00:00.000Z'],
    ['the day clocks are put forward', '2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z'],
    ['the day after', '2026-03-30', 'Europe/Amsterdam', '2026-03-29T22:00:00.000Z'],
    ['a day without a midnight', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['the day after a second 23:00', '2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['where the day comes first', '2026-11-22', 'Pacific/Kiritimati', '2026-11-21T10:00:00.000Z'],
    ['where it comes last', '2026-11-22', 'Etc/GMT+12', '2026-11-22T12:00:00.000Z'],
    ['a day that Samoa left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ] as const;
  for (const [name, day, timeZone, start] of starts) {
    test(`${name}: ${day} in ${timeZone}`, () => assert.equal(startOfDay(day, timeZone), start));
  }

  test('is the first moment that has its date, in every zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const leftOut = ['Pacific/Apia 2011-12-30', 'Pacific/Fakaofo 2011-12-30'];
    fc.assert(
      fc.property(date, zone, (day, timeZone) => {
        fc.pre(!leftOut.includes(`${timeZone} ${day}`));
        const start = startOfDay(day, timeZone);
        assert.equal(dayAt(start, timeZone), day);
        assert.ok(dayAt(new Date(Date.parse(start) - 1).toISOString(), timeZone) < day);
      }),
      {numRuns: 2000},
    );
  });
});

describe('years', () => {
  for (const text of ['0000-01-01', '1969-12-31', '2201-01-01T00:00:00Z', '9999-12-31']) {
    test(`takes ${text} for a slip of the pen`, () => assert.equal(isTime(text), false));
  }

  test('working days can be counted from every date there is', () => {
    const days = fc.date({min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, fc.nat(365), (from, count) => {
        const start = from.toISOString().slice(0, 10);
        const end = addWorkingDays(start, count);
        const later = Array.from({length: daysBetween(start, end)}, (_, at) => new Date(addDays(start, at + 1)));
        const working = later.map((one) => ![0, 6].includes(one.getUTCDay()));
        assert.equal(working.filter(Boolean).length, count);
        assert.notEqual(working.at(-1), false);
      }),
    );
  });
});

describe('the instant of a clock somewhere', () => {
  const cases: [local: string, timeZone: string, instant: string][] = [
    ['2026-11-26T10:00:00', 'Europe/Amsterdam', '2026-11-26T09:00:00.000Z'],
    ['2026-07-26T10:00:00', 'Europe/Amsterdam', '2026-07-26T08:00:00.000Z'],
    ['2026-11-26T10:00', 'Pacific/Auckland', '2026-11-25T21:00:00.000Z'],
    ['2026-11-26T10:00:00', 'Asia/Kathmandu', '2026-11-26T04:15:00.000Z'],
    ['2026-03-29T03:30:00', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T04:00:00', 'Europe/Amsterdam', '2026-10-25T03:00:00.000Z'],
  ];
  for (const [local, timeZone, instant] of cases) {
    test(`${local} at ${timeZone}`, () => assert.equal(instantAt(local, timeZone), instant));
  }
});
