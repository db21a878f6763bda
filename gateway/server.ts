// Opens the port, nothing else.
import {resolve} from 'node:path';
import {ConfigError, environment, readConfig} from './config.js';
import {placeName} from './data-folder.js';
import {createHttpServer} from './http-server.js';
import {createLog} from './log.js';
import {openGateway} from './open-gateway.js';

/** Milliseconds that running requests get to end. */
const patience = 5_000;
/** npm passes Ctrl-C on to a child that the terminal has told already: within this time, in milliseconds, it is one. */
const samePress = 500;

// What is stored names people: nobody else on the machine shall read it.
process.umask(0o077);

try {
  await serve();
} catch (error) {
  const problems =
    error instanceof ConfigError ? error.problems : [String(error instanceof Error ? error.message : error)];
  exit(['Order Tracker cannot start:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
}

async function serve() {
  const config = readConfig(environment());
  const log = createLog(config.logLevel, (line) => process.stderr.write(line), process.stderr.isTTY);
  const gateway = await openGateway(config, log);
  const server = createHttpServer(gateway.app.fetch);

  const close = () => gateway.close().catch((error) => log.error('closing failed', {error: String(error)}));

  server.on('error', async (error: NodeJS.ErrnoException) => {
    await close();
    const taken = error.code === 'EADDRINUSE';
    exit(
      taken ? `Port ${config.port} is in use. Set PORT to another one.` : `The port cannot be opened: ${error.message}`,
    );
  });
  server.listen(config.port, config.host, () => {
    gateway.start();
    const {databaseUrl, publicUrl, dataDir, demo} = config;
    const lines = [
      ...(demo ? [`Demo shop  ${publicUrl}/`] : []),
      `API        ${publicUrl}/v1`,
      `OpenAPI    ${publicUrl}/openapi.json`,
      `Data       ${databaseUrl ? placeName(databaseUrl) : resolve(dataDir)}`,
      `API key    ${gateway.keyFile ?? 'as MERCHANT_API_KEY says'}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  let draining: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(draining);
    draining = undefined;
    gateway.end();
    server.close(() => close().then(() => process.exit(0)));
    setTimeout(() => server.closeAllConnections(), patience);
  };
  let stopped: {readonly by: NodeJS.Signals; readonly at: number} | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (signal === stopped?.by && Date.now() - stopped.at < samePress) return;
    if (stopped && !draining) process.exit(130);
    stopped = {by: signal, at: Date.now()};
    gateway.leave();
    // Who presses Ctrl-C waits for it; a load balancer first has to see that we leave.
    if (draining || signal !== 'SIGTERM') end();
    else draining = setTimeout(end, config.drainSeconds * 1000);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function exit(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
