// `npm run bench`: sizes; `npm run bench -- detect`: the detector beside others; `npm run bench -- storm`: webhooks;
// `npm run bench -- due`: 100,000 parcels and an allowance; `-- faults`: kills between order and mail; `-- guesses`: look-ups
// that fail; `-- widget`: the element beside others; `-- scan`: reading a page beside others.
const measurements: Readonly<Record<string, () => Promise<unknown>>> = {
  sizes: () => import('./sizes.js'),
  widget: () => import('./widget.js'),
  scan: () => import('./scan.js'),
  detect: () => import('./detect.js'),
  storm: () => import('./storm.js'),
  due: () => import('./due.js'),
  faults: () => import('./faults.js'),
  guesses: () => import('./guesses.js'),
};

const [wanted = 'sizes'] = process.argv.slice(2);
const measure = measurements[wanted];
if (!measure) throw new Error(`There is no measurement ${wanted}; there are ${Object.keys(measurements).join(', ')}.`);
await measure();

export {};
