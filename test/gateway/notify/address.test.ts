import assert from 'node:assert/strict';
import {test} from 'node:test';
import {normalAddress} from '../../../gateway/notify/address.js';
import {consentTexts} from '../../../gateway/notify/consent-texts.js';
import type {ChannelId} from '../../../gateway/notify/kinds.js';
import {smsWord} from '../../../gateway/notify/sms-words.js';
import {defaultTelling} from '../../../gateway/notify/telling.js';
import {writtenLanguages} from '../../../gateway/notify/templates/strings/index.js';
import {isTooMany, isWanted} from '../../../gateway/notify/wanted.js';

const addresses: [channel: ChannelId, said: string, kept: string | undefined][] = [
  ['email', ' Ada@Example.com ', 'ada@example.com'],
  ['email', '\u2068ada@example.com\u2069', 'ada@example.com'],
  ['email', 'ada@localhost', undefined],
  ['email', 'ada@example.com, bob@example.com', undefined],
  ['email', 'ada@example.com\r\nBcc: bob@example.com', undefined],
  ['email', 'Ada <ada@example.com>', undefined],
  ['sms', '+351 912 345 678', '+351912345678'],
  ['sms', '00351-912.345.678', '+351912345678'],
  ['sms', '+44 (0)20 7946 0018', '+442079460018'],
  ['sms', '912 345 678', undefined],
  ['sms', '+0123456789', undefined],
  ['sms', '+3519123456789012', undefined],
  ['sms', 'STOP', undefined],
];
for (const [channel, said, kept] of addresses) {
  test(`of ${JSON.stringify(said)}, ${kept ?? 'nothing'} is kept as an address of ${channel}`, () =>
    assert.equal(normalAddress(channel, said), kept));
}

const texts: [text: string, word: ReturnType<typeof smsWord>][] = [
  ['STOP', 'stop'],
  [' stop. ', 'stop'],
  ['"Stop"', 'stop'],
  ['Stop all', 'stop'],
  ['STOPALL', 'stop'],
  ['STOP sending me this', 'stop'],
  ['Stopp bitte', 'stop'],
  ['Unsubscribe', 'stop'],
  ['cancel', 'stop'],
  ['End', 'stop'],
  ['quit', 'stop'],
  ['arrêt', 'stop'],
  ['Arret', 'stop'],
  ['توقف', 'stop'],
  ['ＳＴＯＰ', 'stop'],
  ['start', 'start'],
  ['UNSTOP', 'start'],
  ['Yes!', 'yes'],
  ['ja', 'yes'],
  ['Tak.', 'yes'],
  ['evet', 'yes'],
  ['「はい」', 'yes'],
  ['네', 'yes'],
  ['是。', 'yes'],
  ['כן', 'yes'],
  ['iptal', 'stop'],
  ['退订', 'stop'],
  ['help', 'help'],
  ['INFO', 'help'],
  ['When does it come? In the end?', undefined],
  ['stopwatch', undefined],
  ['yes but no', undefined],
  ['constructor', undefined],
  ['', undefined],
];
for (const [text, word] of texts) {
  test(`the text "${text}" is ${word ? `the word ${word}` : 'no word of ours'}`, () =>
    assert.equal(smsWord(text), word));
}

test('a reader’s own choice counts, and without one the shop’s', () => {
  assert.deepEqual(
    [
      isWanted({}, {...defaultTelling, moments: ['delivered']}, 'delivered'),
      isWanted({}, {...defaultTelling, moments: ['delivered']}, 'delayed'),
      isWanted({moments: ['delayed']}, {...defaultTelling, moments: ['delivered']}, 'delayed'),
      isWanted({moments: []}, defaultTelling, 'delivered'),
    ],
    [true, false, true, false],
  );
});

test('above the most of a day news is dropped, but not what somebody waits for or has to act on', () => {
  const most = {mostPerDay: 3};
  assert.deepEqual([isTooMany('delayed', 2, most), isTooMany('delayed', 3, most)], [false, true]);
  for (const moment of ['delivered', 'ready_for_pickup', 'action_needed'] as const)
    assert.equal(isTooMany(moment, 99, most), false);
});

test('each version of the words is there in each language, and names the shop', () => {
  assert.equal(new Set(consentTexts.map(({id}) => id)).size, consentTexts.length);
  for (const {words} of consentTexts) {
    assert.deepEqual(Object.keys(words).sort(), [...writtenLanguages].sort());
    for (const text of Object.values(words)) assert.match(text('Kiln & Clay'), /Kiln & Clay/);
  }
});
