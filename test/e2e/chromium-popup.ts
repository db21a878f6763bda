// The popup of a Chromium extension, which is none of the pages that Playwright knows: driven through the browser's session.
import {type CDPSession, expect} from '@playwright/test';
import {controlIn, type Popup, textOf} from './extension-popup.js';

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
        .poll(() => evaluate(`(${pressed})(${controlIn}, ${JSON.stringify(name)})`), {message: `press ${name}`})
        .toBe(true),
    async close() {
      await session.send('Target.closeTarget', {targetId});
    },
  };
}

/** Runs in the popup, so it stands for itself. */
function pressed(find: typeof controlIn, name: string): boolean {
  const control = find(document, name);
  control?.click();
  return control !== undefined;
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
