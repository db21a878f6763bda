import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {spokenLanguage, stringsFor} from '../../shared/strings/index.js';

describe('the language that is spoken', () => {
  const cases = [
    ['en', 'en'],
    ['EN-us', 'en-US'],
    ['de-AT', 'de-AT'],
    ['ar', 'ar'],
    ['fr-CA', 'fr-CA'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt'],
    ['tlh', 'en'],
    ['iw-IL', 'he-IL'],
    ['zh-TW', 'zh-Hans'],
    ['fi', 'en'],
    ['', 'en'],
    ['de-DE@euro', 'en'],
    ['constructor', 'en'],
    ['en_GB', 'en'],
  ] as const;
  for (const [asked, spoken] of cases) {
    test(`for ${asked || 'none'} is ${spoken}`, () => assert.equal(spokenLanguage(asked), spoken));
  }
});

test('only other languages than English are loaded', async () => {
  assert.equal(stringsFor('en-US'), undefined);
  assert.equal(stringsFor('constructor'), undefined);
  assert.equal((await stringsFor('de-AT'))?.direction, 'ltr');
  assert.equal((await stringsFor('ar'))?.direction, 'rtl');
});
