// Pages to measure with: the same for the same size, and nothing in them is anybody's.
import {lookAlikes} from '../../test/shared/detect/look-alikes.js';
import {type Parcel, strongParcels, weakParcels} from '../../test/shared/detect/parcels.js';
import {pick, type Random, randomFrom} from '../../test/shared/detect/random.js';

export interface Page {
  readonly text: string;
  /** The tracking numbers in it, in order. */
  readonly numbers: readonly Parcel[];
}

export const pageKinds = ['shop', 'prose', 'cells'] as const;

export type PageKind = (typeof pageKinds)[number];

const words =
  'the a of and to in is it that for was on are with as they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know coffee grinder lamp wool jumper blue green large small cotton steel glass handmade winter sale basket returns warranty Lieferung möglich heute morgen größer Straße café déjà mañana naïve zażółć příliš';
const vocabulary = words.split(' ');

/** `{}` is something that is no tracking number. */
const beside = [
  'Order number {}.',
  'Invoice {} is attached.',
  'Call {} with any question.',
  'Telefon: {}',
  'Article {}, in stock.',
  'Ref. {}',
  'Facture n° {}',
  'Bestellung {} vom Montag',
];
const strong = ['Your parcel {} is on its way.', 'Versendet: {}', '{}', 'Shipped today ({}).', 'Tracking: {}'];
const weak = ['Tracking number: {}', 'Sendungsnummer {}', 'Numéro de suivi : {}', 'Your tracking number is {}.'];

/** A page of at least `size` characters. */
export function pageOf(kind: PageKind, size: number): Page {
  const random = randomFrom(size + kind.length);
  const parts: string[] = [];
  const numbers: Parcel[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) parts.push(writers[kind](random, numbers));
  return {text: parts.join(''), numbers};
}

/** One sentence for each kind of look-alike and each sentence, `each` times. */
export function lookAlikeSentences(each: number): string[] {
  const random = randomFrom(each);
  return Object.values(lookAlikes).flatMap((make) =>
    beside.flatMap((sentence) => Array.from({length: each}, () => sentence.replace('{}', () => make(random)))),
  );
}

const writers: Readonly<Record<PageKind, (random: Random, numbers: Parcel[]) => string>> = {
  prose: (random) => `${sentence(random, 40)}\n`,
  shop(random, numbers) {
    const lines = [sentence(random, 30), sentence(random, 60), besides(random), sentence(random, 20), besides(random)];
    if (random(3) === 0) lines.push(number(random, numbers));
    return `${lines.join('\n')}\n\n`;
  },
  cells(random) {
    const cells = Array.from({length: 8}, () => pick(random, Object.values(lookAlikes))(random));
    return `${cells.join('\t')}\n`;
  },
};

function sentence(random: Random, length: number): string {
  const text = Array.from({length}, () => pick(random, vocabulary)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random(4) === 0 ? `, ${random(500)} pcs` : ''}.`;
}

const besides = (random: Random) =>
  pick(random, beside).replace('{}', () => pick(random, Object.values(lookAlikes))(random));

function number(random: Random, numbers: Parcel[]): string {
  const isStrong = random(3) > 0;
  const made = pick(random, isStrong ? strongParcels : weakParcels)(random);
  numbers.push(made);
  return pick(random, isStrong ? strong : weak).replace('{}', made.written);
}
