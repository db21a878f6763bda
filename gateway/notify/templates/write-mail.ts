import type {Letter} from '../letter.js';
import {oneLine} from './harmless.js';
import {readLetter} from './letter-screen.js';
import {mailPage} from './mail/page.js';
import {mailText} from './mail/plain.js';
import {markupOf} from './markup.js';
import {subjectOf} from './sheet.js';

export interface Mail {
  /** One line of at most 150 characters. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A zero-width space: looks like nothing, and no program takes what is around it for one address. */
const gap = '\u200b';

export function writeMail(letter: Letter): Mail {
  const screen = readLetter(letter, {gap, isolated: true});
  // No program makes links in a subject, and some show there what is between letters.
  const subject = oneLine(subjectOf(readLetter(letter, {gap: '', isolated: false})), 150);
  return {subject, html: mailPage(screen, subject, markupOf(letter)), text: mailText(screen)};
}
