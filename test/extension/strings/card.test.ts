import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cardWords} from '../../../extension/strings/card/index.js';
import {pathsIn} from '../../project/files.js';

const languages = pathsIn('extension/strings/card').flatMap((path) => /\/([a-z]{2})\.ts$/.exec(path)?.[1] ?? []);
const english = cardWords('en').words;

function lines(words: object, path = ''): Array<readonly [path: string, words: string]> {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : lines(value as object, `${path}${key}.`),
  );
}

const valuesIn = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();

for (const language of languages) {
  test(`the card speaks ${language}: all of it, with the values of English`, () => {
    const {language: spoken, words} = cardWords(`${language}-XX`);
    assert.equal(spoken, `${language}-XX`);
    const values = (of: object) => lines(of).map(([path, said]) => [path, valuesIn(said)] as const);
    assert.deepEqual(new Map(values(words)), new Map(values(english)));
    for (const [path, said] of lines(words)) assert.ok(said.trim(), path);
    if (language !== 'en') assert.notEqual(words.notANumber, english.notANumber);
    if (language === 'fr')
      for (const [path, said] of lines(words)) assert.doesNotMatch(said, /[^\u00a0][:;?»]( |$)/, path);
  });
}

test('a language that the card does not speak is English', () => assert.equal(cardWords('xx').language, 'en'));
