// The popup with a browser and a background that answer what the test says.
import {fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Granted} from '../../../../extension/consent.js';
import type {Look} from '../../../../extension/look.js';
import {definePopup} from '../../../../extension/popup/define.js';
import type {Outside} from '../../../../extension/popup/desk.js';
import type {OrderPopup} from '../../../../extension/popup/order-popup.js';
import {firstSettings, type Settings} from '../../../../extension/settings.js';
import type {Watch} from '../../../../extension/watch.js';
import {now} from '../../../shared/builders.js';

definePopup();

interface Given {
  readonly watches?: readonly Watch[] | 'unreadable';
  readonly hash?: string;
  readonly language?: string;
  readonly look?: Look;
  /** What the background answers; without one, that it has done it. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly may?: boolean;
  /** What the browser allows, and whether it allows what it is asked for. */
  readonly granted?: Granted;
  readonly allows?: boolean;
  readonly settings?: Partial<Settings>;
  readonly unread?: number;
}

export const told: Granted = {permissions: ['notifications']};

/** Whatever is asked of the background is in `asked`; `become` is another list, as another page of ours would write it. */
export async function shown(given: Given = {}) {
  const {watches = [], hash = '', language = 'en', answers = {}, may = false, allows = true} = given;
  history.replaceState(null, '', hash || location.pathname + location.search);
  const asked: string[] = [];
  let list = watches;
  let granted = given.granted ?? told;
  let changed = () => {};
  let pageChanged = () => {};
  let {look} = given;
  const outside: Outside = {
    async readList() {
      if (list === 'unreadable') throw new DOMException('no', 'InvalidStateError');
      return {watches: [...list], unread: given.unread ?? 0};
    },
    readSettings: async () => ({...firstSettings, language, ...given.settings}),
    readGranted: async () => granted,
    onChange: (then) => {
      changed = then;
    },
    async send(kind, request) {
      if (kind === 'lookAt') {
        if (look) return look as never;
        throw new Error('this page cannot be read');
      }
      asked.push(`${kind} ${JSON.stringify(request)}`);
      if (answers[kind] instanceof Error) throw answers[kind];
      return answers[kind] as never;
    },
    tab: async () => 7,
    onPage(then) {
      pageChanged = then;
    },
    mayRead: async () => may,
    async request(wanted) {
      asked.push(`request ${JSON.stringify(wanted)}`);
      return allows;
    },
    openOptions: () => asked.push('options'),
  };
  const popup = await fixture<OrderPopup>(
    html`<order-popup .outside=${outside} .clock=${() => Date.parse(now)} style="block-size: 600px; inline-size: 380px"></order-popup>`,
  );
  const root = popup.renderRoot as ShadowRoot;
  await until(() => root.querySelector('main'));
  return {
    ...{popup, root, asked},
    become(next: readonly Watch[] | 'unreadable') {
      list = next;
      changed();
    },
    /** As if the page had become another. */
    lookBecomes(next: Look) {
      look = next;
      pageChanged();
    },
    /** As if the shopper had said so elsewhere. */
    grant(next: Granted) {
      granted = next;
      changed();
    },
  };
}

/** What `find` gives, as soon as it gives something. */
export async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** The first of those elements that stands in `root` or in an element of ours below it. */
export function within<T extends Element = HTMLElement>(root: ParentNode, selector: string): T | undefined {
  return everywhere(root).flatMap((one) => [...one.querySelectorAll<T>(selector)])[0];
}

export function textOf(root: ParentNode): string {
  return everywhere(root)
    .map((one) => one.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function everywhere(root: ParentNode): ParentNode[] {
  const inner = [...root.querySelectorAll<LitElement>('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return [root, ...inner.flatMap(everywhere)];
}

/** A button or a link whose words or label begin so. */
export function control(root: ParentNode, words: string): HTMLElement | undefined {
  return everywhere(root)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>('a, button')])
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '').startsWith(words));
}

export function type(
  input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
  ending = 'input',
) {
  input.value = value;
  input.dispatchEvent(new Event(ending, {bubbles: true}));
}

export function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event;
}
