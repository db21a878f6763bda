// Runs all tests that need no browser and no server, with `--postgres` those of the gateway on PostgreSQL, or the files
// given: prints what failed, counts the rest.
import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from 'node:test';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';
import {leaveCounts} from './counts.js';

type Result = Extract<TestEvent, {type: 'test:pass' | 'test:fail'}>;

const words = process.argv.slice(2);
const files =
  words.length === 0 ? filesWithout(/^(widget|merchant|e2e|extension\/in-browser|gateway\/postgres)\//) : words;
const onPostgres = words[0] === '--postgres';
/** A file that takes longer hangs; in milliseconds. */
const patience = 300_000;
const counts = {passed: 0, failed: 0, skipped: 0};

const events: AsyncIterable<TestEvent> = run({
  files: (onPostgres ? filesOnPostgres() : files).map((file) => resolve(file)),
  concurrency: availableParallelism(),
  timeout: patience,
});
for await (const event of events) {
  if (event.type === 'test:stdout' || event.type === 'test:stderr') process.stdout.write(event.data.message);
  if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
  const outcome = outcomeOf(event);
  if (outcome) counts[outcome] += 1;
  if (outcome === 'failed') process.stdout.write(describeFailure(event));
}
leaveCounts(counts);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function filesWithout(pattern: RegExp): string[] {
  return readdirSync('test', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts') && !pattern.test(name.replaceAll('\\', '/')))
    .map((name) => join('test', name));
}

/** Those whose gateway gets its database from `testDatabase`, and those about PostgreSQL itself. */
function filesOnPostgres(): string[] {
  return filesWithout(/^(?!gateway\/)|^gateway\/sqlite\//).filter(
    (file) => file.includes('postgres') || /testGateway\(|Shop\(t\b/.test(readFileSync(file, 'utf8')),
  );
}

/** How `event` counts; not at all if it only repeats the results of the tests within it. */
function outcomeOf(event: Result): keyof typeof counts | undefined {
  const {skip, todo} = event.data;
  if (isGiven(skip) || isGiven(todo)) return 'skipped';
  if (event.type === 'test:fail') return failureType(event) === 'subtestsFailed' ? undefined : 'failed';
  if (isFile(event)) return 'failed';
  return event.data.details.type === 'suite' ? undefined : 'passed';
}

/** Node reports a file itself, as a test that passed, when no test in it ran. */
function isFile({data}: Result): boolean {
  return data.name === data.file;
}

/** The reason for skipping a test may be `true` or words, and the words may be none. */
function isGiven(reason: string | boolean | undefined): boolean {
  return reason !== undefined && reason !== false;
}

function failureType({data}: Result): unknown {
  return 'error' in data.details && 'failureType' in data.details.error ? data.details.error.failureType : undefined;
}

function describeFailure(event: Result): string {
  const {name, file, details} = event.data;
  const reason = 'error' in details ? inspect(details.error.cause ?? details.error) : 'No test in this file ran.';
  const lines = reason.split('\n').filter((line) => !line.includes('(node:internal/'));
  return `✖ ${name}\n  ${file ?? ''}\n  ${lines.join('\n  ')}\n\n`;
}
