// The card of a number on a page, whose root is closed to the page and to Playwright: Chromium's protocol sees into it.
import type {CDPSession, Page} from '@playwright/test';

export interface Card {
  /** What stands on it; nothing if there is no card. */
  text(): Promise<string>;
  /** Presses the button of that name with the mouse, whatever may lie on it. */
  press(name: string): Promise<void>;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & {readonly shadowRootType?: string})[];
}

export async function cardOf(page: Page): Promise<Card> {
  const session = await page.context().newCDPSession(page);
  return {
    text: async () => textOf(await rootOf(session)),
    async press(name) {
      const root = await rootOf(session);
      const button = root && buttonIn(root, name);
      if (!button) throw new Error(`no ${name} on the card`);
      const {quads} = await session.send('DOM.getContentQuads', {nodeId: button.nodeId});
      const [left = 0, top = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}

/** The closed root under the page's outermost element. */
async function rootOf(session: CDPSession): Promise<Node | undefined> {
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const html = (root as Node).children?.find(({nodeName}) => nodeName === 'HTML');
  return html?.children
    ?.flatMap(({shadowRoots = []}) => shadowRoots)
    .find(({shadowRootType}) => shadowRootType === 'closed');
}

const textOf = (node: Node | undefined): string =>
  node ? node.nodeValue + (node.children ?? []).map(textOf).join(' ') : '';

function buttonIn(node: Node, name: string): Node | undefined {
  if (node.nodeName === 'BUTTON' && textOf(node).trim() === name) return node;
  for (const child of node.children ?? []) {
    const found = buttonIn(child, name);
    if (found) return found;
  }
  return undefined;
}
