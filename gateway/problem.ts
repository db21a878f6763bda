// Errors on the wire: RFC 9457 problem documents.
import type {Context} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import * as v from 'valibot';
import {type ErrorCode, errorCodes, TrackingError} from '../shared/errors.js';
import {Refusal} from './refusal.js';
import {scopes} from './scope.js';

export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  code: v.picklist(errorCodes),
  scope: v.optional(v.picklist(scopes)),
  byMail: v.optional(v.literal(true)),
  errors: v.optional(
    v.array(v.object({pointer: v.optional(v.string()), parameter: v.optional(v.string()), detail: v.string()})),
  ),
});

/** The one table from code to HTTP. */
const answers = {
  not_found: {status: 404, title: 'There is nothing under this address or these details.'},
  invalid_number: {status: 422, title: 'The carrier says that this is not one of its numbers.'},
  needs_key: {status: 422, title: 'The carrier wants to know more than the number.'},
  rate_limited: {status: 429, title: 'Too many tries. Wait, then try again.'},
  unreachable: {status: 504, title: 'The carrier did not answer.'},
  bad_response: {status: 502, title: 'The carrier gave an answer that cannot be read.'},
  unauthorized: {status: 401, title: 'The key or token is missing or opens nothing.'},
  forbidden: {status: 403, title: 'The key is good, but not for this.'},
  unsupported_carrier: {status: 422, title: 'Nobody can be asked about this carrier.'},
  invalid_request: {status: 422, title: 'The request is not as it should be.'},
  too_large: {status: 413, title: 'The request is too large.'},
  busy: {status: 503, title: 'There is too much to do at the moment. Wait, then try again.'},
  internal: {status: 500, title: 'Something went wrong on our side.'},
} as const satisfies Record<ErrorCode, {status: ContentfulStatusCode; title: string}>;

/** Anything that is not thrown on purpose crosses as `internal`, without a word about why. */
export function problem(context: Context, error: unknown): Response {
  const code = error instanceof TrackingError ? error.code : 'internal';
  const {detail, errors, scope, byMail, retryAfterSeconds, ...more} = error instanceof Refusal ? error.particulars : {};
  const {status, title} = {...answers[code], ...more};
  context.header('Cache-Control', 'no-store');
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  // RFC 6750, 3.1.
  if (scope) context.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
  if (retryAfterSeconds !== undefined) context.header('Retry-After', String(retryAfterSeconds));
  const document = {type: `urn:order-tracker:problem:${code}`, title, status, detail, code, scope, byMail, errors};
  return context.json(document, status, {'Content-Type': 'application/problem+json'});
}

/** Of an address that is none of ours: nothing was looked for there, so its type is another than that of what is not found. */
export function noRoute(context: Context): Response {
  const code: ErrorCode = 'not_found';
  const document = {
    type: 'urn:order-tracker:problem:no_route',
    title: 'There is nothing under this address.',
    status: 404,
    code,
  };
  return context.json(document, 404, {'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store'});
}
