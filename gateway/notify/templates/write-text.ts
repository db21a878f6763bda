import type {Letter} from '../letter.js';
import {inGsm, messagesOf} from './gsm.js';
import {oneLine, webPage} from './harmless.js';
import {type LetterScreen, readLetter} from './letter-screen.js';
import {aboutOf, eventOf, isNote, subjectOf} from './sheet.js';

/** The lengths a shop's name is tried with, until everything fits into one message. */
const nameLengths = [60, 30, 20, 14];

/**
 * A text message: one of 160 characters where that can be. Names are shortened for it, the link never.
 *
 * @param isFirst Whether the number has had none of the shop's before: then it says how to end them.
 */
export function writeText(
  letter: Letter,
  {isFirst = letter.kind === 'confirmed' || letter.kind === 'confirm_address'}: {isFirst?: boolean} = {},
): string {
  // A space, because any other sign would make 70 characters of the 160.
  const screen = readLetter(letter, {gap: ' ', isolated: false});
  const link = webPage(letter.kind === 'confirm_address' ? letter.links.confirm : letter.links.order);
  const forms = nameLengths.map((length) => inGsm(textOf(screen, {shopLength: length, link, isFirst})));
  return forms.find((text) => messagesOf(text) === 1) ?? forms.at(-1) ?? '';
}

interface Form {
  readonly shopLength: number;
  readonly link: string | undefined;
  readonly isFirst: boolean;
}

function textOf(screen: LetterScreen, {shopLength, link, isFirst}: Form): string {
  const {letter, mail, view, format} = screen;
  const shop = oneLine(view.shop.name, shopLength);
  const order = oneLine(view.order.number, Math.max(20, shopLength));
  const stop = isFirst ? mail.text.stop : undefined;
  const parts = (...said: readonly (string | undefined)[]) => said.filter(Boolean).join(' ');
  switch (letter.kind) {
    // No link: who asks for the code has the page open, and a link beside a code is what thieves send.
    case 'code':
      return mail.text.code(letter.code ?? '', shop);
    case 'confirm_address':
      return parts(`${shop}:`, mail.text.confirm(order), link ?? mail.text.reply, stop);
    default: {
      const named = {...screen, view: {...view, order: {...view.order, number: order}}};
      const said = isNote(letter.kind) ? subjectOf(named) : format.join(eventOf(named), aboutOf(named));
      return parts(`${shop}:`, `${said}.`, link, stop);
    }
  }
}
