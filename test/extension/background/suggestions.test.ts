import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {numberView} from '../../../extension/background/number-view.js';
import {escaped, suggestionsFor, watchOf} from '../../../extension/background/suggestions.js';
import {en} from '../../../extension/strings/menus/en.js';
import {menuWords} from '../../../extension/strings/menus/index.js';
import type {Watch} from '../../../extension/watch.js';

const addedAt = '2026-11-20T10:00:00Z';

function watch(number: string, carrier: string, name?: string): Watch {
  const view = numberView({number, carrier, addedAt});
  const asking = {failures: 0};
  const source = {kind: 'number', number, carrier} as const;
  return {version: 1, id: crypto.randomUUID(), addedAt, source, view, told: [], asking, ...(name && {name})};
}

const lamp = watch('1Z12345E6605272234', 'ups', 'The lamp');
const shoes = watch('RR123456785SE', 'postnord', 'Shoes for Ada');
const list = [lamp, shoes];
const offered = (text: string) => suggestionsFor(text, list, en).map(({description}) => description);

describe('in the address bar', () => {
  const cases: ReadonlyArray<readonly [typed: string, offered: string[]]> = [
    ['', []],
    ['   ', []],
    ['lamp', ['The lamp, UPS, 1Z12345E6605272234']],
    ['ADA shoes', ['Shoes for Ada, PostNord, RR123456785SE']],
    ['ups', ['The lamp, UPS, 1Z12345E6605272234']],
    ['rr 123 456', ['Shoes for Ada, PostNord, RR123456785SE']],
    ['rr-123 456 785 se', ['Shoes for Ada, PostNord, RR123456785SE']],
    ['RB 123 456 785 GB', ['RB123456785GB: a number of Royal Mail']],
    ['nothing of the kind', []],
    ['lampshad', []],
  ];
  for (const [typed, expected] of cases) {
    test(`"${typed}" offers ${expected.join(' and ') || 'nothing'}`, () => assert.deepEqual(offered(typed), expected));
  }

  test('a number that is offered is told from what was typed, and is the same number', () => {
    const [first] = suggestionsFor('RB123456785GB', list, en);
    assert.equal(first?.content, 'Royal Mail RB123456785GB');
  });

  test('what is offered of the list finds its watch again, and words find none', () => {
    assert.deepEqual(
      ['lamp', 'shoes'].map((typed) => watchOf(suggestionsFor(typed, list, en)[0]?.content ?? '', list)),
      [lamp, shoes],
    );
    assert.equal(watchOf('lamp', list), undefined);
  });

  test('there are six at most', () => {
    const many = Array.from({length: 20}, (_, at) => watch(`RR12345678${at}SE`, 'postnord', `Shoes ${at}`));
    assert.equal(suggestionsFor('shoes', many, en).length, 6);
  });

  test('what a shop writes is no XML', () => {
    assert.equal(
      escaped(`<url>"Kiln" & 'Clay'</url>`),
      '&lt;url&gt;&quot;Kiln&quot; &amp; &apos;Clay&apos;&lt;/url&gt;',
    );
  });
});

test('menus speak the language, and English where there is no other', () => {
  assert.equal(menuWords('de-AT').selection, 'Ist das ein Paket?');
  assert.equal(menuWords('fi'), en);
});
