// `npm run bench -- due [SECONDS]`: 100,000 parcels are due, one provider with an allowance, and three processes on one PostgreSQL
// that share it. It must be used to 98 in 100, and never exceeded in any window.
import {setTimeout as wait} from 'node:timers/promises';
import {findPostgres} from '../test/databases/find-postgres.js';
import {startPostgres} from '../test/databases/start-postgres.js';
import {fill} from './due/fill.js';
import {countingProvider} from './due/provider.js';
import {withServices} from './service.js';

const parcels = 100_000;
const limit = {calls: 1000, perSeconds: 10};
const seconds = Number(process.argv[3] ?? 60);
/** Share of what is allowed that must be used. */
const least = 0.98;

const binaries = findPostgres();
if (!binaries) throw new Error('There is no PostgreSQL here.');
const server = await startPostgres(binaries);
const provider = await countingProvider(limit.calls, limit.perSeconds * 1000);
const environment = {
  DATABASE_URL: server.url,
  PROVIDER_BASE_URL_INPOST: provider.url,
  PROVIDER_LIMIT_INPOST: `${limit.calls}/${limit.perSeconds}`,
};
try {
  await withServices([environment, environment, environment], async () => {
    await fill(server.url, parcels);
    // A period, until all processes work and none has anything left from before.
    await wait(limit.perSeconds * 1000);
    const started = performance.now();
    await wait(seconds * 1000);
    report(started, performance.now());
  });
} finally {
  provider.close();
  server.stop();
}

function report(started: number, ended: number): void {
  const made = provider.calls.filter((time) => time >= started && time < ended).length;
  const allowed = ((ended - started) / 1000 / limit.perSeconds) * limit.calls;
  const share = made / allowed;
  const good = share >= least && provider.refused() === 0;
  console.log(
    `${parcels} parcels due, ${limit.calls} calls in ${limit.perSeconds} s allowed, three processes, ${seconds} s`,
  );
  console.log(
    `${made} calls about ${provider.numbers()} numbers: ${(share * 100).toFixed(1)} % of ${allowed.toFixed(0)}`,
  );
  const early = provider.tooEarly().toFixed(0);
  console.log(`${provider.refused()} beyond what is allowed, the worst by ${early} ms`);
  console.log(good ? 'as it should be' : 'WRONG');
  if (!good) process.exitCode = 1;
}
