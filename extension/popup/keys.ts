// What keys do in the popup, besides what they do everywhere.

interface Deeds {
  /** Whether there was something to go back from. */
  back(): boolean;
  search(): void;
  undo(): boolean;
}

/** Escape goes back, `/` searches, the arrows walk the list, and Control or Command with Z undoes what was said last. */
export function keyPressed(event: KeyboardEvent, root: ShadowRoot, {back, search, undo}: Deeds): void {
  const {key, altKey, ctrlKey, metaKey} = event;
  const isTyping = event.composedPath()[0] instanceof HTMLElement && isField(event.composedPath()[0] as HTMLElement);
  if (event.defaultPrevented || event.isComposing || altKey) return;
  if (ctrlKey || metaKey) {
    if (key === 'z' && !isTyping && undo()) event.preventDefault();
    return;
  }
  // At the top nothing is prevented: the browser closes the popup.
  if (key === 'Escape' && back()) event.preventDefault();
  if (key === '/' && !isTyping) {
    event.preventDefault();
    search();
  }
  if (!isTyping && walk(key, root)) event.preventDefault();
}

function isField(element: HTMLElement): boolean {
  return element.matches('input:not([type=checkbox]), textarea, select');
}

function walk(key: string, root: ShadowRoot): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>('.order')];
  const at = rows.indexOf(root.activeElement as HTMLElement);
  const next = {ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: rows.length - 1}[key];
  if (next === undefined || (at < 0 && (key === 'Home' || key === 'End'))) return false;
  const row = rows[next];
  row?.focus();
  return row !== undefined;
}
