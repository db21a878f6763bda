import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {firstSettings, type Settings, type SettingsChange, withChange} from '../../extension/settings.js';

const before: Settings = {
  ...firstSettings,
  quiet: {from: '22:00', to: '07:00'},
  language: 'de',
  dismissed: {'https://a.example': ['123456789012'], 'https://b.example': ['1', '2']},
};

describe('of the settings', () => {
  const cases: ReadonlyArray<readonly [title: string, change: SettingsChange, after: Partial<Settings>]> = [
    ['nothing changes that is not named', {}, {}],
    [
      'a moment is changed, and no other',
      {tell: {delivered: false, confirmed: true}},
      {tell: {...before.tell, delivered: false, confirmed: true}},
    ],
    ['quiet hours are moved', {quiet: {from: '21:00', to: '08:00'}}, {quiet: {from: '21:00', to: '08:00'}}],
    ['the language is another', {language: 'ar'}, {language: 'ar'}],
    [
      'a number is taken back on one site',
      {dismissed: {'https://b.example': ['2']}},
      {dismissed: {...before.dismissed, 'https://b.example': ['2']}},
    ],
    [
      'a site of which nothing is dismissed is gone',
      {dismissed: {'https://a.example': []}},
      {dismissed: {'https://b.example': ['1', '2']}},
    ],
  ];
  for (const [title, change, after] of cases) {
    test(title, () => assert.deepEqual(withChange(before, change), {...before, ...after}));
  }

  test('quiet hours and a language are taken away', () => {
    const after = withChange(before, {quiet: null, language: null});
    assert.deepEqual(Object.keys(after).sort(), ['dismissed', 'keys', 'tell', 'version']);
  });
});
