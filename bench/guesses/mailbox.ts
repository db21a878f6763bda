// Where the mails of the benchmark arrive, and the links in them.
import {setTimeout as wait} from 'node:timers/promises';
import {simpleParser} from 'mailparser';
import {smtpServer} from '../../test/gateway/notify/smtp-server.js';

/** How long a link is waited for, in milliseconds. */
const patience = 60_000;

export interface Mailbox {
  /** Of the server that takes the mails. */
  readonly url: string;
  /** How many links to an order have come to `address`. */
  count(address: string): number;
  /** The path of the next one after `count`, or `undefined` if none comes. */
  next(address: string, count: number): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const ends: (() => unknown)[] = [];
  const {taken, url} = await smtpServer({after: (end?: unknown) => void ends.push(end as () => unknown)});
  const links = (address: string) =>
    taken.filter(({to, source}) => to.includes(address) && /^Subject: The link to your order/m.test(source));

  return {
    url,
    count: (address) => links(address).length,
    async next(address, count) {
      for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
        const mail = links(address)[count];
        if (mail) return /\/o\/[\w-]+/.exec((await simpleParser(mail.source)).text ?? '')?.[0];
      }
      return undefined;
    },
    async close() {
      for (const end of ends) await end();
    },
  };
}
