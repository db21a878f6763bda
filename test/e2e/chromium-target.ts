// What Playwright knows of no page for: popups, panels, the background of an extension. Reached through the browser's session.
import type {CDPSession} from '@playwright/test';
import {expect} from './extension-expect.js';

/** Evaluates an expression, as one that a press of a person's has led to. What it gives is JSON. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** The target at an address that begins so, as soon as there is one. */
export async function targetAt(session: CDPSession, url: string, type?: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const {targetInfos} = await session.send('Target.getTargets');
    found = targetInfos.find((one) => one.url.startsWith(url) && (!type || one.type === type))?.targetId;
    expect(found).toBeDefined();
  }).toPass();
  return found ?? '';
}

export async function attachedTo(session: CDPSession, targetId: string): Promise<Evaluate> {
  const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
  let calls = 0;
  return (expression) => {
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
}
