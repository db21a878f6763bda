// What the browser allows at this moment, as it calls it, and what for.
import {html} from 'lit';
import {hasAllSites, hostOf, providerAt} from '../origins.js';
import type {Page, Row, Section} from '../page.js';

export function permissionsSection({words, known}: Page): Section {
  const {permissions, origins} = known.permissions;
  const explained: Readonly<Record<string, string | readonly [name: string, why: string]>> = words.permissions;
  const rows = permissions.map((called): Row => {
    const said = explained[called];
    const [name, hint] = typeof said === 'object' ? said : [called];
    return {id: `allowed-${called}`, name, ...(hint && {hint}), control: nameOf(called)};
  });
  const sites = origins.map((origin): Row => {
    const hint = providerAt(origin) ? words.permissions.key : words.permissions.site;
    const name = hasAllSites([origin]) ? words.sites.all : hostOf(origin);
    return {id: `allowed-${encodeURIComponent(origin)}`, name, hint, control: nameOf(origin)};
  });
  return {title: words.permissions.title, lead: words.permissions.hint, rows: [...rows, ...sites]};
}

const nameOf = (called: string) => html`<bdi class="muted" dir="ltr">${called}</bdi>`;
