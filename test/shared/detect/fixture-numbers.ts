import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Carrier, Format} from '../../../shared/carriers/carrier.js';
import {carriers} from '../../../shared/carriers/index.js';
import {s10} from '../../../shared/carriers/s10.js';
import {type Form, formsOf} from '../../../shared/detect/forms.js';
import {packShape} from '../../../shared/detect/pack.js';

/** What test/fixtures/numbers/<carrier>.json says of one format. */
export interface Numbers {
  /** With a `carrier` where the number says whose it is: an S10 number ends in its post's country. */
  readonly valid: ReadonlyArray<{readonly number: string; readonly source: string; readonly carrier?: string}>;
  readonly invalid: ReadonlyArray<{readonly number: string; readonly why: string; readonly source?: string}>;
}

/** A format of the tables, with the numbers that are written down for it. */
export interface Row extends Numbers {
  /** "ups/1z"; of S10, which no carrier's table has, "s10/s10". */
  readonly id: string;
  readonly carrier?: Carrier;
  readonly name: string;
  readonly format: Format;
}

const folder = join(import.meta.dirname, '../../fixtures/numbers');

/** By carrier and format, such as "ups/1z". */
export const fixtures: ReadonlyMap<string, Numbers> = new Map(
  readdirSync(folder).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Numbers>).map(
      ([name, numbers]) => [`${file.slice(0, -'.json'.length)}/${name}`, numbers] as const,
    ),
  ),
);

/** Every format there is. */
export const rows: readonly Row[] = [
  ...carriers.flatMap((carrier) =>
    Object.entries(carrier.formats ?? {}).map(([name, format]) => row(`${carrier.id}/${name}`, name, format, carrier)),
  ),
  row('s10/s10', 's10', s10),
];

function row(id: string, name: string, format: Format, carrier?: Carrier): Row {
  const numbers = fixtures.get(id) ?? {valid: [], invalid: []};
  return {...numbers, id, name, format, ...(carrier && {carrier})};
}

/** Which formats of which carriers `number` fits, such as "ups/1z". */
export const fitting = (number: string): string[] =>
  formsOf(number).map(({carrier, form}) => `${carrier}/${nameOf(form)}`);

/** Whether `number` fits `format`, whatever else it fits. */
export const fits = (number: string, format: Format) =>
  formsOf(number).some(({form}) => rowOf(form)?.format === format);

const rowOf = ({owner: {id}, shape}: Form) =>
  rows.find(({carrier, format}) => carrier?.id === (id || undefined) && packShape(format) === shape);

/** As its carrier's table has it. */
export const nameOf = (form: Form) => rowOf(form)?.name;

/** A form named by how many characters it has at least and at most is called by how many the number has. */
export function isCalled(name: string, format: string | undefined): boolean {
  const [least, most = least] = name.split('-').map(Number);
  return name === format || (Number(format) >= Number(least) && Number(format) <= Number(most));
}
