// What the shopper chooses on the options page.
import type {Handlers} from '../messages.js';
import {withChange} from '../settings.js';
import {changeSettings} from '../storage.js';
import {nameMenus} from './menus.js';

export const settingsHandlers = {
  async settings(change) {
    await changeSettings((settings) => withChange(settings, change));
    if (change.language !== undefined) await nameMenus();
  },
} satisfies Partial<Handlers>;
