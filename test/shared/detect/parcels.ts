// Parcels made by rule: a tracking number, how it is printed, and the carrier that must come first.
import {s10Digit, withFedex, withGs1, withMod7, withUps} from './check-digits.js';
import {digits, fill, pick, type Random} from './random.js';

export interface Parcel {
  readonly number: string;
  /** As it is printed. */
  readonly written: string;
  readonly carrier: string;
}

type Maker = (random: Random) => Parcel;

/** `number` in groups of these lengths. */
export function grouped(number: string, lengths: readonly number[], joint = ' '): string {
  let at = 0;
  return lengths
    .map((length) => {
      at += length;
      return number.slice(at - length, at);
    })
    .join(joint);
}

/** Carriers whose S10 numbers these are. */
const posts = [
  ['GB', 'royal-mail'],
  ['DE', 'dhl'],
  ['FR', 'la-poste'],
  ['US', 'usps'],
  ['NL', 'postnl'],
  ['JP', 'japan-post'],
  ['CH', 'swiss-post'],
] as const;

const whole = (carrier: string, number: string): Parcel => ({number, written: number, carrier});

/** With numbers that are reported wherever they stand. */
export const strongParcels: readonly Maker[] = [
  (random) => {
    const number = `1Z${withUps(fill(random, '***0#*04######7'))}`;
    return {number, written: pick(random, [number, grouped(number, [2, 3, 3, 2, 4, 4])]), carrier: 'ups'};
  },
  (random) => {
    const number = withGs1(`94001${digits(random, 16)}`);
    return {number, written: pick(random, [number, grouped(number, [4, 4, 4, 4, 4, 2])]), carrier: 'usps'};
  },
  (random) => {
    const serial = digits(random, 8);
    const [country, carrier] = pick(random, posts);
    const number = `${pick(random, ['RR', 'CX', 'LZ', 'EE'])}${serial}${s10Digit(serial)}${country}`;
    return {number, written: pick(random, [number, grouped(number, [2, 4, 4, 1, 2])]), carrier};
  },
  (random) => whole('dhl', withGs1(`00340434${digits(random, 11)}`)),
  (random) => whole('amazon', `TBA${digits(random, 12)}`),
  (random) => whole('fedex', `96${digits(random, 5)}${withGs1(digits(random, 14))}`),
  (random) => whole('inpost', `6${digits(random, 23)}`),
  (random) => whole('cainiao', `LP00${digits(random, 12)}`),
];

/** With numbers that are only reported where words near by say so. */
export const weakParcels: readonly Maker[] = [
  (random) => {
    const number = withFedex(digits(random, 11));
    return {number, written: pick(random, [number, grouped(number, [4, 4, 4])]), carrier: 'fedex'};
  },
  (random) => whole('dhl', withMod7(`4${digits(random, 8)}`)),
  (random) => whole('dpd', `0${digits(random, 13)}`),
  (random) => whole('gls', `6${digits(random, 10)}`),
];
