import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkEmbed} from '../../gateway/embed-check.js';
import {testGateway} from './test-gateway.js';

const api = 'https://orders.shop.example';
const script = `${api}/order-tracker.js`;
const expected = {api, script, origins: ['https://shop.example']};
const right = `<script type="module" src="${script}"></script><order-tracker api="${api}"></order-tracker>`;

function wrong(html: string, {policy, ...changes}: {policy?: string; url?: string; origins?: '*' | string[]} = {}) {
  const {url = 'https://shop.example/track', ...rest} = changes;
  return checkEmbed({url, html, policy}, {...expected, ...rest})
    .filter(({ok}) => !ok)
    .map(({check}) => check);
}

describe('what is wrong with a page', () => {
  const cases: [name: string, found: string[], wanted: string[]][] = [
    ['nothing', wrong(right), []],
    [
      'nothing, in other quotes and capitals',
      wrong(`<SCRIPT async SRC='${script}'></SCRIPT><Order-Tracker\n api=${api}/ >`),
      [],
    ],
    ['there is nothing on it', wrong('<p>Hello</p>'), ['script', 'element', 'api']],
    ['it is commented out', wrong(`<!-- ${right} -->`), ['script', 'element', 'api']],
    ['the script is another', wrong(right.replace(script, 'https://cdn.example/order-tracker.js')), ['script']],
    ['the tag asks another', wrong(right.replace(`api="${api}"`, 'api="/orders"')), ['api']],
    ['its origin may not ask', wrong(right, {url: 'https://www.shop.example/'}), ['origin']],
    ['any origin may ask', wrong(right, {url: 'https://www.shop.example/', origins: '*'}), []],
    ['a header stops the script', wrong(right, {policy: "script-src 'self'; connect-src *"}), ['script-src']],
    ['a header stops the asking', wrong(right, {policy: `script-src ${api}; default-src 'self'`}), ['connect-src']],
    [
      'a header lets it through',
      wrong(right, {policy: `default-src 'none'; script-src *.shop.example; connect-src https:`}),
      [],
    ],
    ['a nonce may be meant for it', wrong(right, {policy: "script-src 'nonce-abc'"}), []],
    [
      'a tag stops both',
      wrong(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${right}`),
      ['script-src', 'connect-src'],
    ],
    [
      'one of two policies stops it',
      wrong(right, {policy: "default-src *, default-src 'none'"}),
      ['script-src', 'connect-src'],
    ],
    ['a path of another file', wrong(right, {policy: `script-src ${api}/other.js`}), ['script-src']],
  ];
  for (const [name, found, wanted] of cases) test(name, () => assert.deepEqual(found, wanted));
});

test('a page without end of what looks like tags is read at once', () => {
  const begin = performance.now();
  for (const part of ['<script a', '<script a="', ' a=', '<!--', '<order-tracker '])
    wrong(part.repeat(1_000_000 / part.length));
  assert.ok(performance.now() - begin < 5000);
});

const pages: [what: string, answer: () => Response, reached: boolean][] = [
  ['a page', () => new Response(right, {headers: {'content-type': 'text/html; charset=utf-8'}}), true],
  ['an error', () => new Response(right, {status: 500, headers: {'content-type': 'text/html'}}), false],
  ['a redirect', () => new Response(null, {status: 302, headers: {location: 'http://10.0.0.1/'}}), false],
  ['no page', () => new Response('secret', {headers: {'content-type': 'text/plain'}}), false],
  ['nobody', () => assert.fail('out of reach'), false],
];
for (const [what, answer, reached] of pages) {
  test(`${what} is ${reached ? 'looked at' : 'not looked at, and why is not said'}, and nothing of it is told`, async (t) => {
    const {merchant, calls} = await testGateway(t, {
      config: {publicUrl: api, allowedOrigins: '*'},
      fetch: async () => answer(),
    });
    const said = await (await merchant('POST', '/embed-check', {url: 'https://shop.example/track'})).json();
    assert.equal(said.reached, reached);
    assert.deepEqual(
      calls.map(({url, redirect}) => [url, redirect]),
      [['https://shop.example/track', 'manual']],
    );
    assert.ok(!JSON.stringify(said).includes('secret'));
    assert.equal(
      said.findings.every(({ok}: {ok: boolean}) => ok),
      true,
    );
    assert.equal(said.findings.length, reached ? 6 : 0);
  });
}

test('a page that never ends is read to a megabyte', async (t) => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new TextEncoder().encode(' '.repeat(100_000)));
    },
  });
  const fetch = async () => new Response(body, {headers: {'content-type': 'text/html'}});
  const {merchant} = await testGateway(t, {fetch});
  assert.equal((await merchant('POST', '/embed-check', {url: 'https://shop.example/'})).status, 200);
  assert.ok(sent < 15);
});

test('a shop checks thirty pages in a quarter of an hour', async (t) => {
  const {merchant} = await testGateway(t, {fetch: async () => new Response('')});
  const check = async () => (await merchant('POST', '/embed-check', {url: 'https://shop.example/'})).status;
  for (let at = 0; at < 30; at += 1) assert.equal(await check(), 200);
  assert.equal(await check(), 429);
});
