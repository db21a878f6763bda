import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {crc32, inflateSync} from 'node:zlib';
import {defaultTelling} from '../../../gateway/notify/telling.js';
import {screenOf} from '../../../gateway/pages/hosted.js';
import {action} from '../../../gateway/pages/policy.js';
import {noFacts} from '../../../shared/model.js';
import {now, shipment, view} from '../../shared/builders.js';
import {anOrder, aParcel} from '../test-gateway.js';
import {aLink, structure, words} from './a-link.js';

const day = 86_400_000;
const three = () =>
  anOrder({
    shipments: ['SANDBOX-DELIVERED', 'SANDBOX-OUT-FOR-DELIVERY', 'SANDBOX-IN-TRANSIT'].map((one) => aParcel(one)),
  });

test('a link opens its order as a page that says all there is to say, without script', async (t) => {
  const {html, askDue, token} = await aLink(t);
  await askDue();
  const page = await html();
  const said = words(page);
  for (const one of [
    'Your order 1001, placed Friday 20 November',
    'On its way',
    'Test Carrier says so, asked today at 12:00.',
    'Scans',
    'SANDBOX-IN-TRANSIT',
    'Stoneware mug',
    'What we promise',
    'Report a problem',
    'Calendar feed',
    'This link opens order 1001 and nothing else. It ends on Saturday, 20 February 2027.',
    'End it now',
  ]) {
    assert.ok(said.includes(one), `${one}: ${said}`);
  }
  assert.match(said, /Arriving today 10:00–14:00 Sunday 22 November\./);
  assert.equal(page.match(/aria-current="step"/g)?.length, 1);
  assert.match(page, /<ol class="milestones" role="list" aria-label="Milestones, step 3 of 5"/);
  assert.ok(page.includes(`href="${token}/tell"`));
});

test('a link that opens a new tab says so, the main one too', async () => {
  const failed = view({shipments: [shipment({}, {status: 'attempt_failed'})]});
  const known = {view: failed, telling: defaultTelling, language: 'en', now: Date.parse(now), chosen: undefined};
  const link = String(await action(await screenOf(known)));
  assert.match(link, /target="_blank"[^>]*>Open at UPS<span class="hidden">, opens in a new tab</);
});

test('a page is kept by no cache, found by no search, framed by nobody, and tells nobody where it is', async (t) => {
  const {open} = await aLink(t);
  for (const path of ['', '/problem']) {
    const {headers} = await open(path);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-robots-tag'), 'noindex');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'self'; .*form-action 'self'; frame-ancestors 'none'/);
    // Only the page that the element takes over runs anything.
    const runs = path === '' ? "; script-src 'self'; connect-src 'self'; manifest-src 'self'" : '';
    assert.ok(policy.endsWith(`frame-ancestors 'none'${runs}`), policy);
  }
});

test('nothing is in the markup of a page that its policy would stop, and nothing but links and pictures is from elsewhere', async (t) => {
  const {html} = await aLink(t, three());
  for (const path of ['', '/problem']) {
    const page = await html(path);
    assert.doesNotMatch(page, /<script(?![^>]*\ssrc="\.)|<style|\s(style|on\w+)=/);
    for (const [, tag, address = ''] of page.matchAll(
      /<(link|script|form|img)\b[^>]*?(?:href|src|action)="([^"]*)"/g,
    )) {
      assert.doesNotMatch(address, /^(\w+:|\/\/)/, tag);
    }
  }
});

test('whatever is wrong with a link, the page is the same, and so is every other address below it', async (t) => {
  const {open, makeToken, merchant, send, clock, db, shop, request} = await aLink(t);
  const expired = await makeToken();
  clock.time += 90 * day;
  const [ended, revoked] = [await makeToken(), await makeToken()];
  assert.equal((await send('/end', {}, ended)).status, 303);
  await merchant('DELETE', '/orders/1001/tokens');
  const half = await makeToken();
  await db.updateTable('token').set({access: 'status'}).where('revoked_at', 'is', null).execute();
  const tea = await shop('tea');
  await tea.put('1', anOrder());
  const others = (await (await tea.merchant('POST', '/orders/1/tokens')).json()).token;

  for (const path of ['', '/problem', '/calendar.ics', '/app.webmanifest']) {
    const answers = await Promise.all(
      [expired, ended, revoked, half, others, 'wrong'].map(async (token) => {
        const answer = await open(path, token);
        return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
      }),
    );
    assert.equal(new Set(answers).size, 1, path);
    assert.match(answers[0] ?? '', /^\[404,.*This link opens no order.*Go to Kiln &amp; Clay/);
  }
  for (const path of ['/word', '/problem', '/end']) {
    const fields = path === '/word' ? {parcel: 'SANDBOX-IN-TRANSIT', word: 'received'} : {};
    assert.equal((await send(path, fields, 'wrong')).status, 404, path);
  }
  assert.equal((await request(`/shops/tea/o/${others}`)).status, 200);
});

test('its owner ends a link on its page, and from then on it opens nothing', async (t) => {
  const {open, send, order, token} = await aLink(t);
  const answer = await send('/end');
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), `../${token}`);
  assert.equal((await open()).status, 404);
  assert.equal((await order(token)).status, 401);
});

