// Numbers that are well-formed as something else, made by the rules of their kinds.
import {iban, s10Digit, withGs1, withIsbn10, withLuhn} from './check-digits.js';
import {grouped} from './parcels.js';
import {digits, fill, hex, letters, mixed, pick, type Random, vehicle} from './random.js';

type Maker = (random: Random) => string;

const base58 = (random: Random, length: number) => mixed(random, length).replace(/[0OIl]/g, 'x');
const between = (random: Random, least: number, most: number) => least + random(most - least + 1);
const two = (value: number) => String(value).padStart(2, '0');
const cardOf = (random: Random) => withLuhn(pick(random, ['4', '51', '55', '2221']).padEnd(15, digits(random, 15)));

const ibanForms = {
  DE: '#'.repeat(18),
  GB: 'NWBK##############',
  NL: 'ABNA##########',
  FR: '#'.repeat(23),
  NO: '#'.repeat(11),
};

/** By kind. */
export const lookAlikes: Readonly<Record<string, Maker>> = {
  'payment card': (random) => {
    const card = cardOf(random);
    return pick(random, [card, grouped(card, [4, 4, 4, 4]), grouped(card, [4, 4, 4, 4], '-')]);
  },
  'American Express card': (random) => {
    const card = withLuhn(`37${digits(random, 12)}`);
    return pick(random, [card, grouped(card, [4, 6, 5])]);
  },
  'masked card': (random) => `**** **** **** ${digits(random, 4)}`,
  'phone in the United States': (random) =>
    fill(
      random,
      pick(random, [
        '(555) 01#-####',
        '555-01#-####',
        '555.01#.####',
        '+1 555 01# ####',
        '15550######',
        '1-800-###-####',
      ]),
    ),
  'phone in Germany': (random) =>
    fill(
      random,
      pick(random, [
        '030 / ########',
        '0151 ########',
        '0049 30 ########',
        '+49 (0)89 ###-####',
        '+4915#########',
        '0228-4333112',
      ]),
    ),
  'phone in France': (random) =>
    fill(random, pick(random, ['01 ## ## ## ##', '06.##.##.##.##', '+33 6 ## ## ## ##', '0033 1 ## ## ## ##'])),
  'phone in the United Kingdom': (random) =>
    fill(random, pick(random, ['020 7946 0###', '07700 900###', '+44 7700 900###', '0800 ### ####'])),
  'phone elsewhere': (random) =>
    fill(
      random,
      pick(random, [
        '+420 ### ### ###',
        '+48 ### ### ###',
        '03-####-####',
        '090-####-####',
        '+86 13# #### ####',
        '+55 11 9####-####',
      ]),
    ),
  IBAN: (random) => {
    const [country, form] = pick(random, Object.entries(ibanForms));
    const number = iban(country, fill(random, form));
    return pick(random, [number, number.replace(/(.{4})(?=.)/g, '$1 ')]);
  },
  // One of 36 passes the check of DPD's barcode, which is as long.
  'IBAN in Poland or Hungary': (random) => {
    const number = iban(pick(random, ['PL', 'HU']), digits(random, 24));
    return pick(random, [number, number.replace(/(.{4})(?=.)/g, '$1 ')]);
  },
  'ISBN-10': (random) => {
    const number = withIsbn10(digits(random, 9));
    return pick(random, [number, grouped(number, [1, 4, 4, 1], '-')]);
  },
  'ISBN-13': (random) => {
    const number = withGs1(`978${digits(random, 9)}`);
    return pick(random, [number, grouped(number, [3, 1, 4, 4, 1], '-')]);
  },
  'GTIN-12': (random) => withGs1(digits(random, 11)),
  'GTIN-13': (random) => withGs1(`4${digits(random, 11)}`),
  'GTIN-14': (random) => withGs1(`1${digits(random, 12)}`),
  IMEI: (random) => withLuhn(`35${digits(random, 12)}`),
  VIN: (random) => `WVW${vehicle(random, 10).replace(/^../, 'ZZ')}${digits(random, 4)}`,
  UUID: (random) =>
    [8, 4, 4, 4, 12]
      .map((length) => hex(random, length))
      .join('-')
      [pick(random, ['toLowerCase', 'toUpperCase'] as const)](),
  'hash in hexadecimal': (random) => hex(random, pick(random, [7, 12, 16, 24, 32, 40, 64])),
  'hash in capitals': (random) => `${hex(random, pick(random, [16, 32, 40]))}`.toUpperCase(),
  base64: (random) =>
    `${mixed(random, between(random, 20, 60))}${pick(random, ['', '=', '==', '+/'])}${mixed(random, 6)}`,
  date: (random) => {
    const [year, month, day] = [between(random, 1990, 2040), two(between(random, 1, 12)), two(between(random, 1, 28))];
    return pick(random, [
      `${year}-${month}-${day}`,
      `${day}.${month}.${year}`,
      `${year}${month}${day}`,
      `${year}/${month}/${day}`,
    ]);
  },
  'date and time': (random) => {
    const day = `2026${two(between(random, 1, 12))}${two(between(random, 1, 28))}`;
    const time = `${two(random(24))}${two(random(60))}${two(random(60))}`;
    return pick(random, [`${day}${time}`, `${day}-${time}`, `${day}T${time}Z`, `${day}_${time}`]);
  },
  'seconds since 1970': (random) => `17${digits(random, 8)}`,
  'milliseconds since 1970': (random) => `17${digits(random, 11)}`,
  money: (random) =>
    pick(random, [
      '$1,###,###.##',
      '€ 1.###.###,##',
      '1 ### ### ###,00 Kč',
      'USD 12########.00',
      '¥123,###,###',
      '2# ### ### Ft',
      "CHF 1'###'###.##",
    ]).replace(/#/g, () => digits(random, 1)),
  'IP address': (random) => Array.from({length: 4}, () => String(between(random, 100, 255))).join('.'),
  'IPv6 address': (random) => Array.from({length: 8}, () => hex(random, 4)).join(':'),
  'MAC address': (random) => Array.from({length: 6}, () => hex(random, 2).toUpperCase()).join(pick(random, [':', '-'])),
  'Amazon order': (random) => fill(random, '11#-#######-#######'),
  'eBay order': (random) => fill(random, '##-#####-#####'),
  coordinates: (random) =>
    fill(random, pick(random, ['52.#######, 13.#######', '-33.########,151.########', '48° 51′ ##.####″ N'])),
  'invoice shaped like S10': (random) => {
    const serial = digits(random, 8);
    const wrong = (Number(s10Digit(serial)) + between(random, 1, 9)) % 10;
    return `${pick(random, ['RE', 'IN', 'AB'])}${serial}${wrong}${pick(random, ['DE', 'GB', 'US', 'FR'])}`;
  },
  'number shaped like S10, of no country': (random) => {
    const serial = digits(random, 8);
    return `RE${serial}${s10Digit(serial)}${pick(random, ['XX', 'QQ', 'ZZ', 'AA'])}`;
  },
  'serial number': (random) =>
    fill(
      random,
      pick(random, ['C02@#***#@##', 'SN-####-####-####', '@@##-@@##-@@##-@@##', '5CD#######', '@#@##@####']),
    ),
  SKU: (random) =>
    fill(random, pick(random, ['SKU-########-@@', 'A#########', '###-########', '@@@-#######-##', 'B0########'])),
  'bitcoin address': (random) => pick(random, [`1${base58(random, 33)}`, `bc1q${hex(random, 38)}`]),
  'version number': (random) =>
    fill(random, pick(random, ['v1##.#.####.###', '12#.0.####.1##', '2026.11.########', '10.0.#####.####'])),
  'row of a table': (random) =>
    Array.from({length: 8}, () => String(between(random, 10, 9999))).join(pick(random, [' ', '\t', ' | ', '  '])),
  'decimal fraction': (random) => fill(random, pick(random, ['3.##############', '0,############', '-1.########e-12'])),
  'customer number': (random) =>
    fill(random, pick(random, ['###########', '##########', '############', '### ### ###'])),
  'password or token': (random) => `${mixed(random, 12)}${digits(random, 6)}_${letters(random, 8)}`,
};
