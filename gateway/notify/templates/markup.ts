// What mail programs read of a parcel.
import {deliveryMarkup} from '../../../shared/answer/delivery-markup.js';
import type {Parcel} from '../../../shared/assess-parcel.js';
import type {Letter} from '../letter.js';
import {webPage} from './harmless.js';
import {type LetterScreen, readLetter} from './letter-screen.js';
import {isNote} from './sheet.js';

/** As JSON that ends no `script` element, or nothing where there is no parcel to tell of. */
export function markupOf(letter: Letter): string | undefined {
  if (isNote(letter.kind) || letter.kind === 'confirmed') return undefined;
  // As they are called: here no program makes a link of a name.
  const screen = readLetter(letter, {gap: '', isolated: false});
  const parcels = screen.parcels.length > 0 ? screen.parcels : screen.parcel ? [screen.parcel] : [];
  if (parcels.length === 0) return undefined;
  const escaped = /[<>&\u2028\u2029]/g;
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(parcels.map((parcel) => deliveryOf(screen, parcel))).replace(escaped, code);
}

function deliveryOf(screen: LetterScreen, parcel: Parcel): object {
  const {view, letter} = screen;
  const {destination} = view.order;
  const opens = webPage(letter.links.order);
  return {
    ...deliveryMarkup(screen, parcel),
    ...(destination && {
      deliveryAddress: {
        '@type': 'PostalAddress',
        addressLocality: destination.city,
        addressCountry: destination.country,
      },
    }),
    ...(opens && {potentialAction: {'@type': 'TrackAction', target: opens}}),
  };
}