test('of a split order the parcel is shown that is chosen, else the one that answers for it', async (t) => {
  const {html} = await aLink(t, three());
  const shown = (page: string) => /<bdi class="number" dir="ltr">([^<]*)</.exec(page)?.[1];
  assert.equal(shown(await html()), 'SANDBOX-OUT-FOR-DELIVERY');
  assert.equal(shown(await html('?parcel=3')), 'SANDBOX-IN-TRANSIT');
  for (const nonsense of ['?parcel=9', '?parcel=x', '?parcel=']) {
    assert.equal(shown(await html(nonsense)), 'SANDBOX-OUT-FOR-DELIVERY', nonsense);
  }
  assert.equal((await html()).match(/<a href="[\w-]+\?parcel=\d"/g)?.length, 3);
});

test('it is written in the customer’s language, in its direction', async (t) => {
  const customer = (language: string) => anOrder({customer: {email: 'ada@example.com', language}});
  const {html, put} = await aLink(t, customer('ar'));
  assert.match(await html(), /^<!doctype html>\s*<html lang="ar" dir="rtl">/);
  assert.match(words(await html()), /في الطريق/);
  await put('1001', customer('de'));
  assert.match(words(await html('/problem')), /Ein Problem melden/);
  await put('1001', customer('tlh'));
  assert.match(await html(), /<html lang="en" dir="ltr">/);
});

describe('text that would be markup is text', () => {
  const hostile = `"'><script src=//evil></script><img src=x onerror=alert(1)>&lt;!--`;
  test('whoever wrote it', async (t) => {
    const fill = async (text: string) => {
      const order = anOrder({
        items: [
          {id: 'mug', name: `Mug ${text}`, variant: `Oat ${text}`, quantity: 2, imageUrl: 'https://shop.example/a'},
        ],
        shipments: [aParcel(`SANDBOX ${text}`.slice(0, 190), {carrier: `Bike ${text}`})],
        destination: {city: `Utrecht ${text}`, timeZone: 'Europe/Amsterdam'},
      });
      const {html, db, send, gateway, open} = await aLink(t, order);
      const at = '2026-11-22T10:00:00Z';
      const facts = {
        ...{...noFacts, status: 'available_for_pickup', text: `Held ${text}`, flags: ['held']},
        pickup: {place: `Kiosk ${text}`, code: `47 ${text}`.slice(0, 40), until: '2026-11-30'},
        events: [
          {time: at, status: 'exception', text: `Seen ${text}`, location: {name: `Depot ${text}`, country: 'NL'}},
        ],
        lastReport: {provider: 'sandbox', at},
        asked: {provider: 'sandbox', at, outcome: 'ok'},
      };
      await db
        .updateTable('shipment')
        .set({facts: JSON.stringify(facts)})
        .execute();
      await db
        .updateTable('shop')
        .set({name: `Clay ${text}`})
        .where('id', '=', gateway.shopId)
        .execute();
      const sent = await send('/problem', {kind: 'other', text: `Broken ${text}`});
      const number = /case=(.*)$/.exec(sent.headers.get('location') ?? '')?.[1] ?? '';
      await db
        .updateTable('problem')
        .set({answer: `Sorry ${text}`, answered_at: Date.parse(at)})
        .execute();
      const tooLong = await (await send('/problem', {kind: 'late', text: `${text} ${'x'.repeat(2001)}`})).text();
      const query = encodeURIComponent(text);
      return [
        await html(),
        await html(`/problem?kind=${query}&parcel=${query}`),
        await html(`/problem?case=${number}`),
        tooLong,
        await (await open('', 'wrong')).text(),
      ];
    };
    const [calm, wild] = [await fill('calm'), await fill(hostile)];
    for (const [at, page] of wild.entries()) {
      assert.deepEqual(structure(page), structure(calm[at] ?? ''), String(at));
      assert.doesNotMatch(page, /<script src=\/\/evil|<img src=x/);
    }
    const said = words(wild[0] ?? '');
    for (const one of ['Mug', 'Oat', 'Kiosk', 'Seen', 'Broken', 'Sorry'])
      assert.ok(said.includes(`${one} ${hostile}`), one);
  });
});

