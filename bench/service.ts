// A gateway in a process of its own, to be killed.
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../test/databases/free-port.js';

export const apiKey = 'the-key-of-the-benchmark';

export interface Service {
  readonly url: string;
  /** As a power cut would, for the process; then starts it again. */
  killAndRestart(): Promise<void>;
  end(): Promise<void>;
}

/** @param environment Beside what every service of the benchmarks has. */
export async function startService(environment: Readonly<Record<string, string>>): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    SHOP_NAME: 'Benchmark',
    MERCHANT_API_KEY: apiKey,
    LOG_LEVEL: 'silent',
    ...environment,
  };
  let child = await started();

  async function started(): Promise<ChildProcess> {
    const process_ = spawn(process.execPath, ['--import', 'tsx', 'gateway/server.ts'], {env, stdio: 'ignore'});
    for (let tries = 0; tries < 300; tries++) {
      if (process_.exitCode !== null) throw new Error(`The gateway ended with ${process_.exitCode}.`);
      const ready = await fetch(`${url}/ready`).catch(() => undefined);
      if (ready?.ok) return process_;
      await wait(100);
    }
    throw new Error('The gateway did not start.');
  }

  async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  return {
    url,
    async killAndRestart() {
      await stop('SIGKILL');
      child = await started();
    },
    end: () => stop('SIGTERM'),
  };
}

/** Runs `work` with a service for each of the environments. */
export async function withServices(
  environments: readonly Readonly<Record<string, string>>[],
  work: (services: readonly Service[]) => Promise<void>,
): Promise<void> {
  const services = await Promise.all(environments.map(startService));
  await work(services).finally(() => Promise.all(services.map((service) => service.end())));
}
