// The list as a whole: out to a file, in from one, and gone.
import {html, type TemplateResult} from 'lit';
import {faultOf} from '../../list-file.js';
import {button} from '../controls.js';
import type {Page, Row, Section} from '../page.js';
import {saveFile} from '../save-file.js';

/** Of those that were left out; the others are counted. */
const mostNamed = 10;

const forms = ['json', 'csv', 'calendar'] as const;

export function listSection(page: Page): Section {
  const {words, known} = page;
  const archived = known.watches.filter(({archivedAt}) => archivedAt).length;
  const lead = words.list.counts(known.watches.length - archived, archived);
  return {title: words.list.title, lead, rows: [saveRow(page), readRow(page), forgetRow(page)]};
}

function saveRow(page: Page): Row {
  const {words, edge} = page;
  const save = (form: (typeof forms)[number]) =>
    page.act('save', async () => {
      saveFile(await edge.send('exportList', {as: form, tokens: true}));
      return undefined;
    });
  return {
    id: 'save',
    name: words.list.save,
    hint: words.list.saveHint,
    more: html`<p class="actions">${forms.map((form) =>
      button({row: 'save', text: words.list[form], press: () => save(form), look: 'second'}, page),
    )}</p>`,
  };
}

function readRow(page: Page): Row {
  const {words, edge} = page;
  const read = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    const done = () => {
      input.value = '';
    };
    if (!file) return;
    page.act('read', async () => {
      const text = await file.text();
      done();
      const fault = faultOf(text);
      if (fault) return {text: words.list.fault[fault], tone: 'stop'};
      const {added, known, refused} = await edge.send('importList', {text});
      const leftOut = refused.length > 0 ? ` ${words.list.skipped}:` : '';
      const more = refused.length - mostNamed;
      return {
        text: words.list.readIn(added, known) + leftOut,
        tone: leftOut ? 'stop' : 'done',
        list: [
          ...refused.slice(0, mostNamed).map(({at, why}) => words.list.line(at + 1, words.list.why[why])),
          ...(more > 0 ? [words.list.more(more)] : []),
        ],
      };
    });
  };
  const press = ({target}: Event) =>
    (target as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  return {
    id: 'read',
    name: words.list.read,
    hint: words.list.readHint,
    control: html`<span>
      ${button({row: 'read', text: words.list.choose, press, look: 'second'}, page)}
      <input type="file" accept=".json,application/json" @change=${({target}: Event) => read(target as HTMLInputElement)} />
    </span>`,
  };
}

function forgetRow(page: Page): Row {
  const {words} = page;
  const press = ({target}: Event) => {
    const root = (target as HTMLElement).getRootNode() as ParentNode;
    root.querySelector<HTMLDialogElement>('#sure')?.showModal();
  };
  return {
    id: 'forget',
    name: words.list.forget,
    hint: words.list.forgetHint,
    control: button({row: 'forget', text: words.list.forget, press}, page),
    more: confirmation(page),
  };
}

function confirmation(page: Page): TemplateResult {
  const {list} = page.words;
  const {watches, settings} = page.known;
  const close = ({target}: Event) => (target as HTMLElement).closest('dialog')?.close();
  const forget = (event: Event) => {
    close(event);
    page.act('forget', async () => {
      await page.edge.send('forgetAll', {});
      return {text: list.forgotten, tone: 'done'};
    });
  };
  return html`<dialog id="sure" aria-labelledby="sure-title" aria-describedby="sure-what">
    <h2 id="sure-title">${list.sure}</h2>
    <p id="sure-what">${list.what(watches.length, Object.keys(settings.keys).length)}</p>
    <p class="actions">
      <button class="button second" type="button" autofocus @click=${close}>${list.keep}</button>
      <button class="button stop" type="button" @click=${forget}>${list.forget}</button>
    </p>
  </dialog>`;
}
