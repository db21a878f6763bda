import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {type MessageKind, messageKinds} from '../../../../gateway/notify/kinds.js';
import type {Letter} from '../../../../gateway/notify/letter.js';
import {writeMail} from '../../../../gateway/notify/templates/write-mail.js';
import {writePush} from '../../../../gateway/notify/templates/write-push.js';
import {writeText} from '../../../../gateway/notify/templates/write-text.js';
import {elementsOf, letter, mailOf, received} from './letters.js';

const page = 'https://carrier.example/track';

/** The letter with the same words in every place that shops, carriers and customers fill. */
function filled(kind: MessageKind, language: string, words: string): Letter {
  const plain = letter(kind, {language});
  const order = {
    ...plain.order,
    number: words,
    items: plain.order.items.map((item) => ({...item, name: words, variant: words})),
    destination: {...plain.order.destination, city: words},
    shipments: plain.order.shipments.map((shipment) => ({
      ...shipment,
      ...{carrier: words, carrierName: words, number: words, url: page},
      facts: {
        ...shipment.facts,
        ...{text: words, pickup: {...shipment.facts.pickup, place: words, code: words}},
        events: shipment.facts.events.map((event) => ({...event, text: words, location: {name: words, city: words}})),
      },
    })),
  };
  return {
    ...{...plain, order, parcels: plain.parcels.length > 0 ? order.shipments : []},
    shop: {...plain.shop, name: words},
    ...(plain.problem && {problem: {...plain.problem, number: words, text: words}}),
  };
}

const known = ['order', 'choose', 'unsubscribe', 'confirm'] as const;
const addresses = (one: Letter) => new Set([page, ...known.flatMap((name) => one.links[name] ?? [])]);

const nasty = [
  '</script><script>alert(1)</script>',
  '"><a href="https://evil.example/">your parcel</a>',
  "'></title></style><img src=x onerror=alert(1)>",
  'Pay duties at https://evil.example/pay',
  'evil.com/pay www.evil.com evil.co.uk',
  'help@evil.com mailto:help@evil.com help@4evil.com 4@0',
  'HTTPS://EVIL.COM //evil.com http:evil.com ftp://evil.com',
  'a\r\nBcc: all@evil.com\r\n\r\n<b>body</b>',
  'a\u2028Subject: b\u0085c\u0000d',
  '\u202emoc.live\u202c \u2066x\u2069 \u200b\ufeff',
  '<!-- ]]> --> &lt;b&gt; &#60;i&#62; {{words}} %s',
  'x'.repeat(3000),
];

/** Always something that can be seen, so that no part of the page is left out. */
const words = fc
  .oneof(fc.constantFrom(...nasty), fc.string({unit: 'binary', maxLength: 60}), fc.string({maxLength: 60}))
  .map((text) => `x${text}`);
const anyKind = fc.constantFrom(...messageKinds);
const anyLanguage = fc.constantFrom('en', 'de', 'ar');

/** The worst, in every run: in the message with the most to say, and the one with words of the carrier's own. */
const examples = nasty.flatMap(
  (text): Array<[MessageKind, string, string]> => [
    ['delayed', 'en', `x${text}`],
    ['ready_for_pickup', 'en', `x${text}`],
  ],
);

/** Elements with the names of their attributes; `br` is a line of a customer's words. */
const shapeOf = (html: string) =>
  elementsOf(html)
    .filter(({name}) => name !== 'br')
    .map(({name, attributes}) => `${name} ${Object.keys(attributes)}`);

