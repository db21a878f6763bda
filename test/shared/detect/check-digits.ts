// Check digits, written a second time and in another way than in shared/detect: what the tests make must not agree with a
// mistake there.

const values = (body: string) => [...body].map(Number);

/** Every second digit from the right three times: GS1 General Specifications 7.9.1. */
export function withGs1(body: string): string {
  const sum = values(body)
    .reverse()
    .reduce((total, value, at) => total + (at % 2 === 0 ? 3 * value : value), 0);
  return `${body}${(1000 - sum) % 10}`;
}

/** Every second digit from the right doubled: ISO/IEC 7812-1, annex B. */
export function withLuhn(body: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = values(body)
    .reverse()
    .reduce((total, value, at) => total + (at % 2 === 0 ? (doubled[value] ?? 0) : value), 0);
  return `${body}${(1000 - sum) % 10}`;
}

/** UPU S10-12: 8 6 4 2 3 5 9 7, eleven minus the rest; ten is 0, eleven is 5. */
export function s10Digit(serial: string): string {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = values(serial).reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return '50987654321'.charAt(sum % 11);
}

/** 1 3 7 from the right, modulo 11; ten is 0. */
export function withFedex(body: string): string {
  const sum = values(body)
    .reverse()
    .reduce((total, value, at) => total + value * ([1, 3, 7][at % 3] ?? 0), 0);
  return `${body}${(sum % 11) % 10}`;
}

/** Odd places once, even places twice; a letter is its place in the alphabet plus one, modulo ten. */
export function withUps(body: string): string {
  const sum = [...body].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : (Number.parseInt(character, 36) - 8) % 10;
    return total + value * (at % 2 === 0 ? 1 : 2);
  }, 0);
  return `${body}${(1000 - sum) % 10}`;
}

export const withMod7 = (body: string) => `${body}${BigInt(body) % 7n}`;

/** ISO 13616: the country and its two digits last, letters as two digits; the whole modulo 97 is one. */
export function iban(country: string, account: string): string {
  const inDigits = (text: string) => text.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  const check = 98n - (BigInt(inDigits(`${account}${country}00`)) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** ISBN-10: weights ten to two, modulo eleven. */
export function withIsbn10(body: string): string {
  const sum = values(body).reduce((total, value, at) => total + value * (10 - at), 0);
  return `${body}${'0123456789X'.charAt((1100 - sum) % 11)}`;
}
