// Sites as browsers write them down, and as people do. Pure.
import type {Granted} from './consent.js';
import {openSources, ownKeys} from './own-keys.js';

/** As it is asked for: each must lie within one of the manifest's. */
export const allSites = ['https://*/*', 'http://*/*'];

/** As it is said to the background. */
export const everySite = 'https://*/*';

export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}

/** Whether every site is allowed. Browsers differ in what they make of our two patterns. */
export function hasAllSites(origins: readonly string[]): boolean {
  return origins.some((one) => one === '<all_urls>' || hostOf(one) === '*');
}

export function mayReach(hosts: readonly string[], {origins = []}: Granted): boolean {
  return hasAllSites(origins) || hosts.every((host) => origins.includes(host));
}

/** Which provider a host was allowed for. */
export function providerAt(pattern: string): string | undefined {
  return [...ownKeys, ...openSources].find(({hosts}) => hosts.some((host) => hostOf(host) === hostOf(pattern)))?.name;
}

/** The sites on which numbers get underlines, of all that the browser allows: what is allowed of each, by its host. */
export function chosenSites(origins: readonly string[]): Map<string, string[]> {
  const chosen = origins.filter((one) => !hasAllSites([one]) && !providerAt(one));
  return chosen.reduce((sites, one) => sites.set(hostOf(one), [...(sites.get(hostOf(one)) ?? []), one]), new Map());
}

/**
 * The site that somebody names, by its host or an address on it.
 *
 * @returns A match pattern, or nothing if there can be no such site.
 */
export function siteNamed(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/[\s@*]/.test(text) || !URL.canParse(address)) return undefined;
  const {protocol, hostname} = new URL(address);
  return /^[^.]+(\.[^.]+)+$|^localhost$/.test(hostname) ? `${protocol}//${hostname}/*` : undefined;
}
