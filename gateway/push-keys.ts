import webPush from 'web-push';
import type {VapidKeys} from './channel-settings.js';
import type {Gateway} from './route.js';
import {openPushKey} from './store/push-key.js';

/** Those of the configuration; without them a pair that is made once and kept. */
export async function pushKeys({config, db, now}: Pick<Gateway, 'config' | 'db' | 'now'>): Promise<VapidKeys> {
  return config.channels.vapidKeys ?? openPushKey(db, webPush.generateVAPIDKeys, now());
}
