import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {contrast, paletteOf, paper} from '../../../../gateway/notify/templates/palette.js';
import {writeMail} from '../../../../gateway/notify/templates/write-mail.js';
import {letter} from './letters.js';

const ours = {accent: '#2b3f9e', onAccent: '#ffffff'};
const brands: [what: string, accent: string, onAccent: string, light: {accent: string; onAccent: string}][] = [
  ['our own', '#2b3f9e', '#ffffff', ours],
  ['a dark green', '#0b6b3a', '#ffffff', {accent: '#0b6b3a', onAccent: '#ffffff'}],
  ['a yellow that no line can be seen in', '#ffdd33', '#000000', ours],
  ['an orange on which white cannot be read', '#d9730d', '#ffffff', ours],
  ['what is no colour', 'red;}body{display:none', '#ffffff', ours],
];
describe('a brand’s colours', () => {
  for (const [what, accent, onAccent, light] of brands) {
    test(`${what}: ${light === ours ? 'ours' : 'its own'}`, () => {
      assert.deepEqual(paletteOf({accent, onAccent}).light, light);
    });
  }
});

const colour = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever the brand, the line can be seen and the button read, light and dark', () => {
  fc.assert(
    fc.property(colour, colour, (accent, onAccent) => {
      const palette = paletteOf({accent, onAccent});
      for (const scheme of ['light', 'dark'] as const) {
        const pair = palette[scheme];
        assert.ok(contrast(pair.accent, paper[scheme]) >= 3, `${scheme} line ${pair.accent}`);
        assert.ok(contrast(pair.onAccent, pair.accent) >= 4.5, `${scheme} button ${pair.onAccent} on ${pair.accent}`);
      }
    }),
    {numRuns: 2000},
  );
});

test('black on white has a contrast of 21', () => assert.equal(contrast('#000000', '#ffffff'), 21));

test('a brand’s colour is in the mail, and what is no colour is not', () => {
  const mail = (accent: string) =>
    writeMail(letter('delivered', {telling: {brand: {accent, onAccent: '#ffffff'}}})).html;
  assert.match(mail('#0b6b3a'), /background-color: #0b6b3a/);
  assert.doesNotMatch(mail('red;}body{display:none'), /display:none/);
});
