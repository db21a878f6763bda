// Hands over what is in the outbox, a few messages at a time, and keeps what came of it.
import {setImmediate} from 'node:timers/promises';
import {type Log, loggedError} from '../log.js';
import type {Channel, Sent} from '../notify/channel.js';
import {whenInDoubt} from '../notify/in-doubt.js';
import {type ChannelId, channelIds} from '../notify/kinds.js';
import {type Desk, writeLetter} from '../notify/write-letter.js';
import {
  addressWaits,
  type Claimed,
  claimMessages,
  messageDied,
  messageDropped,
  messageGoes,
  messageInDoubt,
  messageSent,
  messageWaits,
} from '../store/outbox.js';
import {endSubscriber} from '../store/subscribers.js';
import {nextTry} from './retry.js';

/** Messages of a channel that are handed over at once. */
const places = 8;

/** Longer than any channel takes, in milliseconds: whoever has not said by then what came of it says nothing more. */
const lease = 5 * 60_000;

/** Until the other side is asked whether it has something: it may not know at once. In milliseconds. */
const beforeAsking = 5 * 60_000;

/** How long what waits for an address that did not answer is put off, in milliseconds: it would take everybody's places. */
const rest = 60_000;

export interface SendingOptions extends Desk {
  readonly channels: readonly Channel[];
  readonly log: Log;
  /** Ends the work after the messages that are being sent. */
  readonly signal: AbortSignal;
}

/** Makes the function that sends everything that is due, each channel by itself: a server that is slow holds up no other. */
export function createSending(options: SendingOptions): () => Promise<void> {
  const senders = channelIds.map((id) => createSender(id, options));
  return async function sendDue() {
    const runs = await Promise.allSettled(senders.map((send) => send()));
    for (const run of runs) if (run.status === 'rejected') throw run.reason;
  };
}

function createSender(id: ChannelId, options: SendingOptions): () => Promise<void> {
  const {channels, db, log, now, signal} = options;
  const channel = channels.find((one) => one.id === id);
  let isSending = false;

  return async function sendDue() {
    if (isSending) return;
    isSending = true;
    try {
      for (let sent = places; sent === places && !signal.aborted; ) {
        const messages = await claimMessages(db, id, places, lease, now());
        await Promise.all(messages.map(sendSafely));
        sent = messages.length;
        await setImmediate();
      }
    } finally {
      isSending = false;
    }
  };

  async function sendSafely(message: Claimed): Promise<void> {
    try {
      await send(message);
    } catch (error) {
      // Its claim ends by itself, and it is in doubt then.
      log.error('sending failed', {message: message.uid, kind: message.kind, error: loggedError(error)});
    }
  }

  async function send(message: Claimed): Promise<void> {
    if (!channel) return messageDropped(db, message, `no ${id} is configured`, now());
    if (message.isInDoubt) {
      const verdict = await settleDoubt(channel, message);
      if (verdict === 'sent') return messageSent(db, message, undefined, now());
      if (verdict === 'unknown') return messageInDoubt(db, message, 'cannot be found out now', now() + beforeAsking);
      if (verdict === 'leave') return messageDied(db, message, 'it may have arrived, which cannot be found out', now());
    }
    const letter = await writeLetter(options, message);
    if (typeof letter === 'string') return messageDropped(db, message, letter, now());
    if (!(await messageGoes(db, message))) return;
    const {uid, shopId, address} = message;
    const sent = await channel.send({id: uid, shopId, address, letter, signal});
    const isLast = message.isInDoubt && !channel.isIdempotent && !channel.find;
    // Twice is better than never; more is not.
    await keep(message, sent.outcome === 'doubt' && isLast ? {outcome: 'refused', reason: sent.reason} : sent);
  }

  /** What is done about a message that the other side may have. */
  async function settleDoubt(channel: Channel, message: Claimed): Promise<'sent' | 'again' | 'leave' | 'unknown'> {
    if (channel.isIdempotent) return 'again';
    if (!channel.find) return whenInDoubt[message.kind];
    const {uid, shopId, address, firstAt} = message;
    const isThere = await channel.find({id: uid, shopId, address, signal});
    if (isThere !== undefined) return isThere ? 'sent' : 'again';
    return nextTry(message.tries, firstAt, now()) === undefined ? whenInDoubt[message.kind] : 'unknown';
  }

  async function keep(message: Claimed, sent: Sent): Promise<void> {
    const {uid, channel, kind, tries, firstAt} = message;
    if (sent.outcome !== 'sent') log.warn('message not sent', {message: uid, channel, kind, tries, ...sent});
    switch (sent.outcome) {
      case 'sent':
        return messageSent(db, message, sent.reference, now());
      case 'refused':
        if (sent.gone && message.subscriberId !== null) await endSubscriber(db, message.subscriberId, 'gone', now());
        return messageDied(db, message, sent.reason, now());
      case 'doubt':
      case 'retry': {
        if (sent.silent) await addressWaits(db, message, now() + rest);
        const wait = sent.outcome === 'doubt' ? beforeAsking / 1000 : sent.retryAfterSeconds;
        const again = nextTry(tries, firstAt, now(), wait);
        if (again === undefined) return messageDied(db, message, sent.reason, now());
        // Once in doubt it stays so: what is refused now may have been taken before.
        const waits = sent.outcome === 'doubt' || message.isInDoubt ? messageInDoubt : messageWaits;
        return waits(db, message, sent.reason, again);
      }
    }
  }
}
