import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pathsIn, read} from './files.js';

const [, table = ''] = read('SECURITY.md').text.split('\n## Threats\n');
/** Each threat, with the tests its row names. */
const threats = Array.from(
  table.matchAll(/^\| (?!Threat |-)(.+?) \| .+? \| (.+?) \|$/gm),
  ([, threat = '', tests = '']) => [threat, Array.from(tests.matchAll(/`(.+?)`/g), ([, test = '']) => test)] as const,
);
const paths = new Set(pathsIn('test'));

/** Whether `text` has a test of that title. What a title is made from must be in the text too, or is written `…`. */
function hasTest(text: string, title: string): boolean {
  return Array.from(text.matchAll(/\b(?:test|it)\(\s*(['"`])(.+?)\1,/g), ([, , made = '']) => made).some((made) => {
    const fixed = made.split(/\$\{[^}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const parts = new RegExp(`^${fixed.join('(.+)')}$`).exec(title)?.slice(1);
    return parts?.every((part) => part === '…' || text.includes(part)) ?? false;
  });
}

/** What is wrong with a test that is named as `path: title`. */
function missing(named: string): string | false {
  const [path = '', ...title] = named.split(': ');
  if (!paths.has(path)) return `there is no ${path}`;
  return !hasTest(read(path).text, title.join(': ')) && `${path} has no test of the title ${title.join(': ')}`;
}

test('every threat is held by tests, and they are there', () => {
  assert.ok(threats.length > 20);
  for (const [threat, named] of threats) {
    assert.ok(named.length > 0, `${threat}: nothing holds it`);
    assert.deepEqual(named.map(missing).filter(Boolean), [], threat);
  }
});

describe('a title is found', () => {
  const text = `['no key', 'a key']; test(\`\${what} opens (nothing)\`, () => {}); it('stays', () => {});`;
  const titles: [title: string, found: boolean][] = [
    ['stays', true],
    ['a key opens (nothing)', true],
    ['… opens (nothing)', true],
    ['another key opens (nothing)', false],
    ['a key opens nothing', false],
    ['stay', false],
  ];
  for (const [title, found] of titles) {
    test(`${title}: ${found ? 'yes' : 'no'}`, () => assert.equal(hasTest(text, title), found));
  }
});
