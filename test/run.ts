// `npm test`: every check there is, or only the named ones (`npm test -- unit e2e`).
// The last line is `N passed, N failed`.
import {chromium, firefox, provide} from './browsers/install-browser.js';
import {providePostgres} from './databases/provide-postgres.js';
import {serverVariable} from './databases/template.js';
import type {Counts} from './stages/counts.js';
import {type Result, runStage} from './stages/run-stage.js';
import {rows, type Stage} from './stages/stages.js';

const known = rows.flat().map(({name}) => name);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(', ')}; there are ${known.join(', ')}.`);
const wanted = rows.map((row) => row.filter(({name}) => named.length === 0 || named.includes(name)));

const results = new Map<string, Result>();
if (wanted.flat().some(({inBrowser}) => inBrowser)) provideBrowsers();
const postgres = wanted.flat().some(({onPostgres}) => onPostgres) ? await providePostgres() : undefined;
try {
  for (const row of wanted.map(possible).filter(({length}) => length > 0)) {
    console.log(`… ${row.map(({name}) => name).join(', ')}`);
    await Promise.all(row.map(run));
  }
} finally {
  postgres?.stop();
}

const total = (count: keyof Counts) => [...results.values()].reduce((sum, result) => sum + result[count], 0);
const all = {passed: total('passed'), failed: total('failed'), skipped: total('skipped')};
console.log(`\n${inWords(all)}`);
process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;

/** Every later process finds them through the environment. */
function provideBrowsers(): void {
  const paths = {CHROME_PATH: provide(chromium, console.log), FIREFOX_PATH: provide(firefox, console.log)};
  for (const [name, path] of Object.entries(paths)) if (path) process.env[name] = path;
}

function possible(row: readonly Stage[]): readonly Stage[] {
  return row.filter(({onPostgres}) => !onPostgres || postgres);
}

async function run(stage: Stage): Promise<void> {
  const {name, hasTests} = stage;
  const obstacle = obstacleTo(stage);
  const result = obstacle
    ? notRun(obstacle)
    : await runStage(stage, stage.onPostgres && postgres ? {[serverVariable]: postgres.url} : {});
  results.set(name, result);
  if (result.failed > 0) console.log(`\n── ${name} ${'─'.repeat(60)}\n${result.output.trim()}\n`);
  const time = `${result.seconds.toFixed(1).padStart(5)} s`;
  const words = result.trouble ?? (hasTests ? inWords(result) : '');
  console.log(`${result.failed > 0 ? '✖' : '✔'} ${name.padEnd(8)} ${time}  ${words}`.trimEnd());
}

function obstacleTo({needs, inBrowser}: Stage): string | undefined {
  const missing = needs?.find((name) => results.get(name)?.failed);
  if (missing) return `${missing} failed`;
  return inBrowser && !process.env['CHROME_PATH'] ? 'there is no Chromium' : undefined;
}

function notRun(obstacle: string): Result {
  return {passed: 0, failed: 1, skipped: 0, seconds: 0, output: '', trouble: `not run, because ${obstacle}`};
}

function inWords({passed, failed, skipped}: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
