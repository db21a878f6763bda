import type {ChannelId} from './kinds.js';

/**
 * The one way in which an address is kept and compared, or `undefined` if it is none: e-mail in lower case, a phone number
 * as E.164. A number without its country's code is none, for it is not known which country is meant.
 */
export function normalAddress(channel: ChannelId, said: string): string | undefined {
  const text = said
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (channel === 'email') return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text) ? text.toLowerCase() : undefined;
  if (channel !== 'sms') return text || undefined;
  // (0): how people write that the zero is left out from abroad.
  const number = text.replace(/\(0\)|[\s()./-]|\p{Pd}/gu, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}
