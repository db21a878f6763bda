import type {Letter} from '../letter.js';
import {cut, webPage} from './harmless.js';
import {readLetter} from './letter-screen.js';
import {aboutOf, answerOf, eventOf, flat} from './sheet.js';

export interface Push {
  readonly title: string;
  readonly body: string;
  /** A later message of the same tag takes the place of an earlier one. */
  readonly tag: string;
  readonly url?: string | undefined;
}

export function writePush(letter: Letter): Push {
  const screen = readLetter(letter, {gap: '', isolated: true});
  const {view, format, parcels} = screen;
  const {say, source} = answerOf(screen);
  const said = source.length > 0 ? source.map(flat) : say;
  const about = format.join(view.shop.name, aboutOf(screen));
  const parcel = parcels.length === 1 ? letter.parcels[0]?.number : undefined;
  return {
    title: cut(eventOf(screen), 60),
    body: cut([format.ended(about), ...said].join(' '), 180),
    tag: [letter.order.number, parcel].filter(Boolean).join('/'),
    // A code is typed where it was asked for.
    url: letter.kind === 'code' ? undefined : webPage(letter.links.order),
  };
}
