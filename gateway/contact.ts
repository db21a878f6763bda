import type {Customer} from './merchant-order.js';

/** A way to the customer that came with the order. `address` is absent where the order has none of that kind. */
export interface Contact {
  readonly channel: 'email' | 'sms';
  readonly address?: string | undefined;
}

/** Where a one-time code or a link goes: the way that was asked for, else e-mail, else SMS. */
export function contactOf({email, phone}: Customer, asked: Contact['channel'] | undefined): Contact {
  const number = phone && phoneNumber(phone);
  const channel = asked ?? (email === undefined && number ? 'sms' : 'email');
  return {channel, address: channel === 'sms' ? number : email};
}

/** As E.164 has it; shops write them with spaces, and with 00 before the country. Without a country it is of no use. */
function phoneNumber(phone: string): string | undefined {
  const digits = phone
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}./()]/gu, '')
    .replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}
