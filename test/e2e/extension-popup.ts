// The popup of the extension, in whichever browser: none of the pages that the browsers' drivers know.

export interface Popup {
  /** Everything it says, in its own elements and in those below them. */
  text(): Promise<string>;
  /** Presses the first button, link or switch with that in its name, as soon as there is one. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the popup, so it stands for itself. */
export function textOf(node: Node): string {
  if (node.nodeType === node.COMMENT_NODE) return '';
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  return Array.from(((node as Element).shadowRoot ?? node).childNodes, textOf).join(' ');
}

/** As above: the first button, link or switch whose name has this in it. */
export function controlIn(root: Document | ShadowRoot, name: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const below = element.shadowRoot && controlIn(element.shadowRoot, name);
    if (below) return below;
    const said = (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (element.matches('a, button, label') && said.includes(name)) return element;
  }
  return undefined;
}
