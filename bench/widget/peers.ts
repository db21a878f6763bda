// Three floors and two libraries of the registry.
import {resolve} from 'node:path';
import {bundle} from '../bundle.js';
import {type Contestant, dataTag, hasHeadline, moduleTag} from './contestant.js';
import {timeline} from './order.js';

/** Texts by address. */
export type Files = ReadonlyMap<string, string>;

interface Peer extends Pick<Contestant, 'name' | 'place' | 'hasContent'> {
  /** In `peers/`. */
  readonly source: string;
}

const data = dataTag('timeline', timeline(Date.now()));
const inShadow = (element: string) => hasHeadline(`document.querySelector('${element}')?.shadowRoot`, 'h2');

const peers: readonly Peer[] = [
  {
    name: 'vanilla timeline',
    source: 'vanilla.ts',
    place: `${data}<vanilla-timeline></vanilla-timeline>`,
    hasContent: inShadow('vanilla-timeline'),
  },
  {
    name: 'Lit timeline',
    source: 'lit.ts',
    place: `${data}<lit-timeline></lit-timeline>`,
    hasContent: inShadow('lit-timeline'),
  },
  {
    name: 'Lit timeline, dates by Intl',
    source: 'lit-intl.ts',
    place: `${data}<lit-intl-timeline></lit-intl-timeline>`,
    hasContent: inShadow('lit-intl-timeline'),
  },
  {
    name: 'React + react-vertical-timeline',
    source: 'react.js',
    place: `${data}<div id="react"></div>`,
    hasContent: hasHeadline('document', '#react h2'),
  },
  {
    name: 'Leaflet (map only)',
    source: 'leaflet.js',
    place: '<div id="leaflet" style="height: 320px"></div>',
    hasContent: `document.querySelectorAll('#leaflet path').length > 1`,
  },
];

/** Bundles them. */
export async function preparePeers(): Promise<{contestants: readonly Contestant[]; files: Files}> {
  const files = new Map<string, string>();
  const contestants: Contestant[] = [];
  for (const {source, ...peer} of peers) {
    const {script, style} = await bundle(resolve('bench/widget/peers', source));
    const address = `/peers/${source.replace(/\.\w+$/, '')}`;
    files.set(`${address}.js`, script).set(`${address}.css`, style);
    const head = style ? `<link rel="stylesheet" href="${address}.css">` : '';
    contestants.push({...peer, head, address: `${address}.js`, script: moduleTag(`${address}.js`)});
  }
  return {contestants, files};
}
