import type {Database} from '../../store/tables.js';
import {disableEndpoint, findEndpoint, type SigningEndpoint} from '../../store/webhook-endpoints.js';
import type {Channel, Sent} from '../channel.js';
import type {Answer, Call, Exchange} from './exchange.js';
import {later, outcomeOf} from './outcome.js';
import {webhookHeaders} from './standard-webhooks.js';
import {isWebhookKind, webhookMessage} from './webhook-message.js';

interface Means {
  readonly db: Database;
  readonly exchange: Exchange;
  readonly now: () => number;
}

export function createWebhookChannel({db, exchange, now}: Means): Channel {
  return {
    id: 'webhook',
    // The receiver knows the `webhook-id`.
    isIdempotent: true,

    async send({id, shopId, address, letter, signal}) {
      const {kind} = letter;
      if (!isWebhookKind(kind)) return {outcome: 'refused', reason: `webhooks do not tell of ${kind}`};
      const endpoint = await findEndpoint(db, shopId, Number(address), now());
      if (!endpoint) return {outcome: 'refused', reason: 'the endpoint was deleted', gone: true};
      if (endpoint.disabled) return {outcome: 'refused', reason: 'the endpoint is disabled', gone: true};

      const call = webhookCall(endpoint, id, webhookMessage(kind, letter), now());
      const sent = webhookOutcome(await exchange(call, signal));
      if (sent.outcome === 'refused' && sent.gone) {
        await disableEndpoint(db, shopId, endpoint.id, sent.reason, now());
      }
      return sent;
    },
  };
}

export function webhookCall({url, secrets}: SigningEndpoint, id: string, message: object, now: number): Call {
  const body = JSON.stringify(message);
  const headers = {'Content-Type': 'application/json', ...webhookHeaders({id, now, body, secrets})};
  return {method: 'POST', url, headers, body};
}

/** Whatever a receiver answers but that it took it or wants nothing any more, it may take it another time. */
export function webhookOutcome(answer: Answer): Sent {
  const sent = outcomeOf(answer, ({status, headers}) => {
    if (status >= 200 && status < 300) return {outcome: 'sent'};
    if (status === 410) return {outcome: 'refused', reason: 'HTTP 410', gone: true};
    return later(`HTTP ${status}`, headers);
  });
  const isTried = sent.outcome === 'retry' || sent.outcome === 'doubt';
  return isTried && answer.kind !== 'answered' ? {...sent, silent: true} : sent;
}
