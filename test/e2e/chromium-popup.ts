// The popup of a Chromium extension, or the same page in a panel beside a page.
import type {CDPSession} from '@playwright/test';
import {attachedTo, targetAt} from './chromium-target.js';
import {expect} from './extension-expect.js';
import {controlIn, type Popup, textOf} from './extension-popup.js';

export async function openedPopup(session: CDPSession, url: string): Promise<Popup> {
  const targetId = await targetAt(session, url);
  const evaluate = await attachedTo(session, targetId);
  return {
    text: async () => String(await evaluate(`(${textOf})(document).replace(/\\s+/g, ' ')`)),
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
