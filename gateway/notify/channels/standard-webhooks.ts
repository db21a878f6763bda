// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md (checked 2026-11).
import {createHmac, randomBytes} from 'node:crypto';

const prefix = 'whsec_';

export function newWebhookSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

interface Signed {
  /** Without a full stop, which would move what is signed. */
  readonly id: string;
  /** Milliseconds since 1970, of this try. */
  readonly now: number;
  readonly body: string;
  /** Each makes a signature: the receiver takes the one it knows. */
  readonly secrets: readonly string[];
}

export function webhookHeaders({id, now, body, secrets}: Signed): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const sign = (secret: string) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  };
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(sign).join(' '),
  };
}
