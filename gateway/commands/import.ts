import {createReadStream, existsSync, statSync} from 'node:fs';
import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import {csvRows} from '../import/csv.js';
import {importRow} from '../import/import-orders.js';
import {jsonRows} from '../import/json-lines.js';
import {linesOf} from '../import/lines.js';
import {inProcessLive} from '../live.js';
import {createLog} from '../log.js';
import {Refusal} from '../refusal.js';
import {type Command, UsageError} from './command.js';
import {shopIdOf} from './shop-id.js';

const forms = {csv: csvRows, jsonl: jsonRows, ndjson: jsonRows} as const;
type Form = keyof typeof forms;

/** A line may be as long as 200 parcels that hold a thousand items each make it. */
const limits = {longest: 100_000_000, mostLines: Number.POSITIVE_INFINITY};

export const importFile: Command = {
  usage: 'FILE',
  summary: 'Reads orders from a .csv or .jsonl file, or from - with --type csv, and says what became of each.',
  async run(words, world) {
    const {config, db, now, write} = world;
    const {file, form} = parsed(words);
    const log = createLog(config.logLevel, (line) => process.stderr.write(line));
    // Whoever looks on hears of it with the next heartbeat.
    const gateway = {db, log, now, live: inProcessLive()};
    const shopId = await shopIdOf(world);
    const lineOf = new Map<string, number>();
    const counts = {created: 0, updated: 0, unchanged: 0, error: 0};
    try {
      // Opened where it is read: what is wrong with it is told there.
      const bytes = file === '-' ? process.stdin : createReadStream(file);
      for await (const row of forms[form](linesOf(bytes, limits))) {
        const became = await importRow(gateway, shopId, row, lineOf);
        counts[became.result] += 1;
        write(JSON.stringify(became));
      }
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      const {errors = []} = cause.particulars;
      const fields = errors.map((one) => `${'parameter' in one ? one.parameter : one.pointer} ${one.detail}`);
      throw new UsageError([cause.message, ...fields].join('\n'));
    }
    write(JSON.stringify(counts));
    return counts.error === 0;
  },
};

function parsed(words: readonly string[]): {file: string; form: Form} {
  const {file, type} = typed(words);
  const form = type ?? extname(file).slice(1).toLowerCase();
  if (!isForm(form)) throw new UsageError(`import reads ${Object.keys(forms).join(', ')}; --type says which it is.`);
  if (file !== '-' && (!existsSync(file) || statSync(file).isDirectory()))
    throw new UsageError(`There is no file ${file}.`);
  return {file, form};
}

function typed(words: readonly string[]): {file: string; type: string | undefined} {
  try {
    const options = {type: {type: 'string'}} as const;
    const {values, positionals} = parseArgs({args: [...words], options, allowPositionals: true});
    const [file, ...more] = positionals;
    if (file && more.length === 0) return {file, type: values.type};
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  throw new UsageError('import wants one file, or - for what is piped to it.');
}

function isForm(form: string): form is Form {
  return Object.hasOwn(forms, form);
}
