// Check-digit arithmetic. No carrier is named here: which of them uses which algorithm, and with which constants,
// is data in carriers/; arithmetic.ts makes one of these of it.

/** How a check digit is computed. */
export interface Arithmetic {
  /** 37 stands for ISO/IEC 7064, the hybrid system MOD 37,36, and the rest for the remainder of a weighted sum. */
  readonly modulus: number;
  /** A digit each, from the right; repeated. */
  readonly weights?: string;
  /** Is added to the sum. */
  readonly plus?: number;
  /** Every other digit, from the right, is doubled first, and the digits of that added up. */
  readonly doubled?: boolean;
  /** What stands instead of 0. */
  readonly zero?: string;
}

/**
 * The check digit of `body`.
 *
 * @param body Upper-case letters and digits, without the check digit.
 * @returns One character, 0–9; modulo 37 also returns letters.
 */
export function checkDigit(body: string, arithmetic: Arithmetic): string {
  const {modulus, weights = '1', plus = 0, doubled, zero = '0'} = arithmetic;
  if (modulus === 37) return hybrid(body);
  let sum = plus;
  for (let at = 0; at < body.length; at++) {
    // A letter counts as UPS counts it: A is 2, B 3, … H 9, I 0.
    const code = body.charCodeAt(body.length - 1 - at);
    const value = code < 58 ? code - 48 : (code - 3) % 10;
    sum += Number(weights[at % weights.length]) * (doubled && at % 2 === 0 ? (2 * value) % 9 || value : value);
  }
  const rest = sum % modulus;
  return rest > 9 ? '0' : rest ? String(rest) : zero;
}

/** ISO/IEC 7064 counts digits and letters as base 36 does. */
function hybrid(body: string): string {
  let product = 36;
  for (const character of body) product = (((product + Number.parseInt(character, 36)) % 36 || 36) * 2) % 37;
  return ((37 - product) % 36).toString(36).toUpperCase();
}
