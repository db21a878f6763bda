// What is true of the order of a letter, as a screen of it would have it.
import type {Screen} from '../../../shared/answer/screen.js';
import {assess} from '../../../shared/assess.js';
import type {Parcel} from '../../../shared/assess-parcel.js';
import {type Format, formatFor} from '../../../shared/format.js';
import type {Order} from '../../../shared/model.js';
import {statusOf} from '../../../shared/order-status.js';
import {sourcesOf} from '../../order-view.js';
import type {Letter} from '../letter.js';
import {harmless, type Manner, speechOf} from './harmless.js';
import {type Language, languageFor} from './strings/index.js';

export interface LetterScreen extends Screen {
  readonly letter: Letter;
  readonly mail: Language['mail'];
  /** The parcels it is about, in the order's sequence. */
  readonly parcels: readonly Parcel[];
}

/** Reads a letter; all words in what comes back are harmless. */
export function readLetter(letter: Letter, manner: Manner): LetterScreen {
  const {tag, words, mail} = languageFor(letter.language);
  const speech = speechOf(words.direction === 'rtl', manner);
  const safe = harmless(letter, speech);
  const {order, policy, shop, now} = safe;
  // As the carriers are written, because who is both is named once.
  const sources = Object.fromEntries(
    Object.entries(sourcesOf(order.shipments)).map(([id, source]) => [id, {...source, name: speech.name(source.name)}]),
  );
  const assessment = assess(order, policy, now);
  const parcels = assessment.parcels.filter(({shipment}) => safe.parcels.includes(shipment));
  return {
    letter: safe,
    view: {access: 'full', order, status: statusOf(order), shop, policy, sources},
    assessment,
    parcels,
    parcel: leading(safe, parcels) ?? (safe.kind === 'confirmed' ? undefined : assessment.leading),
    ...{words, mail, language: tag, format: lasting(formatFor(tag, assessment.now.today))},
  };
}

/** Of several parcels the one that answers for them. */
function leading({order, policy, now}: Letter, parcels: readonly Parcel[]): Parcel | undefined {
  const among: Order = {...order, shipments: parcels.map(({shipment}) => shipment)};
  const first = assess(among, policy, now).leading?.shipment;
  return parcels.find(({shipment}) => shipment === first);
}

/** A letter is read later than it is written: no day in it is "yesterday". */
function lasting(format: Format): Format {
  return {...format, nearDay: format.shortDay};
}
