// What the browser allows at this moment, as it calls it, and what for.
import {html} from 'lit';
import {hasAllSites, hostOf, providerAt} from '../../origins.js';
import type {Page, Row, Section} from '../page.js';

export function permissionsSection({words, known}: Page): Section {
  const {permissions, origins, data_collection = []} = known.permissions;
  const explained: Readonly<Record<string, string | readonly [name: string, why: string]>> = words.permissions;
  const rows = [...permissions, ...data_collection].map((called): Row => {
    const said = explained[called];
    const [name, hint] = typeof said === 'object' ? said : [called];
    return {id: `allowed-${called}`, name, ...(hint && {hint}), control: nameOf(called)};
  });
  const sites = origins.map((origin): Row => {
    const hint = providerAt(origin) ? words.permissions.key : words.permissions.site;
    const id = `allowed-${encodeURIComponent(origin)}`;
    if (hasAllSites([origin])) return {id, name: words.sites.all, hint, control: nameOf(origin)};
    return {id, name: hostOf(origin), isForeign: true, hint, control: nameOf(origin)};
  });
  return {title: words.permissions.title, lead: words.permissions.hint, rows: [...rows, ...sites]};
}

const nameOf = (called: string) => html`<bdi class="muted" dir="ltr">${called}</bdi>`;