test('no log line names a token, whatever its page meets', async (t) => {
  const {open, send, db, lines, token} = await aLink(t);
  await open();
  await db.updateTable('orders').set({items: 'not JSON'}).execute();
  for (const path of ['', '/problem', '/calendar.ics']) assert.equal((await open(path)).status, 500);
  await send('/problem', {kind: 'late'});
  assert.ok(lines.length > 0);
  assert.ok(!lines.join('').includes(token));
});

test('the style has the shop’s colours, and a shop that has named none keeps ours in both schemes', async (t) => {
  const {request, db} = await aLink(t);
  const style = async () => (await request('/pages/order.css')).text();
  assert.doesNotMatch(await style(), /:host|--order-tracker-accent: /);
  await db
    .updateTable('shop')
    .set({telling: JSON.stringify({brand: {accent: '#884400', onAccent: '#ffffff'}})})
    .execute();
  assert.match(await style(), /--order-tracker-accent: light-dark\(#884400,/);
  assert.match(await (await request('/pages/icon.svg')).text(), /fill="#884400"/);
});

test('every colour is the page’s, also where no order is drawn', async (t) => {
  const {request} = await aLink(t);
  const style = await (await request('/pages/order.css')).text();
  const rules = Array.from(style.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector,
    body,
  }));
  const named = rules.filter(({selector}) => selector.trim() === ':root').map(({body}) => body);
  for (const colour of ['--paper', '--accent', '--late-tint', '--stop', '--done-tint']) {
    assert.ok(
      named.some((body) => body.includes(`${colour}: `)),
      colour,
    );
  }
});

/** The picture's chunks by name, each as its checksum says it was written. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    assert.equal(png.readUInt32BE(end), crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

for (const size of [192, 512]) {
  test(`the icon is a PNG of ${size} pixels too, in the shop’s colours, and is sent again only when these change`, async (t) => {
    const {request, db} = await aLink(t);
    const get = (headers = {}) => request(`/pages/icon-${size}.png`, {headers});
    const answer = await get();
    const etag = answer.headers.get('etag') ?? '';
    assert.equal(answer.headers.get('content-type'), 'image/png');
    const png = Buffer.from(await answer.arrayBuffer());
    assert.equal(png.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
    const chunks = chunksOf(png);
    assert.deepEqual([...chunks.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const header = chunks.get('IHDR') ?? assert.fail();
    assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4)], [size, size]);
    const pixels = inflateSync(chunks.get('IDAT') ?? assert.fail());
    assert.equal(pixels.length, size * (size + 1));
    // A corner is ground, the middle is line.
    assert.deepEqual([pixels[1], pixels[(size / 2) * (size + 1) + 1 + size / 2]], [0, 255]);

    assert.equal((await get({'if-none-match': etag})).status, 304);
    await db
      .updateTable('shop')
      .set({telling: JSON.stringify({brand: {accent: '#884400', onAccent: '#ffeedd'}})})
      .execute();
    const changed = await get({'if-none-match': etag});
    assert.equal(changed.status, 200);
    const palette = chunksOf(Buffer.from(await changed.arrayBuffer())).get('PLTE') ?? assert.fail();
    assert.deepEqual([palette.toString('hex', 0, 3), palette.toString('hex', 765)], ['884400', 'ffeedd']);
  });
}

test('the page can be kept like an app: its manifest starts at the order and stays in it', async (t) => {
  const {open, token, html} = await aLink(t);
  assert.ok((await html()).includes(`<link rel="manifest" href="${token}/app.webmanifest"`));
  const answer = await open('/app.webmanifest');
  assert.equal(answer.headers.get('content-type'), 'application/manifest+json');
  const {name, start_url, scope, display, icons} = await answer.json();
  assert.deepEqual(
    icons.map(({purpose, sizes, type}: Record<string, string>) => `${purpose} ${sizes} ${type}`),
    ['any', 'maskable'].flatMap((purpose) => [
      `${purpose} any image/svg+xml`,
      `${purpose} 192x192 image/png`,
      `${purpose} 512x512 image/png`,
    ]),
  );
  const at = (address: string) => new URL(address, `https://a.example/o/${token}/app.webmanifest`).pathname;
  assert.deepEqual(
    {name, display, start: at(start_url), scope: at(scope), icon: at(icons[0].src)},
    {
      name: 'Kiln & Clay: Order 1001',
      display: 'standalone',
      start: `/o/${token}`,
      scope: `/o/${token}`,
      icon: '/pages/icon.svg',
    },
  );
});
