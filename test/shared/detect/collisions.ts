// Which of the numbers in test/fixtures/numbers fit other formats too: test/fixtures/collisions.json.
// After a change that is meant: node --import tsx test/shared/detect/collisions.ts
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fitting, rows} from './fixture-numbers.js';

const file = join(import.meta.dirname, '../../fixtures/collisions.json');

/** By format and number, such as "fedex/express 986578788855", the other formats in one line. */
export type Collisions = Readonly<Record<string, string>>;

export const expectedCollisions = () => JSON.parse(readFileSync(file, 'utf8')) as Collisions;

export function collisions(): Collisions {
  return Object.fromEntries(
    rows.flatMap(({id, name, valid, carrier}) =>
      valid.flatMap(({number, ...entry}) => {
        const own = `${carrier?.id ?? entry.carrier}/${name}`;
        const others = fitting(number).filter((other) => other !== own);
        return others.length > 0 ? [[`${id} ${number}`, others.sort().join(' ')] as const] : [];
      }),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, `${JSON.stringify(collisions(), undefined, 2)}\n`);
}
