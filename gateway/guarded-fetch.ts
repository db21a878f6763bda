import {createExchange} from './notify/channels/exchange.js';
import type {Reach} from './notify/public-address.js';

/** Of a page, in bytes; and in milliseconds. */
const most = 1_000_000;
const patience = 8_000;

/** Gets pages that somebody else has named: only from public addresses, and never what they lead on to. */
export function guardedFetch(reach: Reach): (request: Request) => Promise<Response> {
  const exchange = createExchange({reach, most, patience});
  return async ({url, headers, signal}) => {
    const answer = await exchange({method: 'GET', url, headers: Object.fromEntries(headers)}, signal);
    if (answer.kind !== 'answered') throw new Error(answer.reason);
    const {status, text} = answer;
    const said = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    return new Response([204, 205, 304].includes(status) ? null : text, {status, headers: Object.fromEntries(said)});
  };
}
