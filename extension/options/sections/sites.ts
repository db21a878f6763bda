// On which sites numbers get underlines by themselves. The browser's own list of what is allowed is the only one.
import {html} from 'lit';
import {allSites, chosenSites, everySite, hasAllSites, siteNamed} from '../../origins.js';
import {button, toggle} from '../controls.js';
import type {Page, Row, Section} from '../page.js';

export function sitesSection(page: Page): Section {
  const {sites} = page.words;
  return {title: sites.title, rows: [allRow(page), ...siteRows(page), addRow(page)]};
}

function allRow(page: Page): Row {
  const {words, known, edge} = page;
  const row = {id: 'all-sites', name: words.sites.all, hint: words.sites.allHint};
  const turn = (on: boolean) =>
    page.act('all-sites', async () => {
      if (on && !(await edge.request({origins: allSites}))) return {text: words.tell.denied, tone: 'stop'};
      await edge.send('setSite', {origin: everySite, on});
      return undefined;
    });
  return {...row, control: toggle(row, hasAllSites(known.permissions.origins), turn)};
}

function siteRows(page: Page): Row[] {
  const {words, known, edge} = page;
  return [...chosenSites(known.permissions.origins)].map(([host, origins]): Row => {
    const row = `site-${host}`;
    const press = () =>
      page.act(row, async () => {
        for (const origin of origins) await edge.send('setSite', {origin, on: false});
        return {text: words.sites.removed(host)};
      });
    return {
      id: row,
      name: host,
      isForeign: true,
      hint: words.sites.site,
      control: button({row, text: words.remove, press}, page),
    };
  });
}

function addRow(page: Page): Row {
  const {words, edge} = page;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const origin = siteNamed(String(new FormData(form).get('site')));
    page.act('add-site', async () => {
      if (!origin) return {text: words.sites.notSite, tone: 'stop'};
      if (!(await edge.request({origins: [origin]}))) return {text: words.tell.denied, tone: 'stop'};
      await edge.send('setSite', {origin, on: true});
      form.reset();
      return undefined;
    });
  };
  return {
    id: 'add-site',
    name: words.sites.add,
    hint: words.sites.addHint,
    more: html`<form class="actions" @submit=${submit}>
      <input name="site" required maxlength="200" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false"
        aria-labelledby="name-add-site" aria-describedby="hint-add-site" />
      <button class="button second">${words.sites.addButton}</button>
    </form>`,
  };
}
