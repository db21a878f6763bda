import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type File, pathsIn, read} from './files.js';

/** A check of one file: what is wrong with it, or nothing. */
type Check = (file: File) => string | false;

const longest = 250;

/** Tables may be long: the words of a language, the cases of a test. */
const tooLong: Check = ({path, text}) => {
  const lines = text.split('\n').length - 1;
  const counts = /\.(ts|mjs|css|html)$/.test(path) && !/^(shared\/strings|test)\//.test(path);
  return counts && lines > longest && `has ${lines} lines`;
};

const drawer: Check = ({path}) =>
  /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.[^/]+$)/.test(path) && 'is a drawer: its name fits any project';

/** Leaving out where a machine lacks something is told apart by its first argument, which is a condition. */
const leftOut: Check = ({path, text}) => {
  const found = /\b(test|it|describe)\.(only|skip|todo|fixme)\(\s*(['"`]|\))|\{\s*(only|skip|todo): /.exec(text);
  return /\.(test|spec)\.ts$/.test(path) && found !== null && `leaves tests out: ${found[0]}`;
};

const outside: Check = ({text}) => {
  const found = /\.\.\/shared\/(design|corpora|fixtures|tools)|(^|[^\w.])\/(work|farm|tmp)\//m.exec(text);
  return found !== null && `names a path outside the project: ${found[0].trim()}`;
};

const checks: ReadonlyArray<readonly [title: string, check: Check]> = [
  [`no file has more than ${longest} lines`, tooLong],
  ['no file or folder is a drawer', drawer],
  ['no test is left out', leftOut],
  ['nothing names a path outside the project', outside],
];

const text = pathsIn().filter((path) => !/\.(png|ico|sqlite|woff2)$/.test(path));
const files = text.map(read);
const wrong = (check: Check, among: readonly File[]) =>
  among.flatMap((file) => {
    const offence = check(file);
    return offence ? [`${file.path} ${offence}`] : [];
  });

for (const [title, check] of checks) test(title, () => assert.deepEqual(wrong(check, files), []));

describe('each of these checks can fail', () => {
  const cases: ReadonlyArray<readonly [check: Check, path: string, text: string]> = [
    [tooLong, 'widget/a.ts', '\n'.repeat(longest + 1)],
    [drawer, 'shared/utils.ts', ''],
    [drawer, 'widget/helpers/dates.ts', ''],
    [leftOut, 'test/a.test.ts', ['test', "only('one', () => {});"].join('.')],
    [leftOut, 'test/e2e/a.spec.ts', ['test', "skip('one', () => {});"].join('.')],
    [outside, 'gateway/a.ts', ["const folder = '", "farm/data';"].join('/')],
    [outside, 'bench/a.ts', ["import '../..", 'shared', "tools/replay.js';"].join('/')],
  ];
  for (const [check, path, text] of cases) {
    test(`${path} ${text.trim()}`, () => assert.equal(wrong(check, [{path, text}]).length, 1));
  }
});

test("README's snippet is the demo's, line for line", () => {
  const [, snippet = ''] = /```html\n(.*?)```/s.exec(read('README.md').text) ?? [];
  const inDemo = new Set(lines(read('demo/index.html').text));
  assert.match(snippet, /<order-tracker/);
  const style = /<style>(.*)<\/style>\n/s.exec(snippet);
  assert.deepEqual(
    lines(snippet.replace(style?.[0] ?? '', '')).filter((line) => !inDemo.has(line)),
    [],
  );
  // The demo's policy wants styles in a sheet.
  const inSheet = rules(read('demo/shop.css').text);
  assert.deepEqual(
    rules(style?.[1] ?? '').filter((rule) => !inSheet.includes(rule)),
    [],
  );
});

/** Rules without white space and comments. */
function rules(css: string): string[] {
  const text = css.replace(/\/\*.*?\*\/|\s/gs, '').replaceAll(';}', '}');
  return text.match(/[^{}]+\{[^{}]*\}/g) ?? [];
}

/** Lines without indentation, and without the host, which differs: `https://orders.shop.example/a` is `/a`. */
function lines(html: string): string[] {
  const trimmed = html
    .replace(/https?:\/\/[^/"'\s]+/g, '')
    .split('\n')
    .map((line) => line.trim());
  return trimmed.filter((line) => line !== '');
}
