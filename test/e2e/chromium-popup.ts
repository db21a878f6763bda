// The popup of a Chromium extension, which is none of the pages that Playwright knows: driven through the browser's session.
import {type CDPSession, expect} from '@playwright/test';

export interface Popup {
  /** Everything it says, in its own elements and in those below them. */
  text(): Promise<string>;
  /** Presses the button, link or switch of that name as soon as there is one. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openedPopup(session: CDPSession, url: string): Promise<Popup> {
  const targetId = await popupTarget(session, url);
  const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
  let calls = 0;

  const evaluate = (expression: string): Promise<unknown> => {
    calls += 1;
    const id = calls;
    return new Promise((resolve, reject) => {
      const onMessage = (event: {sessionId: string; message: string}) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        const {result, exceptionDetails} = answer.result ?? {};
        if (exceptionDetails || !result) reject(new Error(JSON.stringify(exceptionDetails ?? answer)));
        else resolve(result.value);
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      const params = {expression, awaitPromise: true, returnByValue: true, userGesture: true};
      const message = JSON.stringify({id, method: 'Runtime.evaluate', params});
      session.send('Target.sendMessageToTarget', {sessionId, message}).catch(reject);
    });
  };

  return {
    text: async () => String(await evaluate(`(${textOf})(document.body).replace(/\\s+/g, ' ')`)),
    press: (name) =>
      expect
        .poll(() => evaluate(`(${pressIn})(document, ${JSON.stringify(name)})`), {message: `press ${name}`})
        .toBe(true),
    async close() {
      await session.send('Target.closeTarget', {targetId});
    },
  };
}

async function popupTarget(session: CDPSession, url: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const {targetInfos} = await session.send('Target.getTargets');
    found = targetInfos.find((target) => target.url.startsWith(url))?.targetId;
    expect(found).toBeDefined();
  }).toPass();
  return found ?? '';
}

/** Runs in the popup, so it stands for itself. */
function textOf(node: Node): string {
  if (node instanceof Comment) return '';
  if (node instanceof Text) return node.data;
  const shown = (node instanceof Element && node.shadowRoot) || node;
  return Array.from(shown.childNodes, textOf).join(' ');
}

/** As above. */
function pressIn(root: Document | ShadowRoot, name: string): boolean {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot && pressIn(element.shadowRoot, name)) return true;
    const said = (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!element.matches('a, button, label') || !said.startsWith(name)) continue;
    element.click();
    return true;
  }
  return false;
}
