import type {Channel} from '../channel.js';
import type {Letter} from '../letter.js';
import type {Exchange} from './exchange.js';
import {numberOf} from './sms/number.js';
import type {SmsProvider} from './sms/sms-provider.js';

interface Means {
  readonly provider: SmsProvider;
  readonly exchange: Exchange;
  readonly write: (letter: Letter) => string;
  readonly now: () => number;
}

/** Milliseconds in which a message is tried, and a day more. */
const searched = 4 * 86_400_000;

export function createSmsChannel({provider, exchange, write, now}: Means): Channel {
  const {find, readFound} = provider;
  return {
    id: 'sms',
    isIdempotent: false,

    async send({id, address, letter, signal}) {
      const to = numberOf(address);
      if (!to) return {outcome: 'refused', reason: 'the number is not as E.164 writes it', gone: true};
      return provider.readSent(await exchange(provider.send({to, text: write(letter), reference: id}), signal));
    },

    ...(find &&
      readFound && {
        async find({id, signal}) {
          const since = new Date(now() - searched).toISOString();
          return readFound(await exchange(find(id, since), signal), id);
        },
      }),
  };
}
