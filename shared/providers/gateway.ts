// Our own gateway, as one more provider: the key is a capability token, and the answer is the order it opens.
import * as v from 'valibot';
import {failures} from '../errors.js';
import {OrderViewSchema} from '../model.js';
import type {Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';

/** @param base Where the gateway is; with or without a trailing slash. */
export function gateway(base: string): Provider {
  const baseUrl = base.replace(/\/+$/, '');
  return {
    id: 'gateway',
    name: 'Order Tracker gateway',
    carriers: 'any',
    baseUrl,
    auth: {kind: 'header', header: 'authorization', prefix: 'Bearer '},
    freshSeconds: 0,

    request: () => new Request(`${baseUrl}/v1/order`, {headers: {accept: 'application/json'}}),

    parse(answer) {
      if (answer.status !== 200) {
        return (
          failureByHttpStatus(answer) ??
          readJson<{code?: string}>(answer.body, ({code}) => ({
            outcome: failures.find((name) => name === code) ?? 'bad_response',
          }))
        );
      }
      return readJson<unknown>(answer.body, (body) => ({
        outcome: 'ok',
        shipments: [],
        view: v.parse(OrderViewSchema, body),
      }));
    },
  };
}
