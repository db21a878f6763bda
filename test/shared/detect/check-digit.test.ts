import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Checksum} from '../../../shared/carriers/carrier.js';
import {arithmeticOf} from '../../../shared/detect/arithmetic.js';
import {checkDigit} from '../../../shared/detect/check-digit.js';

const gs1: Checksum = {algorithm: 'mod10', weights: [3, 1]};
const ups: Checksum = {algorithm: 'mod10', weights: [1, 2]};
const mondialRelay: Checksum = {algorithm: 'mod11', weights: [2, 3, 4, 5, 6, 7], complement: true};

/** Worked examples and printed numbers, as their sources have them. */
const examples: ReadonlyArray<readonly [source: string, body: string, check: string, checksum: Checksum]> = [
  ['https://www.gs1.org, "How to calculate a check digit manually", GTIN-13', '629104150021', '3', gs1],
  ['https://www.gs1.org, "How to calculate a check digit manually", SSCC', '37610425002123456', '9', gs1],
  ['USPS Publication 199, 4.6', '921239123456781234567', '0', gs1],
  ['FedEx Ground Label Layout Specification, check digit', '98765431234567', '2', gs1],
  ['https://metacpan.org/pod/Algorithm::CheckDigits::M10_011, UPS', '591580685558773', '6', ups],
  ['UPS developer guide, with letters', '12345E660527223', '4', ups],
  ['https://stackoverflow.com/questions/5783756, OnTrac', 'C1103150000187', '9', {...ups, weights: [2, 1]}],
  ['bwipp wiki, Deutsche Post Identcode', '56310243031', '3', {...ups, weights: [4, 9]}],
  ['GLS Uni-Box, field T400 of a response', '55250200071', '6', {...gs1, plus: 1}],
  ['FedEx developer portal, SmartPost test number', '6129270107844341053', '6', {...gs1, before: '92'}],
  ['jkeen/tracking_number_data, USPS 91', '7196901075600307738', '5', {...gs1, before: '91'}],
  ['jkeen/tracking_number_data, fedex.json', '98657878885', '5', {algorithm: 'mod11', weights: [1, 3, 7]}],
  [
    'jkeen/tracking_number_data, fedex.json, ten becomes zero',
    '97436766271',
    '0',
    {algorithm: 'mod11', weights: [1, 3, 7]},
  ],
  ['Mondial Relay, label specification 2.3, first digit', '12123456780101', '0', mondialRelay],
  ['Mondial Relay, label specification 2.3, second digit', '0662312345', '4', mondialRelay],
  ['https://en.wikipedia.org/wiki/Air_waybill', '8114074', '3', {algorithm: 'mod7'}],
  ['jkeen/tracking_number_data, dhl.json', '331881002', '5', {algorithm: 'mod7'}],
  ['https://qiita.com/yoshi389111/items/00ca7b3ed9ceac904cde, Luhn', '20151119', '3', {algorithm: 'luhn'}],
  ['https://qiita.com/yoshi389111/items/00ca7b3ed9ceac904cde, Luhn, zero', '20151149', '0', {algorithm: 'luhn'}],
  ['https://en.wikipedia.org/wiki/Luhn_algorithm', '7992739871', '3', {algorithm: 'luhn'}],
  ['https://en.wikipedia.org/wiki/S10_(UPU_standard)', '47312482', '9', {algorithm: 's10'}],
  ['https://www.npmjs.com/package/s10', '00071761', '8', {algorithm: 's10'}],
  ['China Post RP325552475CN, eleven becomes five', '32555247', '5', {algorithm: 's10'}],
  ['https://www.npmjs.com/package/s10, ten becomes zero', '96633102', '0', {algorithm: 's10'}],
  ['https://www.npmjs.com/package/s10', '76129403', '8', {algorithm: 's10'}],
  ['DPD parcel label specification 2.4, a letter', '09980000020033', 'F', {algorithm: 'mod37'}],
  ['DPD parcel label specification 2.4, the whole label', '008182709980000020033350276', 'C', {algorithm: 'mod37'}],
  ['Global Release Identifier standard, ISO/IEC 7064', 'A12425GABC1234002', 'M', {algorithm: 'mod37'}],
  ['plhery/universal-parcel-scraper, dpd-uk, a digit', '15501787159105', '8', {algorithm: 'mod37'}],
];

for (const [source, body, check, checksum] of examples) {
  test(`${checksum.algorithm}: ${body} has ${check} (${source})`, () => {
    assert.equal(checkDigit(body, arithmeticOf(checksum, body.length)), check);
  });
}

test('every algorithm has an example, and every option', () => {
  const covered = new Set(examples.flatMap(([, , , checksum]) => [checksum.algorithm, ...Object.keys(checksum)]));
  const all: ReadonlyArray<Checksum['algorithm']> = ['mod10', 'mod11', 'mod7', 'luhn', 's10', 'mod37'];
  for (const name of [...all, 'before', 'plus', 'complement']) assert.ok(covered.has(name), name);
});
