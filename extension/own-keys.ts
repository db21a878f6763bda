// Whom the extension can ask about a number itself: providers with the shopper's own key, and those open to everybody.
// Each at one host, for which the browser's permission is asked when its switch is turned.
import type {Credential} from '../shared/client/index.js';
import {secretsOf} from '../shared/client/secrets.js';
import {track17} from '../shared/providers/17track.js';
import {dhlUnified} from '../shared/providers/dhl-unified.js';
import {easypost} from '../shared/providers/easypost.js';
import {fedex} from '../shared/providers/fedex.js';
import {inpost} from '../shared/providers/inpost.js';
import type {Provider} from '../shared/providers/provider.js';
import {ship24} from '../shared/providers/ship24.js';
import {ups} from '../shared/providers/ups.js';

/** Carriers' own before those for any carrier. */
export const keyProviders: readonly Provider[] = [ups, fedex, dhlUnified, easypost, track17, ship24];

/** Those that document an API for everybody, without a key. */
export const openProviders: readonly Provider[] = [inpost];

/** One of them, for a screen. */
export interface NumberSource {
  readonly id: string;
  readonly name: string;
  /** What the browser is asked for: match patterns. */
  readonly hosts: readonly string[];
  /** The secrets it needs, by what they are called in `Settings.keys`; none for those open to everybody. */
  readonly fields: readonly (keyof Credential)[];
  readonly carriers: Provider['carriers'];
}

export const ownKeys: readonly NumberSource[] = keyProviders.map(sourceOf);
export const openSources: readonly NumberSource[] = openProviders.map(sourceOf);

/** Every request of a provider begins with its `baseUrl`. */
export function hostsOf({baseUrl}: Provider): string[] {
  return [`${new URL(baseUrl).origin}/*`];
}

function sourceOf(provider: Provider): NumberSource {
  const {id, name, carriers, auth} = provider;
  return {id, name, hosts: hostsOf(provider), fields: secretsOf(auth), carriers};
}
