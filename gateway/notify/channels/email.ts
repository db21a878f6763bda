import type {SendMailOptions} from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type {Channel, Delivery} from '../channel.js';
import type {Letter} from '../letter.js';
import {oneLine} from '../templates/harmless.js';
import {sendBySmtp} from './smtp.js';

export interface EmailOptions {
  /** smtp://user:password@host:port, or smtps://. */
  readonly smtpUrl: string;
  /** The address that mails come from. The name beside it is the shop's. */
  readonly from: string;
  /** Of a shop: where answers go. */
  readonly replyTo: (shopId: number) => Promise<string | undefined>;
  readonly write: (letter: Letter) => {readonly subject: string; readonly html: string; readonly text: string};
}

/** Any provider of e-mail takes SMTP. */
export function createEmailChannel({smtpUrl, from, replyTo, write}: EmailOptions): Channel {
  return {
    id: 'email',
    // Mail programs may see by the Message-ID that a mail came twice; that they do is not promised.
    isIdempotent: false,
    async send(delivery) {
      const {id, shopId, address, letter} = delivery;
      const mail = await new MailComposer({
        ...mailOf(delivery),
        ...write(letter),
        from: {name: oneLine(letter.shop.name, 60), address: from},
        replyTo: await replyTo(shopId),
        messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      })
        .compile()
        .build();
      return sendBySmtp(smtpUrl, {from, to: address}, mail);
    },
  };
}

function mailOf({address, letter: {language, links}}: Delivery): SendMailOptions {
  return {
    // As an object, for an address that is written as one string could hold two.
    to: {name: '', address},
    headers: {
      'Content-Language': language,
      // RFC 3834: no answer of a machine is wanted.
      'Auto-Submitted': 'auto-generated',
      // RFC 8058: ended by one click, without a page.
      ...(links.unsubscribe && {
        'List-Unsubscribe': `<${links.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    // Nothing in an order may make us read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
