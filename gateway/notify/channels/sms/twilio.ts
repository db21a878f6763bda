// Twilio: https://www.twilio.com/docs/messaging/api/message-resource, codes https://www.twilio.com/docs/api/errors, how its
// calls are signed https://www.twilio.com/docs/usage/security (checked 2026-11).
// Quirks: there is no idempotency key, and no reference of ours that a message could be found by: after a 500 it says
// itself that sending again may reach a customer twice (20500). A list by number and day has only texts, which are made
// anew for each try, so `find` would guess: there is none. What is sent with 429 was never processed (20429). Calls are
// signed with the auth token, also where an API key sends.
import {createHmac} from 'node:crypto';
import * as v from 'valibot';
import {isSame, sha256} from '../../../secret.js';
import {later, outcomeOf, usualOutcome} from '../outcome.js';
import {numberOf} from './number.js';
import type {InboundCall, InboundText, SmsProvider} from './sms-provider.js';

export interface TwilioSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly accountSid: string;
  /** Also what calls are signed with; without it none is believed. */
  readonly authToken?: string | undefined;
  readonly apiKey?: {readonly sid: string; readonly secret: string} | undefined;
  /** A number (E.164), a short code or a name. */
  readonly from?: string | undefined;
  /** Instead of `from`. */
  readonly messagingServiceSid?: string | undefined;
}

/** The number takes no text from us any more: unsubscribed, not valid, not mobile, a landline. */
const gone = [21610, 21211, 21217, 21614, 21635];
/** The queue of our number is full. */
const full = 21611;

const MessageSchema = v.fallback(v.object({sid: v.string()}), {sid: ''});
const ErrorSchema = v.fallback(v.object({code: v.number()}), {code: 0});

export function twilio(settings: TwilioSettings): SmsProvider {
  const {baseUrl, accountSid, authToken, apiKey, from, messagingServiceSid} = settings;
  const [user, password] = apiKey ? [apiKey.sid, apiKey.secret] : [accountSid, authToken];
  return {
    id: 'twilio',

    send: ({to, text}) => ({
      method: 'POST',
      url: `${baseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`,
      headers: {
        Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        To: to,
        Body: text,
        ...(messagingServiceSid ? {MessagingServiceSid: messagingServiceSid} : from && {From: from}),
      }).toString(),
    }),

    readSent: (answer) =>
      outcomeOf(answer, (answered) => {
        const usual = usualOutcome(answered);
        if (usual.outcome === 'sent') {
          const {sid} = v.parse(MessageSchema, parseJson(answered.text));
          return {outcome: 'sent', ...(sid && {reference: sid})};
        }
        const {code} = v.parse(ErrorSchema, parseJson(answered.text));
        if (code === full) return later(`Twilio ${code}`, answered.headers);
        if (gone.includes(code)) return {outcome: 'refused', reason: `Twilio ${code}`, gone: true};
        return {...usual, reason: code ? `${usual.reason}, Twilio ${code}` : usual.reason};
      }),

    verifyInbound: (call) => readInbound(call, authToken),

    inboundAnswer: {contentType: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><Response/>'},
  };
}

function readInbound({url, headers, body}: InboundCall, authToken: string | undefined): InboundText | undefined {
  const said = new URLSearchParams(new TextDecoder().decode(body));
  const signature = sha256(headers['x-twilio-signature'] ?? '');
  if (!authToken || !isSame(sha256(twilioSignature(authToken, url, said)), signature)) return undefined;
  const {MessageSid: id, From, To: to, Body: text} = Object.fromEntries(said);
  const from = numberOf(From ?? '');
  return id && from && to && text !== undefined ? {id, from, to, text} : undefined;
}

/** Over the address and then the names, in the order of their characters' codes, each with its values, what is the same only once. */
export function twilioSignature(authToken: string, url: string, said: URLSearchParams): string {
  const values = (name: string) => [...new Set(said.getAll(name))].sort().map((value) => name + value);
  const text = [...new Set(said.keys())].sort().flatMap(values).join('');
  return createHmac('sha1', authToken)
    .update(url + text)
    .digest('base64');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
