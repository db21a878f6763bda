// The demo's mail server and telephone: what the shop sends arrives here, and nowhere else.
import type {AddressInfo} from 'node:net';
import {type ParsedMail, simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import type {Channel} from '../notify/channel.js';
import type {Letter} from '../notify/letter.js';

/** What arrived, as a page shows it. */
interface Arrived {
  readonly id: number;
  readonly channel: 'email' | 'sms';
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /** Empty for a text message. */
  readonly subject: string;
  readonly text: string;
  /** Where a mail program posts to when its reader has had enough (RFC 8058). */
  readonly unsubscribe?: string | undefined;
}

export interface Inbox {
  /** The mail server's address. */
  readonly smtpUrl: string;
  /** Text messages come by it. */
  readonly sms: Channel;
  /** Newest first. */
  list(): readonly Arrived[];
  /** A mail's own page. */
  html(id: number): string | undefined;
  close(): Promise<void>;
}

const most = 200;

/** @param writeText What a text message says. */
export async function openInbox(writeText: (letter: Letter) => string, now: () => number): Promise<Inbox> {
  const arrived: (Arrived & {readonly html?: string | undefined})[] = [];
  let last = 0;
  function take(one: Omit<Arrived, 'id' | 'at'> & {html?: string}) {
    last += 1;
    arrived.unshift({...one, id: last, at: new Date(now()).toISOString()});
    arrived.splice(most);
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream, session, done) {
      try {
        const mail = await simpleParser(stream, {skipTextToHtml: true, skipHtmlToText: true});
        take({
          channel: 'email',
          from: mail.from?.text ?? '',
          to: session.envelope.rcptTo.map(({address}) => address).join(', '),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          ...(mail.html && {html: mail.html}),
          unsubscribe: unsubscribeOf(mail),
        });
        done();
      } catch (cause) {
        done(cause instanceof Error ? cause : new Error(String(cause)));
      }
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const {port} = server.server.address() as AddressInfo;

  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    sms: {
      id: 'sms',
      isIdempotent: true,
      async send({address, letter}) {
        take({channel: 'sms', from: letter.shop.name, to: address, subject: '', text: writeText(letter)});
        return {outcome: 'sent'};
      },
    },
    list: () => arrived.map(({html, ...one}) => one),
    html: (id) => arrived.find((one) => one.id === id)?.html,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** mailparser gathers all headers of mailing lists in one. */
function unsubscribeOf({headers}: ParsedMail): string | undefined {
  const list = (headers.get('list') ?? {}) as {unsubscribe?: {url?: string}; 'unsubscribe-post'?: unknown};
  return list['unsubscribe-post'] ? list.unsubscribe?.url : undefined;
}
