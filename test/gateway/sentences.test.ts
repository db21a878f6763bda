import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {messageKinds} from '../../gateway/notify/kinds.js';
import {defaultTelling} from '../../gateway/notify/telling.js';
import {sampleLetter} from '../../gateway/notify/templates/sample-letter.js';
import {writtenLanguages} from '../../gateway/notify/templates/strings/index.js';
import {writeMail} from '../../gateway/notify/templates/write-mail.js';
import {writePush} from '../../gateway/notify/templates/write-push.js';
import {writeText} from '../../gateway/notify/templates/write-text.js';
import {pageStringsOf, screenOf} from '../../gateway/pages/hosted.js';
import {orderFoot, orderMain, orderTitle} from '../../gateway/pages/order-page.js';
import {orderScreens} from './order-screens.js';

const months = Array.from({length: 12}, (_, month) => month);

/** Full stops one after the other, or after a space; two spaces; a place for words that none came into. */
const slips = /.{0,40}(\.\s?\.|[ \u00a0][.。]| {2}|undefined|\[object|NaN|\bnull\b|[{}]).{0,20}/u;

function assertSound(said: string, where: string) {
  assert.equal(slips.exec(said)?.[0], undefined, where);
}

/** The words of a page, those of a block on a line of their own. */
function lines(page: string): string {
  return page
    .replace(/<\/?(a|b|bdi|q|s|span|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&amp;/g, '&')
    .replace(/\s*\n\s*/g, '\n');
}

describe('in no month does a sentence of a page or a message end twice, or have a gap', () => {
  for (const language of writtenLanguages) {
    test(`pages in ${language}`, async () => {
      for (const month of months) {
        for (const {name, view, now} of orderScreens(month)) {
          const known = {view, telling: defaultTelling, language, now: Date.parse(now), chosen: undefined};
          const screen = await screenOf(known);
          const hosted = {
            ...{screen, strings: pageStringsOf(screen), brand: defaultTelling.brand, hasEmail: true},
            ...{order: 'x', service: '../', files: '../'},
          };
          const page = `${orderTitle(screen)}<br>${await orderMain(hosted)}${await orderFoot(hosted, now)}`;
          assertSound(lines(page), `${name}, ${now}`);
        }
      }
    });

    test(`messages in ${language}`, () => {
      for (const month of months) {
        const now = new Date(Date.UTC(2026, month, 23, 12)).toISOString();
        for (const kind of messageKinds) {
          const one = sampleLetter(kind, {language, now});
          const {subject, text} = writeMail(one);
          const {title, body} = writePush(one);
          for (const said of [subject, text, title, body, writeText(one, {isFirst: true})]) assertSound(said, kind);
        }
      }
    });
  }
});
