import {smsProvider, vapidSubject, webhookReach} from '../../channel-settings.js';
import {pushKeys} from '../../push-keys.js';
import type {Gateway} from '../../route.js';
import type {Channel} from '../channel.js';
import {createExchange} from './exchange.js';
import {createPushChannel} from './push.js';
import {createSmsChannel} from './sms.js';
import {createWebhookChannel} from './webhook.js';

interface Means extends Pick<Gateway, 'config' | 'db' | 'now'> {
  readonly writeText: Parameters<typeof createSmsChannel>[0]['write'];
  readonly writePush: Parameters<typeof createPushChannel>[0]['write'];
}

/** The channels beside e-mail, as the configuration has them: texts only where somebody sends them. */
export function configuredChannels({config, db, now, writeText, writePush}: Means): Channel[] {
  const provider = smsProvider(config);
  return [
    // A list of batches is longer than what others answer.
    ...(provider
      ? [createSmsChannel({provider, exchange: createExchange({most: 100_000}), write: writeText, now})]
      : []),
    createWebhookChannel({db, now, exchange: createExchange({reach: webhookReach(config)})}),
    createPushChannel({
      keys: () => pushKeys({config, db, now}),
      subject: vapidSubject(config),
      // Browsers name these addresses: they lead to no host of the shop's own network.
      exchange: createExchange({reach: {hosts: []}}),
      write: writePush,
    }),
  ];
}
