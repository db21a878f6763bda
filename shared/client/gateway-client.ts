// A shop's gateway, as a page or an extension asks it: look an order up, open it with its token.
import * as v from 'valibot';
import {type ErrorCode, errorCodes, TrackingError} from '../errors.js';
import {InstantSchema, OrderViewSchema} from '../model.js';
import {gateway} from '../providers/gateway.js';
import type {Client, ClientOptions, Tracked} from './client.js';
import {createClient} from './create-client.js';
import {sender} from './send.js';
import {sleeping} from './sleep.js';

/** What a look-up answers: a capability token for this order and nothing else, and the order. */
export const FoundSchema = v.object({token: v.string(), expiresAt: InstantSchema, view: OrderViewSchema});
export type Found = v.InferOutput<typeof FoundSchema>;

export type LookUp =
  | ({readonly outcome: 'ok'} & Found)
  | {readonly outcome: ErrorCode; readonly retryAfterSeconds?: number | undefined};

export interface GatewayClient {
  /** Looks an order up by its number and the e-mail address or postcode it was placed with. Rejects only when aborted. */
  lookUp(number: string, factor: string, signal?: AbortSignal): Promise<LookUp>;
  /** Opens an order with its token. Rejects only when aborted. */
  open(token: string, signal?: AbortSignal): Promise<Tracked>;
}

/** @param base Where the gateway is; with or without a trailing slash. */
export function createGatewayClient(base: string, options: Pick<ClientOptions, 'fetch' | 'now'> = {}): GatewayClient {
  const provider = gateway(base);
  const {fetch = (request) => globalThis.fetch(request), now = Date.now} = options;
  const send = sender({fetch, now, sleep: sleeping, baseUrls: {}, timeout: 10_000, onCall: undefined});
  let opened: {token: string; client: Client} | undefined;

  return {
    async lookUp(number, factor, signal = new AbortController().signal) {
      try {
        const request = new Request(`${provider.baseUrl}/v1/lookup`, {
          method: 'POST',
          headers: {'content-type': 'application/json', accept: 'application/json'},
          body: JSON.stringify({order: number, factor}),
        });
        const {status, body, retryAfterSeconds} = await send(provider, request, 1, signal);
        const answer: unknown = JSON.parse(body);
        if (status === 200) return {outcome: 'ok', ...v.parse(FoundSchema, answer)};
        return {outcome: codeOf(answer), retryAfterSeconds};
      } catch (cause) {
        signal.throwIfAborted();
        return {outcome: cause instanceof TrackingError ? cause.code : 'bad_response'};
      }
    },

    open(token, signal) {
      if (opened?.token !== token) {
        opened = {
          token,
          client: createClient({...options, providers: [provider], credentials: {gateway: {key: token}}}),
        };
      }
      return opened.client.track({number: ''}, signal ? {signal} : {});
    },
  };
}

/** The code in a problem document of ours. */
function codeOf(answer: unknown): ErrorCode {
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
  return errorCodes.find((known) => known === code) ?? 'bad_response';
}
