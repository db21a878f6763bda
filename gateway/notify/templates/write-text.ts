import type {Letter} from '../letter.js';
import {inGsm, messagesOf} from './gsm.js';
import {oneLine, webPage} from './harmless.js';
import {type LetterScreen, readLetter} from './letter-screen.js';
import {aboutOf, eventOf, isNote, subjectOf} from './sheet.js';

/**
 * A text message: one of 160 characters where that can be. Names are shortened for it, the link never.
 *
 * @param isFirst Whether the number has had none of the shop's before: then it says how to end them.
 */
export function writeText(
  letter: Letter,
  {isFirst = letter.kind === 'confirmed' || letter.kind === 'confirm_address'}: {isFirst?: boolean} = {},
): string {
  const forms = nameLengths.map((length) => inGsm(textOf(shortened(letter, length), isFirst)));
  return forms.find((text) => messagesOf(text) === 1) ?? forms.at(-1) ?? '';
}

/** The lengths names are tried with, until everything fits into one message. */
const nameLengths = [60, 30, 20, 14];

function shortened(letter: Letter, length: number): LetterScreen {
  const {shop, order} = letter;
  const number = oneLine(order.number, Math.max(20, length));
  const named = {...letter, shop: {...shop, name: oneLine(shop.name, length)}, order: {...order, number}};
  // A space, because any other sign would make 70 characters of the 160.
  return readLetter(named, {gap: ' ', isolated: false});
}

function textOf(screen: LetterScreen, isFirst: boolean): string {
  const {letter, mail, view, format} = screen;
  const shop = view.shop.name;
  const link = webPage(letter.kind === 'confirm_address' ? letter.links.confirm : letter.links.order);
  const stop = isFirst ? mail.text.stop : undefined;
  const parts = (...said: readonly (string | undefined)[]) => said.filter(Boolean).join(' ');
  switch (letter.kind) {
    // No link: who asks for the code has the page open, and a link beside a code is what thieves send.
    case 'code':
      return mail.text.code(letter.code ?? '', shop);
    case 'confirm_address':
      return format.labelled(shop, parts(mail.text.confirm(view.order.number), link ?? mail.text.reply, stop));
    default: {
      const said = isNote(letter.kind) ? subjectOf(screen) : format.join(eventOf(screen), aboutOf(screen));
      return format.labelled(shop, parts(format.ended(said), link, stop));
    }
  }
}
