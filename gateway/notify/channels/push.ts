// Web Push: RFC 8030 (delivery, TTL, Topic, Urgency), RFC 8291 (encryption), RFC 8292 (VAPID).
import {createHash} from 'node:crypto';
import * as v from 'valibot';
import webPush from 'web-push';
import type {VapidKeys} from '../../channel-settings.js';
import type {Channel, Sent} from '../channel.js';
import type {MessageKind} from '../kinds.js';
import type {Letter} from '../letter.js';
import {urlProblem} from '../public-address.js';
import type {Answer, Exchange} from './exchange.js';
import {outcomeOf, usualOutcome} from './outcome.js';

const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[\w-]+={0,2}$/, 'must be base64url'),
    v.check((text) => Buffer.from(text, 'base64url').length === length, `must have ${length} bytes`),
  );

/** A browser's PushSubscription. What it names is a stranger's word: it is public, as is every address it leads to. */
export const PushSubscriptionSchema = v.object({
  endpoint: v.pipe(
    v.string(),
    v.maxLength(2000),
    v.check((url) => urlProblem(url, {hosts: []}) === undefined, 'must be a public address with https://'),
  ),
  keys: v.object({p256dh: bytes(65), auth: bytes(16)}),
});

/** The address of a subscriber, from what a browser says of it: without what changes. */
export function pushAddress({endpoint, keys: {p256dh, auth}}: v.InferOutput<typeof PushSubscriptionSchema>): string {
  return JSON.stringify({endpoint, keys: {p256dh, auth}});
}

const AddressSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    endpoint: v.string(),
    keys: v.object({p256dh: v.string(), auth: v.string()}),
  }),
);

interface PushText {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly url?: string | undefined;
}

interface Means {
  readonly keys: () => Promise<VapidKeys>;
  /** A mailto: or https: address. */
  readonly subject: string;
  readonly exchange: Exchange;
  readonly write: (letter: Letter) => PushText;
}

/** Seconds that a push service keeps it for a browser that is off: older news have been passed by others. */
const timeToLive = 86_400;

/** What somebody may have to get up for. */
const urgent: readonly MessageKind[] = ['out_for_delivery', 'ready_for_pickup', 'attempt_failed', 'action_needed'];

export function createPushChannel({keys, subject, exchange, write}: Means): Channel {
  return {
    id: 'push',
    // A Topic replaces only what was not delivered yet.
    isIdempotent: false,

    async send({id, address, letter, signal}) {
      const {success, output: subscription} = v.safeParse(AddressSchema, address);
      if (!success) return {outcome: 'refused', reason: 'the subscription is none', gone: true};
      const details = encrypted(subscription, JSON.stringify(write(letter)), {
        vapidDetails: {subject, ...(await keys())},
        TTL: timeToLive,
        topic: createHash('sha256').update(id).digest('base64url').slice(0, 32),
        urgency: urgent.includes(letter.kind) ? 'high' : 'normal',
      });
      if (!details) return {outcome: 'refused', reason: 'it cannot be encrypted for this subscription'};
      const {endpoint: url, headers, body} = details;
      return pushOutcome(await exchange({method: 'POST', url, headers: textsOf(headers), body}, signal));
    },
  };
}

function encrypted(...[subscription, payload, options]: Parameters<typeof webPush.generateRequestDetails>) {
  try {
    return webPush.generateRequestDetails(subscription, payload, options);
  } catch {
    return undefined;
  }
}

function textsOf(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function pushOutcome(answer: Answer): Sent {
  return outcomeOf(answer, (answered) => {
    const {status} = answered;
    return status === 404 || status === 410
      ? {outcome: 'refused', reason: `HTTP ${status}`, gone: true}
      : usualOutcome(answered);
  });
}
