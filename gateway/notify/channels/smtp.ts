// Hands one mail to an SMTP server, and knows from which moment on the server may have it. nodemailer's connection without
// its pool: that sends again by itself what it may have sent. https://nodemailer.com/extras/smtp-connection (checked 2026-11).
import {Readable} from 'node:stream';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type {Sent} from '../channel.js';

/** In milliseconds: the silences that are borne, and how long it may take in all, which a server could draw out otherwise. */
const limits = {connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000};
const longest = 120_000;

/** What nodemailer says of a failure: https://nodemailer.com/errors */
interface Failure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

type Callback = (error?: Error | null) => void;

interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** @param url smtp:// or smtps://, with user and password where the server wants them. */
export async function sendBySmtp(url: string, {from, to}: Envelope, mail: Buffer): Promise<Sent> {
  const {protocol, hostname, port, username, password} = new URL(url);
  const secure = protocol === 'smtps:';
  const connection = new SmtpConnection({host: hostname, ...(port && {port: Number(port)}), secure, ...limits});
  let isGiven = false;
  async function* given() {
    isGiven = true;
    yield mail;
  }
  const overdue = setTimeout(() => connection.emit('error', {code: 'ETIMEDOUT'}), longest);
  try {
    const failed = new Promise<never>((_, reject) => connection.on('error', reject));
    const step = (work: (callback: Callback) => void) =>
      Promise.race([
        failed,
        new Promise<void>((resolve, reject) => work((error) => (error ? reject(error) : resolve()))),
      ]);
    await step((callback) => connection.connect(callback));
    const credentials = {user: decodeURIComponent(username), pass: decodeURIComponent(password)};
    if (username) await step((callback) => connection.login(credentials, callback));
    await step((callback) => connection.send({from, to: [to]}, Readable.from(given()), callback));
    connection.quit();
    return {outcome: 'sent'};
  } catch (error) {
    connection.close();
    return came(error as Failure, isGiven);
  } finally {
    clearTimeout(overdue);
  }
}

function came({code = 'unknown', command, responseCode = 0}: Failure, isGiven: boolean): Sent {
  const reason = [code, command, responseCode || undefined].filter(Boolean).join(' ');
  // Wrong credentials are ours to mend; the mail waits meanwhile.
  if (code === 'EAUTH' || (responseCode >= 400 && responseCode < 500)) return {outcome: 'retry', reason};
  // What is said to the whole mail is not about the address.
  if (responseCode >= 500) return {outcome: 'refused', reason, ...(command === 'RCPT TO' && {gone: true})};
  if (code === 'EENVELOPE') return {outcome: 'refused', reason};
  return {outcome: isGiven ? 'doubt' : 'retry', reason};
}
