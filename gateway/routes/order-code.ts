import {randomInt, randomUUID} from 'node:crypto';
import * as v from 'valibot';
import {CodeSentSchema, FoundSchema} from '../../shared/client/gateway-client.js';
import {admitCode, admitCodeTry} from '../admit.js';
import {contactOf} from '../contact.js';
import {latinDigits} from '../latin-digits.js';
import {newToken} from '../new-token.js';
import {orderView} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {codeSeconds, saveCode, takeCode} from '../store/one-time-codes.js';
import {findCustomerById} from '../store/orders.js';
import {dropCodes, enqueue} from '../store/outbox.js';
import {revokeToken} from '../store/tokens.js';
import {transact} from '../store/transact.js';

const tooMany = {description: 'Too many; Retry-After says how long to wait.'};

export const sendCode = route({
  method: 'post',
  path: '/v1/order/code',
  summary:
    'Send a one-time code to an address of the order. It opens all of the order; one sent before opens nothing more.',
  security: 'customer',
  body: v.object({channel: v.optional(v.picklist(['email', 'sms']))}),
  answers: {
    202: {
      description: 'It goes there if the order has such an address; whether, and which, is not said.',
      schema: CodeSentSchema,
    },
    429: tooMany,
  },
  async handle({gateway, caller: {orderId}, body, context}) {
    const {db, shopId, now, poke} = gateway;
    await admitCode(gateway, context, orderId);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const key = `code ${randomUUID()}`;
    const channel = await transact(db, async (transaction) => {
      const contact = contactOf(await findCustomerById(transaction, orderId), body.channel);
      await saveCode(transaction, orderId, code, now());
      await dropCodes(transaction, orderId, now());
      if (contact.address !== undefined) {
        const message = {...contact, address: contact.address, shopId, orderId, kind: 'code', key} as const;
        await enqueue(transaction, {...message, about: {code}, dueAt: now()}, now());
      }
      return contact.channel;
    });
    poke();
    return context.json({channel, expiresInSeconds: codeSeconds}, 202);
  },
});

/** Six digits, of any keyboard, and with the spaces of a copied text. */
const codeText = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform((text) => latinDigits(text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}]/gu, ''))),
  v.regex(/^\d{6}$/, 'must be six digits'),
);

export const checkCode = route({
  method: 'post',
  path: '/v1/order/code/check',
  summary: 'Turn the token with which this is asked into one for all of the order.',
  security: 'customer',
  body: v.object({code: codeText}),
  answers: {
    200: {description: 'A new token, and the order; the old token has ended.', schema: FoundSchema},
    404: {description: 'Not the code, or no longer: which of the two is not said.'},
    429: tooMany,
  },
  async handle({gateway, caller: {orderId, hash}, body: {code}, context}) {
    const {config, db, now} = gateway;
    await admitCodeTry(gateway, context);
    const opened = await transact(db, async (transaction) => {
      if (!(await takeCode(transaction, orderId, code, now()))) return undefined;
      await revokeToken(transaction, hash, now());
      return newToken({config, db: transaction, now}, orderId, 'full');
    });
    const found = opened && (await orderView(gateway, orderId, 'full'));
    if (!found) throw new Refusal('not_found');
    return context.json({...opened, view: found.view});
  },
});
