import {smsProvider, vapidSubject, webhookReach} from '../../channel-settings.js';
import type {Config} from '../../config.js';
import {pushKeys} from '../../push-keys.js';
import type {Database} from '../../store/tables.js';
import {findTelling} from '../../store/telling.js';
import type {Channel} from '../channel.js';
import {writeMail} from '../templates/write-mail.js';
import {writePush} from '../templates/write-push.js';
import {writeText} from '../templates/write-text.js';
import {createEmailChannel} from './email.js';
import {createExchange} from './exchange.js';
import {createPushChannel} from './push.js';
import {createSmsChannel} from './sms.js';
import {createWebhookChannel} from './webhook.js';

interface Means {
  readonly config: Config;
  readonly db: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The channels as the configuration has them: mails and texts only where somebody sends them. */
export function configuredChannels({config, db, now}: Means): Channel[] {
  const provider = smsProvider(config);
  const replyTo = async (shopId: number) => (await findTelling(db, shopId)).replyTo;
  return [
    ...(config.email ? [createEmailChannel({...config.email, replyTo, write: writeMail})] : []),
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
