import type {Config} from '../../config.js';
import type {Database} from '../../store/tables.js';
import {findTelling} from '../../store/telling.js';
import type {Channel} from '../channel.js';
import {writeMail} from '../templates/write-mail.js';
import {createEmailChannel} from './email.js';

/** Those that the configuration has what it takes for. */
export function configuredChannels({email}: Pick<Config, 'email'>, db: Database): Channel[] {
  const replyTo = async (shopId: number) => (await findTelling(db, shopId)).replyTo;
  return [...(email ? [createEmailChannel({...email, replyTo, write: writeMail})] : [])];
}
