// Which variables the channels take, and what they say.
import {createECDH} from 'node:crypto';
import type {Config} from './config.js';
import {numberOf} from './notify/channels/sms/number.js';
import {type SinchSettings, sinch} from './notify/channels/sms/sinch.js';
import type {SmsProvider} from './notify/channels/sms/sms-provider.js';
import {type TwilioSettings, twilio} from './notify/channels/sms/twilio.js';
import type {Reach} from './notify/public-address.js';
import {isAddress} from './provider-settings.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface VapidKeys {
  /** Both as base64url has them. */
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface ChannelConfig {
  /** No more than one. */
  readonly twilio?: TwilioSettings;
  readonly sinch?: SinchSettings;
  /** Without them we make some. */
  readonly vapidKeys?: VapidKeys;
  /** Whom a push service writes to: a mailto: or https: address. */
  readonly vapidSubject?: string;
  /** Of the shop's own network. */
  readonly webhookHosts: readonly string[];
}

const ofTwilio = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY', 'TWILIO_API_KEY_SECRET'] as const;
const fromTwilio = ['TWILIO_FROM', 'TWILIO_MESSAGING_SERVICE_SID'] as const;
const ofSinch = ['SINCH_SERVICE_PLAN_ID', 'SINCH_API_TOKEN', 'SINCH_FROM'] as const;

export const channelVariables: readonly string[] = [
  ...[...ofTwilio, ...fromTwilio, 'TWILIO_BASE_URL', ...ofSinch, 'SINCH_WEBHOOK_SECRET', 'SINCH_BASE_URL'],
  ...['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT', 'WEBHOOKS_MAY_REACH'],
];

export function readChannels(all: Env): {readonly channels: ChannelConfig; readonly problems: readonly string[]} {
  const env = Object.fromEntries(channelVariables.map((name) => [name, all[name]?.trim()]));
  const read = [readTwilio(env), readSinch(env), readPush(env)];
  const hosts = env['WEBHOOKS_MAY_REACH']?.split(',').map((host) => host.trim()) ?? [];
  return {
    channels: Object.assign({webhookHosts: hosts}, ...read.map(({channels}) => channels)),
    problems: [
      ...read.flatMap(({problems}) => problems),
      ...(env['TWILIO_ACCOUNT_SID'] && env['SINCH_SERVICE_PLAN_ID']
        ? ['TWILIO_ACCOUNT_SID and SINCH_SERVICE_PLAN_ID are both set; one of them sends.']
        : []),
      ...(hosts.every((host) => URL.canParse(`https://${host}`) && new URL(`https://${host}`).hostname === host)
        ? []
        : ['WEBHOOKS_MAY_REACH must be hosts such as erp.shop.internal, separated by commas, without a port.']),
    ],
  };
}

interface Read {
  readonly channels: Partial<ChannelConfig>;
  readonly problems: readonly string[];
}

function readTwilio(env: Env): Read {
  const [accountSid, authToken, sid, secret] = ofTwilio.map((name) => env[name]);
  const [from, messagingServiceSid] = fromTwilio.map((name) => env[name]);
  const set = [...ofTwilio, ...fromTwilio].find((name) => env[name]);
  const baseUrl = address(env['TWILIO_BASE_URL'] ?? 'https://api.twilio.com');
  const problems = [
    ...(set && !accountSid ? [`${set} is set but TWILIO_ACCOUNT_SID is missing.`] : []),
    ...(accountSid && !/^AC[0-9a-f]{32}$/i.test(accountSid)
      ? ['TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits.']
      : []),
    ...(set && !authToken && !(sid && secret)
      ? [`${set} is set but TWILIO_AUTH_TOKEN is missing, or TWILIO_API_KEY and TWILIO_API_KEY_SECRET.`]
      : []),
    ...(set && !from && !messagingServiceSid
      ? [`${set} is set but TWILIO_FROM is missing, or TWILIO_MESSAGING_SERVICE_SID.`]
      : []),
    ...(from ? senderProblem('TWILIO_FROM', from) : []),
    ...(baseUrl ? [] : ['TWILIO_BASE_URL must be an http or https address.']),
  ];
  if (!accountSid || !baseUrl) return {channels: {}, problems};
  const apiKey = sid && secret ? {sid, secret} : undefined;
  return {channels: {twilio: {baseUrl, accountSid, authToken, apiKey, from, messagingServiceSid}}, problems};
}

function readSinch(env: Env): Read {
  const [servicePlanId, apiToken, from] = ofSinch.map((name) => env[name]);
  const set = [...ofSinch, 'SINCH_WEBHOOK_SECRET'].find((name) => env[name]);
  const baseUrl = address(env['SINCH_BASE_URL'] ?? 'https://eu.sms.api.sinch.com');
  const problems = [
    ...(set ? ofSinch.filter((name) => !env[name]).map((name) => `${set} is set but ${name} is missing.`) : []),
    ...(from ? senderProblem('SINCH_FROM', from) : []),
    ...(baseUrl ? [] : ['SINCH_BASE_URL must be an http or https address.']),
  ];
  if (!servicePlanId || !apiToken || !from || !baseUrl) return {channels: {}, problems};
  const webhookSecret = env['SINCH_WEBHOOK_SECRET'];
  return {channels: {sinch: {baseUrl, servicePlanId, apiToken, from, webhookSecret}}, problems};
}

function readPush(env: Env): Read {
  const {VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject} = env;
  const areKeys = publicKey && privateKey && isPair(publicKey, privateKey);
  return {
    channels: {...(areKeys && {vapidKeys: {publicKey, privateKey}}), ...(subject && {vapidSubject: subject})},
    problems: [
      ...((publicKey || privateKey) && !areKeys
        ? ['VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be a pair of keys, as base64url.']
        : []),
      ...(subject && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+.*)$/.test(subject)
        ? ['VAPID_SUBJECT must be a mailto: or https:// address.']
        : []),
    ],
  };
}

/** RFC 8292: both are of P-256, and the public one follows from the other. */
function isPair(publicKey: string, privateKey: string): boolean {
  const secret = Buffer.from(privateKey, 'base64url');
  if (secret.length !== 32 || secret.every((byte) => byte === 0)) return false;
  try {
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(secret);
    return pair.getPublicKey('base64url') === publicKey;
  } catch {
    return false;
  }
}

function senderProblem(name: string, sender: string): string[] {
  const isSender = numberOf(sender) || /^\d{3,8}$/.test(sender) || /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/.test(sender);
  return isSender
    ? []
    : [`${name} must be a number such as +31201234567, a short code, or a name of 11 letters at most.`];
}

function address(text: string): string | undefined {
  return isAddress(text) ? text.replace(/\/+$/, '') : undefined;
}

/** Whoever sends texts, if anybody does. */
export function smsProvider({channels}: Pick<Config, 'channels'>): SmsProvider | undefined {
  if (channels.twilio) return twilio(channels.twilio);
  return channels.sinch && sinch(channels.sinch);
}

/** Where webhooks and push messages may go: in the demo also to this machine. */
export function webhookReach({channels, demo}: Pick<Config, 'channels' | 'demo'>): Reach {
  return {hosts: [...channels.webhookHosts, ...(demo ? ['localhost', '127.0.0.1', '[::1]'] : [])]};
}

/** RFC 8292, 2.1; Apple takes no localhost. */
export function vapidSubject({channels, publicUrl}: Pick<Config, 'channels' | 'publicUrl'>): string {
  if (channels.vapidSubject) return channels.vapidSubject;
  const {protocol, origin, hostname} = new URL(publicUrl);
  return protocol === 'https:' ? origin : `mailto:postmaster@${hostname}`;
}
