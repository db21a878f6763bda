// `npm run order-tracker -- COMMAND`: what whoever runs the gateway does beside serving.
import {existsSync} from 'node:fs';
import {UsageError} from './commands/command.js';
import {commands, help} from './commands/index.js';
import {ConfigError, environment, readConfig} from './config.js';
import {databasePlace, openFolder} from './data-folder.js';
import {openDatabase} from './store/database.js';

// What is stored names people: nobody else on the machine shall read it.
process.umask(0o077);

// Whoever reads has enough, such as `head`: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

const [name = 'help', ...typed] = process.argv.slice(2);
const at = typed.indexOf('--shop');
const shop = at < 0 ? undefined : typed[at + 1];
const words = at < 0 ? typed : typed.toSpliced(at, 2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (name === 'serve') await import('./server.js');
else if (command) process.exitCode = await run(command);
else {
  process.stdout.write(`${help}\n`);
  process.exitCode = name === 'help' ? 0 : 2;
}

/** 0 if all is well, 1 if not, 2 if nothing was tried. */
async function run({run, usage, ofExisting}: NonNullable<typeof command>): Promise<number> {
  try {
    if (usage === '' && words.length > 0) throw new UsageError(`${name} takes nothing: ${words.join(' ')}`);
    if (at >= 0 && !shop) throw new UsageError('--shop wants the slug of a shop.');
    const config = readConfig(environment());
    const place = databasePlace(config);
    if (ofExisting && !config.databaseUrl && !existsSync(place))
      throw new UsageError(
        `There is no database ${place}; DATA_DIR says where to look for it${config.demo ? ', and SHOP_NAME that it is not the demo’s' : ''}.`,
      );
    if (!config.databaseUrl) openFolder(config.dataDir);
    const {db, close} = await openDatabase(place);
    try {
      const write = (line: string) => process.stdout.write(`${line}\n`);
      return (await run(words, {config, db, place, shop, now: Date.now, fetch, write})) ? 0 : 1;
    } finally {
      await close();
    }
  } catch (error) {
    const problems = error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : error];
    process.stderr.write(`${problems.join('\n')}\n`);
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  }
}
