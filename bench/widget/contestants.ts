// Who is measured: ours twice, two floors and two libraries of the registry, and what each puts on a page.
import {resolve} from 'node:path';
import {type Bundle, bundle} from '../bundle.js';
import {inHeadline, orderView, timeline} from './order.js';

export interface Contestant {
  readonly name: string;
  /** The markup of its place on a page. */
  readonly place: string;
  /** What has to be in a page's head. */
  readonly head: string;
  /** Where its script is. */
  readonly address: string;
  /** What loads the script, and gives the element its data where that is inlined. */
  readonly script: string;
  /** An expression that is true in the page once the content is there. */
  readonly hasContent: string;
}

/** Where the files of the peers' bundles are, by address. */
export type Files = ReadonlyMap<string, string>;

export const ourFolder = 'dist/widget';
const ourScript = '/widget/order-tracker.js';
const now = Date.now();

const json = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data)}</script>`;
export const module = (address: string) => `<script type="module" src="${address}"></script>`;
const headlineIn = (root: string, headline: string) =>
  `document.querySelector('${root}')?.querySelector('${headline}')?.textContent.includes('${inHeadline}')`;
const headlineInShadow = (element: string, headline: string) =>
  `document.querySelector('${element}')?.shadowRoot?.querySelector('${headline}')?.textContent.includes('${inHeadline}')`;

/** @param count How many elements stand on the page; each shows an order of its own. */
export function asking(count = 1): Contestant {
  const tokens = Array.from({length: count}, (_, at) => `token-${at + 1}`);
  return {
    name: 'ours, asking',
    place: tokens.map((token) => `<order-tracker api="/" token="${token}"></order-tracker>`).join(''),
    head: '',
    address: ourScript,
    script: module(ourScript),
    hasContent: ourContent(count),
  };
}

/** @param count How many elements stand on the page; each shows an order of its own. */
export function inlined(count = 1): Contestant {
  const views = Array.from({length: count}, (_, at) => orderView(now, `KC-${at + 1}`));
  return {
    name: 'ours, inlined',
    place: json('orders', views) + '<order-tracker></order-tracker>'.repeat(count),
    head: '',
    address: ourScript,
    script: `<script type="module">
      import '${ourScript}';
      const views = JSON.parse(document.getElementById('orders').textContent);
      document.querySelectorAll('order-tracker').forEach((tracker, at) => { tracker.order = views[at]; });
    </script>`,
    hasContent: ourContent(count),
  };
}

function ourContent(count: number): string {
  return `[...document.querySelectorAll('order-tracker')].filter((tracker) =>
    tracker.shadowRoot?.querySelector('[part~=headline]')?.textContent.includes('${inHeadline}')).length === ${count}`;
}

const inlinedTimeline = json('timeline', timeline(now));

const peers: ReadonlyArray<
  readonly [id: string, source: string, contestant: Omit<Contestant, 'head' | 'address' | 'script'>]
> = [
  [
    'vanilla',
    'peers/vanilla.ts',
    {
      name: 'vanilla timeline',
      place: `${inlinedTimeline}<vanilla-timeline></vanilla-timeline>`,
      hasContent: headlineInShadow('vanilla-timeline', 'h2'),
    },
  ],
  [
    'lit',
    'peers/lit.ts',
    {
      name: 'Lit timeline',
      place: `${inlinedTimeline}<lit-timeline></lit-timeline>`,
      hasContent: headlineInShadow('lit-timeline', 'h2'),
    },
  ],
  [
    'react',
    'peers/react.js',
    {
      name: 'React + react-vertical-timeline',
      place: `${inlinedTimeline}<div id="react"></div>`,
      hasContent: headlineIn('#react', 'h2'),
    },
  ],
  [
    'leaflet',
    'peers/leaflet.js',
    {
      name: 'Leaflet (map only)',
      place: '<div id="leaflet" style="height: 320px"></div>',
      hasContent: `document.querySelectorAll('#leaflet path').length > 1`,
    },
  ],
];

/** Bundles the peers. The first two are ours, the fourth is the Lit timeline. */
export async function prepare(): Promise<{contestants: readonly Contestant[]; files: Files}> {
  const files = new Map<string, string>();
  const others: Contestant[] = [];
  for (const [id, source, contestant] of peers) {
    const {script, style}: Bundle = await bundle(resolve('bench/widget', source));
    files.set(`/peers/${id}.js`, script);
    if (style) files.set(`/peers/${id}.css`, style);
    const address = `/peers/${id}.js`;
    const head = style ? `<link rel="stylesheet" href="/peers/${id}.css">` : '';
    others.push({...contestant, head, address, script: module(address)});
  }
  return {contestants: [asking(), inlined(), ...others], files};
}
