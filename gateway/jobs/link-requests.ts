import {randomUUID} from 'node:crypto';
import {refusedMessage} from '../admit.js';
import {contactOf} from '../contact.js';
import {isHashOfFactor} from '../factor.js';
import {takeLinkRequest} from '../store/link-requests.js';
import {findCustomer} from '../store/orders.js';
import {enqueue} from '../store/outbox.js';
import type {Database} from '../store/tables.js';
import {transact} from '../store/transact.js';

export interface LinkRequestsOptions {
  readonly db: Database;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says that there is something to send. */
  readonly poke: () => void;
  readonly signal: AbortSignal;
}

/** Makes the function that answers those who asked for their link: each in one transaction with taking the request. */
export function createLinkRequests({db, now, poke, signal}: LinkRequestsOptions): () => Promise<void> {
  return async function answerLinkRequests() {
    let sent = false;
    while (!signal.aborted) {
      const answered = await transact(db, (transaction) => answerOne(transaction, now()));
      if (answered === 'none') break;
      sent ||= answered === 'sent';
    }
    if (sent) poke();
  };
}

async function answerOne(transaction: Database, now: number): Promise<'none' | 'nothing' | 'sent'> {
  const request = await takeLinkRequest(transaction);
  if (!request) return 'none';
  const {shopId, number, factorHash} = request;
  const {orderId, customer} = await findCustomer(transaction, shopId, number);
  const {channel, address} = contactOf(customer, undefined);
  if (orderId === undefined || address === undefined || !isHashOfFactor(customer, factorHash)) return 'nothing';
  if (await refusedMessage(transaction, 'links', orderId, now)) return 'nothing';
  const message = {shopId, orderId, kind: 'link', channel, address} as const;
  await enqueue(transaction, {...message, key: `link ${randomUUID()}`, dueAt: now}, now);
  return 'sent';
}
