import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {newSecret} from './secret.js';

/** The key we made ourselves, from the file that holds it, so that only its place has to be printed. Made on the first call. */
export function madeMerchantKey(file: string): string {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known) return known;
  const key = newSecret();
  // Renamed when it is whole, so that a crash leaves no half of a key.
  writeFileSync(`${file}.new`, `${key}\n`, {mode: 0o600});
  renameSync(`${file}.new`, file);
  return key;
}
