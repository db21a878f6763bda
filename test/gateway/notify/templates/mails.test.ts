import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type MessageKind, messageKinds} from '../../../../gateway/notify/kinds.js';
import {writtenLanguages} from '../../../../gateway/notify/templates/strings/index.js';
import {writeMail} from '../../../../gateway/notify/templates/write-mail.js';
import {isRightToLeft} from '../../../../shared/direction.js';
import {spokenLanguage} from '../../../../shared/strings/index.js';
import {elementsOf, letter, mailOf} from './letters.js';

const linked = (html: string) => elementsOf(html).flatMap(({attributes}) => attributes['href'] ?? []);

describe('a mail arrives whole', () => {
  for (const language of writtenLanguages) {
    for (const kind of messageKinds) {
      test(`${kind}, in ${language}`, async () => {
        const one = letter(kind, {language});
        const {subject = '', text = '', html = ''} = await mailOf(one);
        assert.ok(html && text.trim() && subject);
        for (const part of [subject, text, html]) assert.doesNotMatch(part, /undefined|\[object|NaN|\bnull\b|\{\{/);
        const [page, title] = [elementsOf(html)[0], elementsOf(html).find(({name}) => name === 'title')];
        assert.deepEqual(page?.attributes, {
          lang: spokenLanguage(language),
          dir: isRightToLeft(language) ? 'rtl' : 'ltr',
        });
        assert.equal(title?.text, subject);
        const main = kind === 'code' ? undefined : kind === 'confirm_address' ? one.links.confirm : one.links.order;
        assert.equal(linked(html).includes(main ?? ''), main !== undefined);
        assert.equal(text.includes(main ?? '://'), main !== undefined);
      });
    }
  }
});

/** What a mail says first, and what else must stand in it. */
const said: [kind: MessageKind, subject: string, heading: string, also: string[]][] = [
  ['confirmed', 'Confirmed: order 1042', 'Sunday 29 November', ['Promised by', 'Kiln & Clay promised this']],
  [
    'dispatched',
    'On its way: order 1042',
    'Tuesday 24 November 10:00–14:00',
    ['Arriving', '2 × Stoneware mug (Oat, 300 ml)'],
  ],
  ['out_for_delivery', 'Arriving today: order 1042', 'Today', ['Monday 23 November.', 'Test Carrier says so']],
  [
    'ready_for_pickup',
    'Pick it up by Monday 30 November: order 1042',
    'Monday 30 November',
    ['4719', 'Oudegracht 112'],
  ],
  ['delivered', 'Delivered Monday 23 November 10:59: order 1042', 'Monday 23 November 10:59', ['Not received?']],
  [
    'delayed',
    'Now arriving Thursday 26 November 10:00–14:00: order 1042',
    'Thursday 26 November 10:00–14:00',
    ['was Tuesday 24 November', 'Test Carrier writes: “Adverse weather conditions have delayed the shipment”'],
  ],
  [
    'stalled',
    'No scan for 6 days: order 1042',
    'No scan for 6 days',
    ['We treat it as lost after 10 days', '4 days left'],
  ],
  [
    'attempt_failed',
    'Nobody could take it: order 1042',
    'Nobody could take it',
    ['“Delivery attempted, nobody at home”'],
  ],
  [
    'action_needed',
    'The parcel waits for you: order 1042',
    'The parcel waits for you',
    ['“Duties to be paid by recipient”'],
  ],
  ['returned', 'Back at Kiln & Clay: order 1042', 'Back at Kiln & Clay', ['It is back.']],
  ['code', 'Your code for order 1042', '471 902', ['Did you not ask for it?']],
  ['case_opened', 'We have your report: case C-2041, order 1042', 'We have your report', ['Case C-2041: Not received']],
];
describe('the largest thing is the day, or what is the matter', () => {
  for (const [kind, subject, heading, also] of said) {
    test(`${kind}: ${heading}`, async () => {
      const mail = await mailOf(letter(kind));
      const page = elementsOf(mail.html || '');
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      assert.equal(mail.subject, subject);
      assert.equal(plain(page.find(({name}) => name === 'h1')?.text ?? ''), heading);
      for (const text of also) {
        assert.ok(plain(page[0]?.text ?? '').includes(text), `the page does not say ${text}`);
        assert.ok(plain(mail.text ?? '').includes(text), `the text does not say ${text}`);
      }
    });
  }
});

test('a mail about several parcels says of each which it is, where it is, and what is in it', async () => {
  const {subject, text = '', html} = await mailOf(letter('dispatched', {isDigest: true}));
  assert.equal(subject, 'On its way: order 1042, 2 parcels');
  for (const part of [text, elementsOf(html || '')[0]?.text ?? '']) {
    assert.match(part, /Parcel 1 of 3, Test Carrier: Out for delivery\s+2 × Stoneware mug/);
    assert.match(part, /Parcel 2 of 3, Test Carrier: Arriving Tue 24 Nov\s+Ramen bowl/);
    assert.doesNotMatch(part, /Dinner plate/);
  }
});

test('a mail about one parcel of several names it in its subject, and only what is in it', async () => {
  const digest = letter('dispatched', {isDigest: true});
  const {subject, text = ''} = await mailOf({...digest, parcels: digest.parcels.slice(1)});
  assert.equal(subject, 'On its way: order 1042, parcel 2');
  assert.match(text, /Parcel 2 of 3/);
  assert.doesNotMatch(text, /Stoneware mug/);
});

test('no day in a mail is “today” or “tomorrow” of another day than the one it names', () => {
  for (const kind of messageKinds) {
    const {text} = writeMail(letter(kind));
    const claims = text.match(/\b(yesterday|tomorrow|in \d+ days|today at)\b/gi);
    assert.equal(claims, null, kind);
    if (/\btoday\b/i.test(text)) assert.match(text, /Monday 23 November/);
  }
});

test('who asked for the mails is told when; how they end stands in both parts', () => {
  const {html, text} = writeMail({...letter('delivered'), since: '2026-11-20T09:00:00Z'});
  for (const part of [html, text]) {
    assert.match(part, /You asked on Friday 20 November to be told about order 1042\./);
    assert.ok(part.includes('https://orders.example/unsubscribe/sample'));
    assert.ok(part.includes('https://orders.example/o/sample/choose'));
  }
});

test('a mail program reads the parcel, without a name or a street', () => {
  const {html} = writeMail(letter('delayed'));
  const [markup] = JSON.parse(elementsOf(html).find(({name}) => name === 'script')?.text ?? '');
  assert.deepEqual(markup, {
    '@context': 'http://schema.org',
    '@type': 'ParcelDelivery',
    deliveryAddress: {'@type': 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'NL'},
    carrier: {'@type': 'Organization', name: 'Test Carrier'},
    trackingNumber: 'SANDBOX-DELAYED',
    expectedArrivalFrom: '2026-11-26T10:00:00',
    expectedArrivalUntil: '2026-11-26T14:00:00',
    itemShipped: [
      {'@type': 'Product', name: 'Stoneware mug'},
      {'@type': 'Product', name: 'Ramen bowl'},
    ],
    partOfOrder: {
      '@type': 'Order',
      orderNumber: '1042',
      orderStatus: 'http://schema.org/OrderInTransit',
      merchant: {'@type': 'Organization', name: 'Kiln & Clay'},
    },
    potentialAction: {'@type': 'TrackAction', target: 'https://orders.example/o/sample'},
  });
});

test('a code comes without any link', () => {
  const {html, text} = writeMail({...letter('code'), shop: {...letter('code').shop, url: 'https://shop.example'}});
  assert.deepEqual(linked(html), []);
  assert.doesNotMatch(text, /:\/\//);
});

const logos: [logoUrl: string, shown: boolean][] = [
  ['https://shop.example/logo.png', true],
  ['http://shop.example/logo.png', false],
];
for (const [logoUrl, shown] of logos) {
  test(`a logo at ${logoUrl} is ${shown ? 'shown, with the name where pictures are not' : 'not loaded'}`, () => {
    const brand = {...letter('delivered').shop.brand, logoUrl};
    const page = elementsOf(writeMail({...letter('delivered'), shop: {name: 'Kiln & Clay', brand}}).html);
    const image = page.find(({name}) => name === 'img')?.attributes;
    assert.deepEqual([image?.['src'], image?.['alt']], shown ? [logoUrl, 'Kiln & Clay'] : [undefined, undefined]);
    assert.match(page[0]?.text ?? '', shown ? /Delivered/ : /Kiln & Clay/);
  });
}
