import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {detect, findTrackingNumbers, reasons} from '../../../shared/detect/index.js';

const seed = 20_261_123;

/** Pieces that meet in numbers and around them, and some that should not. */
const pieces = [
  ...['0', '1', '9', 'A', 'Z', 'a', 'z', '1Z', 'JD', 'RB', 'GB', '420', '94', '00', '3S', 'TBA', 'LP'],
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '-',
    '.',
    ',',
    ':',
    '/',
    '#',
    '(',
    ')',
    '_',
    '@',
    '=',
    '%',
    '\\',
    '$',
    '*',
    '^',
    '[',
  ],
  ...['\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '\u2028', '\u2011', '\u2013', '\u2212'],
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2066', '\ufeff', '\ufffd', '\0'],
  ...[
    '\ud83d',
    '\udce6',
    '📦',
    'é',
    'e\u0301',
    'ß',
    'ſ',
    'İ',
    'ﬁ',
    '１',
    '２',
    'Ａ',
    '٣',
    '𝟗',
    '①',
    '¹',
    '番号',
    'номер',
    'رقم',
  ],
  ...['1Z999AA10123456784', 'RB123456785GB', '9205590842377826024160', '123456789012', 'Tracking: ', 'DHL', 'phone'],
];

const hostile = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.string({unit: fc.constantFrom(...'0123456789 -.'), maxLength: 300}),
  fc.array(fc.constantFrom(...pieces), {maxLength: 120}).map((parts) => parts.join('')),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 200}).map((codes) => String.fromCharCode(...codes)),
);

describe('whatever the text', () => {
  test('sightings are in order, apart and within it, and spell their number', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let reached = 0;
        for (const {start, end, number, candidates} of findTrackingNumbers(text)) {
          assert.ok(reached <= start && start < end && end <= text.length);
          assert.match(number, /^[\dA-Z]{7,40}$/);
          assert.equal(
            text
              .slice(start, end)
              .toUpperCase()
              .replace(/[^\dA-Z]/g, ''),
            number,
          );
          assert.ok(candidates.length > 0);
          for (const candidate of candidates) {
            assert.ok(candidate.reasons.length > 0);
            assert.deepEqual(
              candidate.reasons,
              reasons.filter((reason) => candidate.reasons.includes(reason)),
            );
          }
          reached = end;
        }
      }),
      {seed, numRuns: 1500},
    );
  });

  test('the same text gives the same sightings', () => {
    fc.assert(
      fc.property(hostile, (text) => assert.deepEqual(findTrackingNumbers(text), findTrackingNumbers(text))),
      {seed, numRuns: 300},
    );
  });

  test('a strong number after it, on a line of its own, is found', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sighting = findTrackingNumbers(`${text}\n\nhere: 1Z999AA10123456784`).at(-1);
        assert.equal(sighting?.number, '1Z999AA10123456784');
        assert.equal(sighting.start, text.length + 8);
      }),
      {seed, numRuns: 500},
    );
  });

  test('context and typed numbers may be anything too', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, context) => {
        assert.ok(Array.isArray(findTrackingNumbers(`${text}1Z999AA10123456784`, {context, country: context})));
        assert.ok(Array.isArray(detect(text)));
      }),
      {seed, numRuns: 500},
    );
  });

  test('what running text shows to be a number is one when typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const {number} of findTrackingNumbers(text)) assert.notDeepEqual(detect(number), [], number);
      }),
      {seed, numRuns: 500},
    );
  });
});

describe('hundreds of thousands of characters of', () => {
  const size = 200_000;
  const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const cases = {
    'one digit': '7',
    'addresses of a carrier': 'https://ups.com/12345678/',
    'one letter': 'A',
    'letters and digits': 'A1',
    'pairs and hyphens': '12-',
    'groups of four': '1234 ',
    'groups with dots': '99.34.123456.',
    'capital words and digits': 'RB 1 ',
    'words, then digits': 'ABCDEFGHI 123456 ',
    'soft hyphens': '\u00ad',
    'soft hyphens between digits': '1\u00ad',
    'zero-width spaces before digits': '\u200b\u200b\u200b\u200b12345678',
    hyphens: '-',
    spaces: ' ',
    'line breaks': '\n',
    tabs: '\t',
    'cells of digits': '123456789012\t',
    'lines of digits': '123456789012\n',
    'labels without numbers': 'Tracking number: ',
    'labels on lines of their own': 'Tracking number\n',
    'columns without rows': 'Order\tTracking number\n',
    'tables one after the other': 'Order\nName\nTracking number\n1\nMeyer\n',
    'halves of surrogate pairs': '\ud83d',
  };
  for (const [what, piece] of Object.entries(cases)) {
    test(`${what} gives nothing`, () => assert.deepEqual(findTrackingNumbers(fill(piece)), []));
  }

  for (const piece of ['1234567890', 'abcdefghijklmnopqrstuvwxyz', '1 ']) {
    test(`“${piece}”, a million of them, gives nothing`, () =>
      assert.deepEqual(findTrackingNumbers(fill(piece, 1_000_000)), []));
  }

  test('tracking numbers gives all of them', () => {
    const line = 'Tracking number: 1Z999AA10123456784\n';
    const count = Math.floor(size / line.length);
    assert.equal(findTrackingNumbers(line.repeat(count)).length, count);
  });

  test('text ends with the number at its end', () => {
    const found = findTrackingNumbers(`${fill('1234 abc-')} 1Z999AA10123456784`);
    assert.deepEqual(
      found.map(({number}) => number),
      ['1Z999AA10123456784'],
    );
  });
});
