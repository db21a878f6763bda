import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {newSecret} from './secret.js';

/** The file that holds a key we made ourselves, so that only its place has to be printed. Made on the first call. */
export function madeMerchantKey(dataDir: string): {key: string; file: string} {
  const file = join(dataDir, 'merchant-api-key');
  if (!existsSync(file)) writeFileSync(file, `${newSecret()}\n`, {mode: 0o600});
  return {key: readFileSync(file, 'utf8').trim(), file};
}
