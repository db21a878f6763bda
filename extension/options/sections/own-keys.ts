// Providers: with the shopper's own key, which is checked with its provider and kept only if it is accepted, or open to all.
import {html, nothing} from 'lit';
import {maySend, sent, wantedFor} from '../../consent.js';
import {hostOf, mayReach} from '../../origins.js';
import {type NumberSource, openSources, ownKeys} from '../../own-keys.js';
import {allow, button, toggle} from '../controls.js';
import type {Page, Row, Said} from '../page.js';

/** As the providers' own pages call them, in every language. */
const labels: Readonly<Record<string, string>> = {
  key: 'API key',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
};

/** A request has no place for other characters, such as a dash or an invisible space that a document has put in. */
const sendable = /^[\x20-\x7e]+$/;

/** Whoever is open to everybody is asked if the browser allows it, and nothing else is kept of that. */
export function openRows(page: Page): Row[] {
  const {words, known, edge} = page;
  return openSources.map(({id, name, hosts}) => {
    const host = hosts.map(hostOf).join(', ');
    const row = {id: `open-${id}`, name: words.sources.open(name), hint: words.sources.openHint(host)};
    const turn = (on: boolean) =>
      page.act(row.id, async () => {
        const wanted = wantedFor(sent.toOpen, known.permissions, hosts);
        if (on && !(await edge.request(wanted))) return {text: words.sources.needsHost(host), tone: 'stop'};
        if (!on) await edge.giveUp({origins: [...hosts]});
        return undefined;
      });
    const isOn = mayReach(hosts, known.permissions) && maySend(sent.toOpen, known.permissions);
    return {...row, control: toggle(row, isOn, turn)};
  });
}

export function keyRows(page: Page): Row[] {
  return ownKeys.map((provider) => {
    const {words, known} = page;
    const row = `key-${provider.id}`;
    const hosts = provider.hosts.map(hostOf).join(', ');
    const isKept = known.settings.keys[provider.id] !== undefined;
    const isOpen = page.open === row;
    const isAsked = mayReach(provider.hosts, known.permissions) && maySend(sent.withKey, known.permissions);
    const text = isKept ? words.sources.change : words.sources.enter;
    const press = () => page.unfold(isOpen ? undefined : row);
    return {
      id: row,
      name: words.sources.key(provider.name),
      hint: isKept ? (isAsked ? words.sources.keyKept(hosts) : words.sources.notAllowed) : words.sources.keyNone(hosts),
      control: [
        ...(isKept && !isAsked ? [allow(page, row, wantedFor(sent.withKey, known.permissions, provider.hosts))] : []),
        ...(isKept ? [button({row, text: words.remove, press: () => remove(page, row, provider)}, page)] : []),
        ...(isOpen ? [] : [button({row, text, press}, page)]),
      ],
      ...(isOpen && {more: form(page, row, provider)}),
    };
  });
}

function form(page: Page, row: string, provider: NumberSource) {
  const {words} = page;
  const isBusy = page.busy === row;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const entries = [...new FormData(event.currentTarget as HTMLFormElement)];
    const secrets = Object.fromEntries(entries.map(([name, value]) => [name, String(value).trim()]));
    page.act(row, () => check(page, provider, secrets));
  };
  return html`<form class="form" @submit=${submit}>
    ${provider.fields.map(
      (name) => html`<div class="field">
        <label for="${row}-${name}">${labels[name] ?? name}</label>
        <input id="${row}-${name}" name=${name} type="password" required maxlength="200" dir="ltr" autocomplete="off" spellcheck="false" />
      </div>`,
    )}
    <p class="actions">
      <button class="button" aria-disabled=${isBusy ? 'true' : nothing}>${isBusy ? words.sources.checking : words.sources.check}</button>
      <button class="button bare" type="button" @click=${() => page.unfold(undefined)}>${words.cancel}</button>
    </p>
  </form>`;
}

async function check(page: Page, provider: NumberSource, secrets: Record<string, string>): Promise<Said> {
  const {edge, words, known} = page;
  const isKey = Object.values(secrets).every((secret) => sendable.test(secret));
  if (!isKey) return {text: words.sources.noKey, tone: 'stop'};
  const needsHost: Said = {text: words.sources.needsHost(provider.hosts.map(hostOf).join(', ')), tone: 'stop'};
  if (!(await edge.request(wantedFor(sent.withKey, known.permissions, provider.hosts)))) return needsHost;
  const request = {provider: provider.id, secrets};
  const check = await edge.send('checkKey', request);
  if (check === 'not_allowed') return needsHost;
  if (check !== 'works') {
    const say = check === 'refused' ? words.sources.notAccepted : words.sources.notReached;
    return {text: say(provider.name), tone: 'stop'};
  }
  await edge.send('saveKey', request);
  page.unfold(undefined);
  return {text: words.sources.works, tone: 'done'};
}

function remove(page: Page, row: string, provider: NumberSource): void {
  page.act(row, async () => {
    await page.edge.send('removeKey', {provider: provider.id});
    // Where all sites are allowed, the browser keeps the host, and says so by an error.
    await page.edge.giveUp({origins: [...provider.hosts]}).catch(() => false);
    page.unfold(undefined);
    return {text: page.words.sources.removed, tone: 'done'};
  });
}
