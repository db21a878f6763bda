// A channel that keeps what it is given, and says of it what the test wants.
import type {Channel, Delivery, Sent} from '../../../gateway/notify/channel.js';
import type {ChannelId} from '../../../gateway/notify/kinds.js';

interface Recording extends Channel {
  readonly given: Delivery[];
  /** Of those to come. */
  says: Sent | (() => Promise<Sent>);
  /** Each as `kind address`. */
  readonly words: () => string[];
}

export function recording(id: ChannelId = 'email', more: Partial<Channel> = {}): Recording {
  const given: Delivery[] = [];
  return {
    id,
    isIdempotent: false,
    given,
    says: {outcome: 'sent', reference: 'r'},
    words: () => given.map(({letter: {kind}, address}) => `${kind} ${address}`),
    async send(delivery) {
      given.push(delivery);
      return typeof this.says === 'function' ? this.says() : this.says;
    },
    ...more,
  };
}
