import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {type Counts, environmentFor, takeCounts} from './counts.js';
import type {Stage} from './stages.js';

export interface Result extends Counts {
  /** Why the stage failed, where no test says so. */
  readonly trouble?: string;
  readonly output: string;
  readonly seconds: number;
}

/** Runs `stage` to its end, which each runner's own time limit brings. Never rejects: what goes wrong counts as failed. */
export async function runStage(stage: Stage, environment: NodeJS.ProcessEnv = {}): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'order-tracker-'));
  const file = join(folder, 'counts.json');
  const began = performance.now();
  const {ending, output} = await runCommand(stage.command, {...environmentFor(file), ...environment});
  const counts = stage.hasTests ? takeCounts(file) : {passed: ending ? 0 : 1, failed: ending ? 1 : 0, skipped: 0};
  rmSync(folder, {recursive: true});
  return {...judge(counts, ending), output, seconds: (performance.now() - began) / 1000};
}

/**
 * What a stage's counts and its ending amount to.
 *
 * @param counts Absent if the stage ended before it counted.
 * @param ending How the command ended, if not well.
 */
export function judge(counts: Counts | undefined, ending: string | undefined): Counts & {trouble?: string} {
  if (!counts) return {passed: 0, failed: 1, skipped: 0, trouble: `crashed: ${ending ?? 'it left no counts'}`};
  if (counts.failed > 0) return counts;
  if (ending) return {...counts, failed: 1, trouble: `no test failed, but ${ending}`};
  if (counts.passed === 0) return {...counts, failed: 1, trouble: 'ran no test'};
  return counts;
}

function runCommand(
  command: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ending: string | undefined; output: string}> {
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...environment, PATH: path},
    });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ending: String(error), output: ''}));
    child.on('close', (code, signal) => {
      const ending = code === 0 ? undefined : `it ended with ${signal ? `signal ${signal}` : `exit code ${code}`}`;
      done({ending, output: Buffer.concat(chunks).toString()});
    });
  });
}
