// What is worth a notification, and when none is shown.
import {html} from 'lit';
import {TellSchema} from '../../watch.js';
import {button, toggle} from '../controls.js';
import type {Page, Row, Section} from '../page.js';

const usualHours = {from: '22:00', to: '07:00'};
const needed = {permissions: ['notifications' as const]};

export function tellSection(page: Page): Section {
  const {words, known, edge, moment} = page;
  const named: Readonly<Record<string, string>> = {...moment, estimate_changed: words.tell.estimateChanged};
  const rows = TellSchema.key.options.map((one): Row => {
    const id = `tell-${one}`;
    const turn = (on: boolean) =>
      page.act(id, async () => {
        const isAllowed = !on || (await edge.request(needed));
        await edge.send('settings', {tell: {[one]: on}});
        return isAllowed ? undefined : {text: words.tell.denied, tone: 'stop'};
      });
    return {id, name: named[one] ?? one, control: toggle({id}, known.settings.tell[one] === true, turn)};
  });
  return {title: words.tell.title, rows: [tryRow(page), ...rows, quietRow(page)]};
}

function tryRow(page: Page): Row {
  const {words, known, edge} = page;
  const {tell} = words;
  const isShown = known.permissions.permissions.includes('notifications');
  const press = () =>
    page.act('notifications', async () => {
      const isAllowed = await edge.request(needed);
      await edge.send('settings', {askedToTell: true});
      if (!isAllowed) return {text: tell.denied, tone: 'stop'};
      await edge.notify(tell.example, tell.exampleBody);
      return undefined;
    });
  return {
    id: 'notifications',
    name: tell.notifications,
    hint: isShown ? tell.tryHint : tell.notAllowed,
    control: button({row: 'notifications', text: isShown ? tell.tryIt : tell.allow, press, look: 'second'}, page),
  };
}

function quietRow(page: Page): Row {
  const {words, known, edge} = page;
  const {quiet} = known.settings;
  const {tell} = words;
  const row = {id: 'quiet', name: tell.quiet, hint: tell.quietHint};
  const keep = (hours: typeof usualHours | null) =>
    page.act('quiet', async () => {
      await edge.send('settings', {quiet: hours});
      return undefined;
    });
  const field = (which: 'from' | 'to') => html`<span>
    <label for="quiet-${which}">${tell[which]}</label>
    <input id="quiet-${which}" type="time" required .value=${quiet?.[which] ?? ''}
      @change=${({target}: Event) => {
        const {value} = target as HTMLInputElement;
        if (quiet && value) keep({...quiet, [which]: value});
      }} />
  </span>`;
  return {
    ...row,
    control: toggle(row, quiet !== undefined, (on) => keep(on ? usualHours : null)),
    ...(quiet && {more: html`<p class="hours">${field('from')} ${field('to')}</p>`}),
  };
}
