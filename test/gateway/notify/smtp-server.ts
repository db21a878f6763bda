// An SMTP server that behaves as a test wants, and keeps what it takes.
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';
import {SMTPServer, type SMTPServerDataStream, type SMTPServerSession} from 'smtp-server';

export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

type Answer = Error | undefined | 'hang up';

interface Behaviour {
  /** What it says of a recipient, and of a whole mail. */
  readonly ofRecipient?: (address: string) => Answer;
  readonly ofMail?: () => Answer;
}

export async function smtpServer(test: Pick<TestContext, 'after'>, {ofRecipient, ofMail}: Behaviour = {}) {
  const taken: Taken[] = [];
  const hangUp = (session: SMTPServerSession) => {
    for (const connection of server.connections as Set<{session: SMTPServerSession; close(): void}>) {
      if (connection.session === session) connection.close();
    }
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({username, password}, _, done) {
      if (username === 'shop' && password === 'p:w') done(null, {user: username});
      else done(Object.assign(new Error('no'), {responseCode: 535}));
    },
    onRcptTo({address}, session, done) {
      const answer = ofRecipient?.(address);
      if (answer === 'hang up') hangUp(session);
      else done(answer);
    },
    async onData(stream, session, done) {
      const source = await textOf(stream).catch(() => undefined);
      // Whoever sent it is gone: nothing was taken.
      if (source === undefined) return;
      const answer = ofMail?.();
      if (answer instanceof Error) return done(answer);
      const {mailFrom, rcptTo} = session.envelope;
      taken.push({from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({address}) => address), source});
      if (answer === 'hang up') hangUp(session);
      else done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => new Promise<void>((resolve) => server.close(resolve)));
  const {port} = server.server.address() as AddressInfo;
  return {taken, url: `smtp://127.0.0.1:${port}`, port};
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function said(responseCode: number, words = 'no'): Error {
  return Object.assign(new Error(words), {responseCode});
}
