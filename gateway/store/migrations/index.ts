// Forward only. A migration that has been released is never changed; the next one gets the next number.
import type {Migration} from 'kysely';
import {first} from './0001-first.js';
import {webhooks} from './0002-webhooks.js';
import {health} from './0003-health.js';
import {merchants} from './0004-merchants.js';
import {returns} from './0005-returns.js';
import {comparable} from './0006-comparable.js';
import {asking} from './0007-asking.js';
import {assessed} from './0008-assessed.js';
import {shops} from './0009-shops.js';
import {platforms} from './0010-platforms.js';
import {telling} from './0011-telling.js';
import {codes} from './0012-codes.js';
import {channels} from './0013-channels.js';
import {problems} from './0014-problems.js';
import {merchantPage} from './0015-merchant-page.js';
import {outbox} from './0016-outbox.js';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001': first,
  '0002': webhooks,
  '0003': health,
  '0004': merchants,
  '0005': returns,
  '0006': comparable,
  '0007': asking,
  '0008': assessed,
  '0009': shops,
  '0010': platforms,
  '0011': telling,
  '0012': codes,
  '0013': channels,
  '0014': problems,
  '0015': merchantPage,
  '0016': outbox,
};