test('whatever a shop, a carrier or a customer writes, a mail has the same elements, and leads to the same pages', () => {
  const shapes = new Map<string, string[]>();
  const shapeWithTameWords = (kind: MessageKind, language: string) => {
    const key = `${kind} ${language}`;
    if (!shapes.has(key)) shapes.set(key, shapeOf(writeMail(filled(kind, language, 'xy')).html));
    return shapes.get(key);
  };
  fc.assert(
    fc.property(anyKind, anyLanguage, words, (kind, language, text) => {
      const one = filled(kind, language, text);
      const {html} = writeMail(one);
      assert.deepEqual(shapeOf(html), shapeWithTameWords(kind, language));
      for (const {name, attributes} of elementsOf(html)) {
        if (name === 'a') assert.ok(addresses(one).has(attributes['href'] ?? ''), attributes['href']);
      }
    }),
    {numRuns: 60, examples},
  );
});

test('no program finds an address in words of shops, carriers and customers, in either part', async () => {
  await fc.assert(
    fc.asyncProperty(anyKind, anyLanguage, words, async (kind, language, text) => {
      const one = filled(kind, language, text);
      const mail = writeMail(one);
      const seen = elementsOf(mail.html)[0]?.text ?? '';
      for (const part of [mail.text, seen]) {
        // mailparser makes links of what looks like one, as mail programs do.
        const {textAsHtml = ''} = await received({...mail, text: part});
        const made = Array.from(textAsHtml.matchAll(/href="([^"]*)"/g), ([, address = '']) => address);
        const ours = new Set([...addresses(one), 'mailto:hello@kiln-and-clay.example']);
        assert.deepEqual(
          made.filter((address) => !ours.has(address)),
          [],
        );
      }
    }),
    {numRuns: 30, examples},
  );
});

test('no header of a mail comes from an order, and its subject is one line', async () => {
  const names = ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'];
  await fc.assert(
    fc.asyncProperty(anyKind, anyLanguage, words, async (kind, language, text) => {
      const one = filled(kind, language, text);
      const {subject} = writeMail(one);
      assert.doesNotMatch(subject, /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      assert.ok([...subject].length <= 150);
      const mail = await mailOf(one);
      assert.deepEqual([...mail.headers.keys()].sort(), names);
      assert.equal(mail.subject, subject);
      assert.deepEqual(mail.attachments, []);
    }),
    {numRuns: 30, examples},
  );
});

test('what mail programs read of a parcel is JSON whatever the words, and ends where it should', () => {
  fc.assert(
    fc.property(words, (text) => {
      const script = elementsOf(writeMail(filled('delayed', 'en', text)).html).find(({name}) => name === 'script');
      const [markup] = JSON.parse(script?.text ?? '');
      assert.equal(markup['@type'], 'ParcelDelivery');
      assert.doesNotMatch(script?.text ?? '', /[<>&]/);
    }),
    {numRuns: 40, examples: nasty.map((text): [string] => [text])},
  );
});

test('text messages and notifications are one line, and hold no address but ours', () => {
  fc.assert(
    fc.property(anyKind, anyLanguage, words, (kind, language, text) => {
      const one = filled(kind, language, text);
      const {title, body, url} = writePush(one);
      const message = writeText(one);
      for (const line of [title, body, message]) assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
      assert.ok(url === undefined || url === one.links.order);
      const others = [...addresses(one)].reduce((rest, address) => rest.replace(address, ''), message);
      assert.doesNotMatch(others, /\w\.[a-z]{2}|@\w|:\/\//i);
    }),
    {numRuns: 60, examples},
  );
});

describe('a link that is no web page is left out', () => {
  const wrong = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a.example/"onclick="x',
    'https://',
    ' https://a.example',
  ];
  for (const address of wrong) {
    test(address, () => {
      const plain = letter('delayed');
      const {html, text} = writeMail({
        ...plain,
        links: {order: address, choose: address, unsubscribe: address},
        shop: {...plain.shop, url: address, brand: {...plain.shop.brand, logoUrl: address}},
        policy: {...plain.policy, url: address, contact: {...plain.policy.contact, url: address}},
      });
      assert.ok(elementsOf(html).every(({attributes}) => !('href' in attributes) && !('src' in attributes)));
      assert.ok(!text.includes(address));
    });
  }
});
