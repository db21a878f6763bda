import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatFor} from '../../shared/format.js';

const today = '2026-11-23';
const en = formatFor('en', today);

describe('what is written', () => {
  const cases: [what: string, got: string | undefined, expected: string | undefined][] = [
    ['a day', en.day('2026-11-26T10:00:00-08:00'), 'Thursday 26 November'],
    ['an American day', formatFor('en-US', today).day('2026-11-26'), 'Thursday, November 26'],
    ['a German day', formatFor('de', today).day('2026-11-26'), 'Donnerstag, 26. November'],
    ['a day of another year', en.day('2022-01-26'), 'Wednesday, 26 January 2022'],
    ['a short day of another year', en.shortDay('2022-01-26'), '26 Jan 2022'],
    ['a short day', en.shortDay('2026-11-26'), 'Thu 26 Nov'],
    ['a clock, as it was at the place', en.clock('2026-11-26T10:05:00-08:00'), '10:05'],
    ['no clock for a date', en.clock('2026-11-26'), undefined],
    ['a window', en.clocks('2026-11-26T10:00:00', '2026-11-26T14:00:00'), '10:00–14:00'],
    ['tomorrow', en.relativeDay(1), 'tomorrow'],
    ['in some days', en.relativeDay(4), 'in 4 days'],
    ['a moment of today', en.moment('2026-11-23T14:02:00'), 'today, 14:02'],
    ['a moment of another day', en.moment('2026-11-19T14:02:00'), 'Thu 19 Nov, 14:02'],
    ['a shouted city', en.place({city: 'SÃO JOÃO DA MADEIRA', country: 'PT'}), 'São João Da Madeira, Portugal'],
    ['a short or mixed name', en.place({city: 'NYC'}), 'NYC'],
    ['a place’s own name before its city', en.place({name: 'Kiosk 7', city: 'Utrecht'}), 'Kiosk 7'],
    ['no place', en.place({}), ''],
    ['an Arabic list', formatFor('ar', today).join('a', undefined, 'b'), 'a، b'],
    [
      'a Hebrew window',
      formatFor('he', today).clocks('2026-11-26T10:00', '2026-11-26T14:00'),
      '\u206610:00–14:00\u2069',
    ],
    ['a Japanese window', formatFor('ja', today).clocks('2026-11-26T10:00', '2026-11-26T14:00'), '10:00～14:00'],
    ['a Korean clock', formatFor('ko', today).clock('2026-11-26T14:02'), '14:02'],
    ['a Korean window', formatFor('ko', today).clocks('2026-11-26T10:00', '2026-11-26T14:00'), '10:00~14:00'],
    ['a Chinese moment', formatFor('zh-Hans', today).moment('2026-11-26T14:02'), '11月26日周四 14:02'],
  ];
  for (const [what, got, expected] of cases) {
    test(`${what}: ${expected}`, () => assert.equal(got, expected));
  }
});
