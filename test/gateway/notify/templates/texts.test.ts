import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type MessageKind, messageKinds} from '../../../../gateway/notify/kinds.js';
import {gsmLength, inGsm, messagesOf} from '../../../../gateway/notify/templates/gsm.js';
import {writeText} from '../../../../gateway/notify/templates/write-text.js';
import {letter} from './letters.js';

const long = 'The Extraordinarily Well Stocked Emporium of Hand Thrown Stoneware & Sons';

describe('a text message with a link of usual length is one, and ends the shop’s name before the link', () => {
  for (const language of ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'sv']) {
    for (const kind of messageKinds) {
      test(`${kind}, in ${language}`, () => {
        const base = 'https://orders.kiln-and-clay.example';
        const text = writeText(letter(kind, {language, base, shop: {name: long}}), {isFirst: true});
        assert.equal(messagesOf(text), 1, `${text.length}: ${text}`);
        assert.match(text, kind === 'code' ? /471 902/ : new RegExp(`${base}/\\S+ `));
        assert.doesNotMatch(text, /undefined|\[object/);
        if (kind !== 'code') assert.match(text, /STOP/);
      });
    }
  }
});

test('a link is never shortened, however many messages it takes', () => {
  const base = `https://orders.example/${'a'.repeat(200)}`;
  const text = writeText(letter('delivered', {base}));
  assert.ok(text.includes(`${base}/o/sample`));
  assert.equal(messagesOf(text), 2);
});

test('in Arabic, which GSM lacks, it is two messages at most', () => {
  for (const kind of messageKinds) {
    const text = writeText(letter(kind, {language: 'ar'}));
    assert.ok(messagesOf(text) <= 2, text);
  }
});

const texts: [kind: MessageKind, text: string][] = [
  ['out_for_delivery', 'Kiln & Clay: Arriving today, order 1042. https://orders.example/o/sample'],
  ['code', '471 902 is your code at Kiln & Clay. Tell it to nobody, we never ask for it.'],
  ['confirmed', 'Kiln & Clay: Confirmed, order 1042. https://orders.example/o/sample Stop: reply STOP'],
  [
    'delayed',
    'Kiln & Clay: Now arriving Thursday 26 November 10:00-14:00, order 1042. https://orders.example/o/sample',
  ],
];
for (const [kind, text] of texts) {
  test(`${kind} says: ${text}`, () => assert.equal(writeText(letter(kind)), text));
}

test('a confirmation without a link asks for an answer', () => {
  assert.match(writeText({...letter('confirm_address'), links: {}}), /order 1042\? Reply YES\./);
});

const lengths: [text: string, places: number | undefined, messages: number][] = [
  ['a'.repeat(160), 160, 1],
  ['a'.repeat(161), 161, 2],
  ['€'.repeat(80), 160, 1],
  ['€'.repeat(81), 162, 2],
  ['م'.repeat(70), undefined, 1],
  ['م'.repeat(71), undefined, 2],
  ['a'.repeat(69).concat('–'), undefined, 1],
];
for (const [text, places, messages] of lengths) {
  test(`${text.length} times ${text.slice(-1)} is ${messages === 1 ? 'one message' : `${messages} messages`}`, () => {
    assert.equal(gsmLength(text), places);
    assert.equal(messagesOf(text), messages);
  });
}

const plainer: [text: string, plain: string][] = [
  ['10:00–14:00', '10:00-14:00'],
  ['São João', 'Sao Joao'],
  ['Größe', 'Größe'],
  ['Łódź', 'Łódź'],
  ['سُلّم', 'سُلّم'],
];
for (const [text, plain] of plainer) {
  test(`in GSM ${text} is ${plain}`, () => assert.equal(inGsm(text), plain));
}
