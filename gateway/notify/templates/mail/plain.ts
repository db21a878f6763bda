// A mail as plain text: everything the other part says, in the same order.
import type {Format} from '../../../../shared/format.js';
import * as details from '../details.js';
import type {LetterScreen} from '../letter-screen.js';
import {answerOf, flat} from '../sheet.js';

const signs = {completed: '[x]', current: '[>]', upcoming: '[ ]', attention: '[!]'} as const;

export function mailText(screen: LetterScreen): string {
  const {words, mail, view, format} = screen;
  const {parcel, lead, answer, window, was, say, source} = answerOf(screen);
  const remark = details.remarkOf(screen);
  const pickup = details.pickupOf(screen);
  const button = details.buttonOf(screen);
  const promised = details.promisedOf(screen);
  const foot = details.footOf(screen);
  const blocks: (string | undefined)[][] = [
    [view.shop.name],
    [parcel, lead, answer, window, was && `${words.was} ${was}`],
    [...say, source.map(flat).join(' ')],
    [
      pickup?.place && format.labelled(mail.pickUpAt, pickup.place),
      pickup?.code && format.labelled(words.say.pickupCode, pickup.code),
    ],
    [remark?.text, remark?.quote && format.labelled(remark.quote.by, remark.quote.text)],
    details
      .lineOf(screen)
      .map(({state, name, stateWord, time}) => `${signs[state]} ${name} (${format.join(stateWord, time)})`),
    button ? linkLines(format, button) : [],
    promised ? [promised.title, flat(promised.line), ...promised.links.flatMap((link) => linkLines(format, link))] : [],
    ...details
      .contentsOf(screen)
      .map(({title, answer: own, items, number, page}) => [
        own ? format.labelled(title, own) : title,
        ...items,
        number && `${number.carrier} ${number.number}`,
        ...(page ? linkLines(format, page) : []),
      ]),
    [...foot.words, ...foot.links.flatMap((link) => linkLines(format, link))],
  ];
  const written = blocks.map((lines) => lines.filter(Boolean).join('\n')).filter((block) => block !== '');
  return `${written.join('\n\n')}\n`;
}

/** The address alone on its line, so that nothing beside it becomes part of it. */
function linkLines({labelled}: Format, {text, url}: details.Link): string[] {
  return [labelled(text, '').trimEnd(), url];
}
