// Sinch SMS: https://developers.sinch.com/docs/sms/api-reference/sms/batches, its statuses
// https://developers.sinch.com/docs/sms/api-reference/status-codes, and its calls
// https://developers.sinch.com/docs/sms/api-reference/sms/tag/Webhooks; how they are signed: `validateAuthenticationHeader`
// of https://github.com/sinch/sinch-sdk-node (checked 2026-11).
// Quirks: a batch has a reference of ours, and the list of batches can be asked by it
// (https://developers.sinch.com/sdk/sinch-sdk-node/1.5.0/interfaces/Sms.ListBatchesRequestData.html), but without
// `start_date` it shows a day. A number that cannot get a text is told of afterwards, in a delivery report. Signed calls
// have to be asked for at Sinch. Numbers come without a plus.
import {createHmac} from 'node:crypto';
import * as v from 'valibot';
import {isSame, sha256} from '../../../secret.js';
import {outcomeOf, usualOutcome} from '../outcome.js';
import {numberOf} from './number.js';
import type {InboundCall, InboundText, SmsProvider} from './sms-provider.js';

export interface SinchSettings {
  /** Of the region, without a trailing slash. */
  readonly baseUrl: string;
  readonly servicePlanId: string;
  readonly apiToken: string;
  /** A number (E.164), a short code or a name. */
  readonly from: string;
  /** What calls are signed with; without it none is believed. */
  readonly webhookSecret?: string | undefined;
}

/** Milliseconds that a call may be old: by then it was repeated by somebody else. */
const freshness = 300_000;

const json = v.pipe(v.string(), v.parseJson());
const BatchSchema = v.fallback(v.pipe(json, v.object({id: v.string()})), {id: ''});
const ListSchema = v.pipe(
  json,
  v.object({batches: v.optional(v.array(v.object({client_reference: v.optional(v.string())})), [])}),
);
const InboundSchema = v.pipe(
  json,
  v.object({type: v.literal('mo_text'), id: v.string(), from: v.string(), to: v.string(), body: v.string()}),
);

export function sinch({baseUrl, servicePlanId, apiToken, from, webhookSecret}: SinchSettings): SmsProvider {
  const url = `${baseUrl}/xms/v1/${encodeURIComponent(servicePlanId)}/batches`;
  const authorization = {Authorization: `Bearer ${apiToken}`};
  return {
    id: 'sinch',

    send: ({to, text, reference}) => ({
      method: 'POST',
      url,
      headers: {...authorization, 'Content-Type': 'application/json'},
      body: JSON.stringify({from, to: [to], body: text, type: 'mt_text', client_reference: reference}),
    }),

    readSent: (answer) =>
      outcomeOf(answer, (answered) => {
        const usual = usualOutcome(answered);
        if (usual.outcome !== 'sent') return usual;
        const {id} = v.parse(BatchSchema, answered.text);
        return {outcome: 'sent', ...(id && {reference: id})};
      }),

    find: (reference, since) => ({
      method: 'GET',
      url: `${url}?${new URLSearchParams({client_reference: reference, start_date: since, page_size: '1'})}`,
      headers: authorization,
    }),

    readFound(answer, reference) {
      if (answer.kind !== 'answered' || answer.status !== 200) return undefined;
      const {success, output} = v.safeParse(ListSchema, answer.text);
      return success ? output.batches.some((batch) => batch.client_reference === reference) : undefined;
    },

    verifyInbound: (call, now) => readInbound(call, now, webhookSecret),

    inboundAnswer: {contentType: 'text/plain', body: ''},
  };
}

function readInbound({headers, body}: InboundCall, now: number, secret: string | undefined): InboundText | undefined {
  const signature = headers['x-sinch-webhook-signature'] ?? '';
  const nonce = headers['x-sinch-webhook-signature-nonce'] ?? '';
  const timestamp = headers['x-sinch-webhook-signature-timestamp'] ?? '';
  if (!secret || !(Math.abs(now - Number(timestamp) * 1000) <= freshness)) return undefined;
  const expected = createHmac('sha256', secret).update(body).update(`.${nonce}.${timestamp}`).digest('base64');
  if (!isSame(sha256(expected), sha256(signature))) return undefined;

  const {success, output} = v.safeParse(InboundSchema, new TextDecoder().decode(body));
  const from = success && numberOf(output.from.replace(/^\+?/, '+'));
  return from ? {id: output.id, from, to: output.to.replace(/^\+?(?=\d{7})/, '+'), text: output.body} : undefined;
}
