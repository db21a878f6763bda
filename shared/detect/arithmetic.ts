import type {Checksum} from '../carriers/carrier.js';
import type {Arithmetic} from './check-digit.js';

/**
 * What a carrier's table says about the check digit of `length` characters, as arithmetic. Where the sum is complemented,
 * its weights are: what is missing to a multiple of ten is the remainder of seven times what three times is added up.
 */
export function arithmeticOf(checksum: Checksum, length: number): Arithmetic {
  switch (checksum.algorithm) {
    case 'mod10': {
      const {weights, before = '', plus = 0} = checksum;
      // What stands before the number always adds the same.
      const more = Array.from(before).reverse();
      const sum = more.reduce(
        (all, digit, at) => all + Number(digit) * (weights[(length + at) % weights.length] ?? 0),
        plus,
      );
      return {modulus: 10, weights: complement(weights, 10), ...(sum % 10 && {plus: 10 - (sum % 10)})};
    }
    case 'mod11': {
      const {weights, complement: complemented} = checksum;
      return {modulus: 11, weights: complemented ? complement(weights, 11) : weights.join('')};
    }
    case 'mod7':
      // The powers of ten modulo seven: the remainder of the whole number.
      return {modulus: 7, weights: '132645'};
    case 'luhn':
      return {modulus: 10, weights: '9', doubled: true};
    case 's10':
      return {modulus: 11, weights: complement([7, 9, 5, 3, 2, 4, 6, 8], 11), zero: '5'};
    case 'mod37':
      return {modulus: 37};
  }
}

const complement = (weights: readonly number[], modulus: number) => weights.map((weight) => modulus - weight).join('');
