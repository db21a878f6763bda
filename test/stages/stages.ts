// What `npm test` runs.

export interface Stage {
  readonly name: string;
  /** A shell command; the project's own programs are in its path. */
  readonly command: string;
  /** Whether the command counts its tests itself; otherwise it is one check. */
  readonly hasTests?: boolean;
  /** Whether it needs a Chromium. */
  readonly inBrowser?: boolean;
  /** Whether it needs a PostgreSQL; without one it is left out. */
  readonly onPostgres?: boolean;
  /** Names of stages without which this one makes no sense. */
  readonly needs?: readonly string[];
}

/** In order; those of one row run at the same time. */
export const rows: ReadonlyArray<readonly Stage[]> = [
  [
    {name: 'types', command: 'tsc --project .'},
    {name: 'lint', command: 'biome ci --colors=off'},
    {name: 'unused', command: 'knip'},
    {name: 'build', command: 'npm run build'},
  ],
  [
    {name: 'package', command: 'publint --strict', needs: ['build']},
    {name: 'sizes', command: 'node --import tsx node_modules/size-limit/bin.js', needs: ['build']},
    {
      name: 'store',
      command: 'node --import tsx test/stages/node-tests.ts test/extension/built/*.test.ts',
      hasTests: true,
      needs: ['build'],
    },
  ],
  [
    {name: 'unit', command: 'node --import tsx test/stages/node-tests.ts', hasTests: true},
    {
      name: 'browser',
      command: 'node --import tsx node_modules/@web/test-runner/dist/bin.js',
      hasTests: true,
      inBrowser: true,
    },
  ],
  [
    {
      name: 'postgres',
      command: 'node --import tsx test/stages/node-tests.ts --postgres',
      hasTests: true,
      onPostgres: true,
    },
  ],
  [{name: 'e2e', command: 'playwright test', hasTests: true, inBrowser: true, needs: ['build']}],
];
