import * as v from 'valibot';
import {answerAs} from '../../shared/sandbox/carrier.js';
import {route} from '../route.js';

/** The make-believe carrier, so that the sandbox is asked over HTTP like any other. */
export const sandboxParcel = route({
  method: 'get',
  path: '/sandbox/parcels/{number}',
  ofAll: true,
  summary:
    'What the make-believe carrier says about one of its documented numbers. Not all of its answers are good ones.',
  security: 'none',
  params: {number: 'Such as SANDBOX-IN-TRANSIT.'},
  query: v.object({
    since: v.optional(v.pipe(v.string(), v.description('When the shop named the number, an instant.'))),
  }),
  answers: {200: {description: "The carrier's own answer.", schema: v.looseObject({})}},
  handle({gateway, param, query: {since}}) {
    const {status, contentType, body, headers} = answerAs(param('number'), since, gateway.now());
    return new Response(body, {status, headers: {...headers, 'Content-Type': contentType}});
  },
});
