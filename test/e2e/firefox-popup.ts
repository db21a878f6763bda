// The popup of a Firefox extension: it stands in a panel of the browser's window, and what is run in it is brought there by
// that window.
import {expect} from './extension-expect.js';
import {controlIn, type Popup, textOf} from './extension-popup.js';
import type {Run} from './firefox-window.js';

export async function openedPopup(run: Run, url: string): Promise<Popup> {
  await expect.poll(() => run(popupAddress)).toBe(url);
  const inPopup = (expression: string) => run(evaluated, `JSON.stringify(${expression})`);
  return {
    text: async () => String(await inPopup(`(${textOf})(content.document).replace(/\\s+/g, ' ')`)),
    press: (name) =>
      expect
        .poll(() => inPopup(`(${pressed})(${controlIn}, ${JSON.stringify(name)})`), {message: `press ${name}`})
        .toBe(true),
    async close() {
      await run(closePanel);
      await expect.poll(() => run(popupAddress)).toBeNull();
    },
  };
}

interface PopupBrowser extends HTMLElement {
  readonly currentURI: {readonly spec: string};
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: {data: string}) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}

/** Like those below, runs in the browser's window, so it stands for itself. */
function popupAddress(): string | null {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  return popup && popup.closest<HTMLElement & {state: string}>('panel')?.state === 'open'
    ? popup.currentURI.spec
    : null;
}

/** In CSS pixels. */
export function popupWidth(): number | undefined {
  return document.querySelector('.webextension-popup-browser')?.getBoundingClientRect().width;
}

function evaluated(expression: string): Promise<unknown> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');
  const name = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    popup.messageManager.addMessageListener(name, ({data}) => {
      if (data.startsWith('!')) reject(new Error(data));
      else resolve(data === '' ? undefined : JSON.parse(data));
    });
    const script = `{
      let answer;
      try { answer = ${expression} ?? ''; } catch (error) { answer = '!' + error; }
      sendAsyncMessage('${name}', answer);
    }`;
    popup.messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(script)}`, false);
  });
}

function closePanel(): void {
  document
    .querySelector('.webextension-popup-browser')
    ?.closest<HTMLElement & {hidePopup(): void}>('panel')
    ?.hidePopup();
}

declare const content: {
  readonly document: Document;
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    mouse: {button: number; buttons: number; clickCount: number},
    options: object,
  ): void;
};

/** Runs in the popup: presses with the mouse, if what is to be pressed is what stands there. */
function pressed(find: typeof controlIn, name: string): boolean {
  const control = find(content.document, name);
  if (!control) return false;
  control.scrollIntoView({block: 'nearest'});
  const {x, y, width, height} = control.getBoundingClientRect();
  const at = [x + width / 2, y + height / 2] as const;
  let under = content.document.elementFromPoint(...at);
  for (let root = under?.shadowRoot; root; root = under?.shadowRoot) {
    const deeper = root.elementFromPoint(...at);
    if (!deeper || deeper === under) break;
    under = deeper;
  }
  if (!control.contains(under)) return false;
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    content.synthesizeMouseEvent(type, ...at, {button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: 1}, {});
  return true;
}
