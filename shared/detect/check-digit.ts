// Check-digit arithmetic. No carrier is named here: which of them uses which algorithm, and with which constants,
// is data in carriers/.
import type {Checksum} from '../carriers/carrier.js';

/** Digits and letters, in the order in which ISO/IEC 7064 counts them. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** UPU S10-12, weights of the eight digits. */
const s10Weights = [7, 9, 5, 3, 2, 4, 6, 8];

/**
 * The check digit of `body`.
 *
 * @param body Upper-case letters and digits, without the check digit.
 * @returns One character, 0–9; `mod37` also returns letters.
 */
export function checkDigit(body: string, checksum: Checksum): string {
  switch (checksum.algorithm) {
    case 'mod10':
      return complement10(weighted((checksum.before ?? '') + body, checksum.weights) + (checksum.plus ?? 0));
    case 'mod11': {
      const rest = weighted(body, checksum.weights) % 11;
      const digit = checksum.complement ? 11 - rest : rest;
      return String(digit > 9 ? 0 : digit);
    }
    case 'mod7':
      return String(remainder(body, 7));
    case 'luhn':
      return complement10(luhnSum(body));
    case 's10':
      return String([5, 0][checksumS10(body)] ?? 11 - checksumS10(body));
    case 'mod37':
      return mod37(body);
  }
}

const complement10 = (sum: number) => String((10 - (sum % 10)) % 10);

const checksumS10 = (body: string) => weighted(body, s10Weights) % 11;

/** The sum of all characters, each times its weight; weights are repeated from the right. */
function weighted(body: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    sum += valueAt(body, body.length - 1 - at) * (weights[at % weights.length] ?? 0);
  }
  return sum;
}

/** A digit's value; a letter's as UPS counts it. */
function valueAt(body: string, at: number): number {
  const code = body.charCodeAt(at);
  return code < 58 ? code - 48 : (code - 3) % 10;
}

function remainder(body: string, divisor: number): number {
  let rest = 0;
  for (const digit of body) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

function luhnSum(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const doubled = valueAt(body, body.length - 1 - at) * (at % 2 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/** ISO/IEC 7064, the hybrid system MOD 37,36. */
function mod37(body: string): string {
  let product = 36;
  for (const character of body) {
    const sum = (product + characters.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return characters.charAt((37 - product) % 36);
}
