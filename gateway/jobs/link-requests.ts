import {randomUUID} from 'node:crypto';
import {setImmediate} from 'node:timers/promises';
import {refusedMessage} from '../admit.js';
import {contactOf} from '../contact.js';
import {isHashOfFactor} from '../factor.js';
import {orderKey} from '../store/keys.js';
import {takeLinkRequests} from '../store/link-requests.js';
import {findNamedOrder} from '../store/named-order.js';
import {enqueue} from '../store/outbox.js';
import type {Database} from '../store/tables.js';
import {transact} from '../store/transact.js';

/** Requests that are answered in one transaction: a crowd may have left many, and the customer's is behind them. */
const atOnce = 200;

export interface LinkRequestsOptions {
  readonly db: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says that there is something to send. */
  readonly poke: () => void;
  readonly signal: AbortSignal;
}

/** Makes the function that answers those who asked for their link: some at once, in one transaction with taking the requests. */
export function createLinkRequests({db, now, poke, signal}: LinkRequestsOptions): () => Promise<void> {
  let isAnswering = false;
  return async function answerLinkRequests() {
    if (isAnswering) return;
    isAnswering = true;
    try {
      for (let taken = atOnce; taken === atOnce && !signal.aborted; ) {
        const answered = await transact(db, (transaction) => answerSome(transaction, now()));
        taken = answered.taken;
        if (answered.sent > 0) poke();
        await setImmediate();
      }
    } finally {
      isAnswering = false;
    }
  };
}

async function answerSome(transaction: Database, now: number): Promise<{taken: number; sent: number}> {
  const requests = await takeLinkRequests(transaction, atOnce);
  const right = [];
  // A crowd asks for the same order again and again.
  const customers = new Map<string, Awaited<ReturnType<typeof findNamedOrder>>>();
  for (const {shopId, number, factorHash} of requests) {
    const key = `${shopId} ${orderKey(number)}`;
    const found = customers.get(key) ?? (await findNamedOrder(transaction, shopId, number));
    customers.set(key, found);
    const {orderId, customer} = found;
    const {channel, address} = contactOf(customer, undefined);
    if (orderId === undefined || address === undefined || !isHashOfFactor(customer, factorHash)) continue;
    right.push({shopId, orderId, channel, address});
  }
  // In the sequence of the orders, so that nobody waits for somebody who waits for them.
  right.sort((one, other) => one.orderId - other.orderId);
  let sent = 0;
  for (const message of right) {
    if (await refusedMessage(transaction, 'links', message.orderId, now)) continue;
    await enqueue(transaction, {...message, kind: 'link', key: `link ${randomUUID()}`, dueAt: now}, now);
    sent += 1;
  }
  return {taken: requests.length, sent};
}
