// What Firefox itself shows beside a page: its menu, and its address bar. Each function runs in the browser's window, so it
// stands for itself.

declare const gURLBar: {
  focus(): void;
  search(text: string): void;
};

interface Menu extends HTMLElement {
  readonly state: string;
  activateItem(item: Element): void;
}

/** Chooses the line of that name in the menu that is open; whether there is one. */
export function chooseLine(name: string): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const line = [...(menu?.children ?? [])].find((one) => one.getAttribute('label') === name);
  if (menu?.state !== 'open' || !line) return false;
  menu.activateItem(line);
  return true;
}

/** Types into the address bar. */
export function typeAddress(text: string): void {
  gURLBar.focus();
  gURLBar.search(text);
}

/** Presses what the address bar offers with that in it, with the mouse; whether there is such an offer. */
export function pressOffer(words: string): boolean {
  const row = [...document.querySelectorAll('.urlbarView-row')].find(({textContent}) => textContent?.includes(words));
  const {x, y, width, height} = row?.getBoundingClientRect() ?? new DOMRect();
  if (width === 0) return false;
  const mouse = {button: 0, buttons: 1, clickCount: 1};
  const {synthesizeMouseEvent} = window as unknown as {synthesizeMouseEvent(...mouse: readonly unknown[]): void};
  for (const type of ['mousedown', 'mouseup'])
    synthesizeMouseEvent.call(window, type, x + width / 2, y + height / 2, mouse, {});
  return true;
}
