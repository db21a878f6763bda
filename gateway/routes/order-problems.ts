import {CaseSchema} from '../../shared/report.js';
import {Refusal} from '../refusal.js';
import {ReportSchema, report, say, WordSchema} from '../report.js';
import {route} from '../route.js';
import type {Grant} from '../store/tokens.js';

export const reportOrderProblem = route({
  method: 'post',
  path: '/v1/order/problems',
  summary: 'Report a problem with the order that the token opens. The same report within minutes is one case.',
  security: 'customer',
  body: ReportSchema,
  answers: {
    200: {description: 'It was reported just now: the number of its case.', schema: CaseSchema},
    201: {description: 'The number of its case.', schema: CaseSchema},
    429: {description: 'As many are open, or were reported in a day, as may be of one order.'},
  },
  async handle({gateway, caller, body, context}) {
    const reported = await report({gateway, orderId: whole(caller)}, body);
    if (reported.result === 'too_many') {
      throw new Refusal('rate_limited', {retryAfterSeconds: reported.retryAfterSeconds});
    }
    return context.json({case: reported.number}, reported.result === 'created' ? 201 : 200);
  },
});

export const sayOrderWord = route({
  method: 'post',
  path: '/v1/order/word',
  summary: 'Say whether a parcel was received. It stands beside what the carrier says, and changes nothing of it.',
  security: 'customer',
  body: WordSchema,
  answers: {204: {description: 'It is kept; the last word on a parcel counts.'}},
  async handle({gateway, caller, body, context}) {
    await say({gateway, orderId: whole(caller)}, body);
    return context.body(null, 204);
  },
});

/** Who only knows how an order stands, says nothing for its customer. */
function whole({orderId, access}: Grant): number {
  if (access !== 'full') throw new Refusal('forbidden', {detail: 'This needs a token that opens the whole order.'});
  return orderId;
}
