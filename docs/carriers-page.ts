// The page that lists every carrier and format, from the tables and the tests' numbers.
import {existsSync, readFileSync} from 'node:fs';
import type {Carrier, Checksum, Format} from '../shared/carriers/carrier.js';
import {carriers, trackingUrl} from '../shared/carriers/index.js';
import {s10} from '../shared/carriers/s10.js';

interface Fixture {
  readonly valid: ReadonlyArray<{readonly number: string}>;
}

export function carriersPage(): string {
  const posts = carriers.filter(({postOf}) => postOf);
  return `# Carriers

What \`order-tracker/detect\` knows. "Anywhere" means that such a number is reported wherever it stands in a text; the
others need a word near by: a label such as "tracking number", or the carrier's name. The source of each fact stands
beside it in \`shared/carriers\`. This page is made from there by \`npm run docs\`.

| Carrier | Format | Form | Check digit | Reported | Example | Link |
|---|---|---|---|---|---|---|
${carriers
  .filter(({formats}) => formats)
  .flatMap((carrier) => rows(carrier))
  .join('\n')}

## Every post

A number of this form is the post's of the country that ends it: ${form(s10)}. Check digit: ${checkDigit(s10)}.
Example: \`${example('s10', 's10')}\`.

| Country | Post |
|---|---|
${posts
  .flatMap(({name, id, postOf = []}) => postOf.map((country) => `| ${country} | ${name} \`${id}\` |`))
  .sort()
  .join('\n')}
`;
}

function rows(carrier: Carrier): string[] {
  return Object.entries(carrier.formats ?? {}).map(([name, format], at) => {
    const number = example(carrier.id, name);
    const first = at === 0 ? `${carrier.name}<br>\`${carrier.id}\`` : '';
    const page = at === 0 ? trackingUrl(carrier.id, number) : undefined;
    return `| ${[
      first,
      name,
      form(format),
      checkDigit(format),
      format.strong ? 'anywhere' : 'near a word',
      number && `\`${number}\``,
      page ? `[page](${page})` : '',
    ].join(' | ')} |`;
  });
}

const classes: Readonly<Record<string, string>> = {'#': 'digits', '@': 'letters', '*': 'letters or digits'};

/** "`1Z`, 6 letters or digits (shipper), …" */
function form({shape}: Format): string {
  const parts = shape.split(' ').filter((token) => token !== '(' && token !== ')');
  return parts
    .map((token) => {
      const [, name, kind = '', count = '1'] = /^([a-z]*)([#@*])([\d-]*)$/.exec(token) ?? [];
      if (!kind) return fixedPart(token.replace(/[()]/g, ''));
      if (name === 'check') return 'check digit';
      return `${(count || '1').replace('-', '–')} ${classes[kind]}${name ? ` (${name})` : ''}`;
    })
    .join(', ');
}

/** Long lists are cut. */
function fixedPart(token: string): string {
  const parts = token.split('|');
  if (parts.length < 9) return `\`${parts.join('\\|')}\``;
  return `one of ${parts.length}: \`${parts.slice(0, 3).join('`, `')}\`…`;
}

function checkDigit({check, unofficial}: Format): string {
  if (!check) return '';
  return `${algorithm(check)}${unofficial ? ' (from third parties: refuses, does not vouch)' : ''}`;
}

function algorithm(check: Checksum): string {
  switch (check.algorithm) {
    case 'mod10':
      return `modulo 10, weights ${check.weights.join(' ')} from the right${check.before ? `, as if ${check.before} stood before it` : ''}${check.plus ? `, plus ${check.plus}` : ''}`;
    case 'mod11':
      return `modulo 11, weights ${check.weights.join(' ')} from the right`;
    case 'mod7':
      return 'modulo 7';
    case 'luhn':
      return 'Luhn';
    case 's10':
      return 'UPU S10, modulo 11';
    case 'mod37':
      return 'ISO/IEC 7064 MOD 37,36';
  }
}

function example(carrier: string, format: string): string {
  const path = new URL(`../test/fixtures/numbers/${carrier}.json`, import.meta.url);
  if (!existsSync(path)) return '';
  const fixtures: Record<string, Fixture> = JSON.parse(readFileSync(path, 'utf8'));
  return fixtures[format]?.valid[0]?.number ?? '';
}
