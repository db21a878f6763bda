// A shop's gateway, as a page or an extension asks it: look an order up, open it with its token.
import * as v from 'valibot';
import {type ErrorCode, errorCodes, TrackingError} from '../errors.js';
import {InstantSchema, type OrderView, OrderViewSchema} from '../model.js';
import type {CustomerWord, ProblemKind} from '../problems.js';
import {gateway} from '../providers/gateway.js';
import type {Answer} from '../providers/provider.js';
import {failureByHttpStatus} from '../providers/read-answer.js';
import {CaseSchema} from '../report.js';
import {type Tell, type Told, ToldSchema} from '../told.js';
import type {ClientOptions} from './client.js';
import {orderRequest} from './order-request.js';
import {sender} from './send.js';
import {sleeping} from './sleep.js';

/** What a look-up answers: a capability token for this order and nothing else, and the order. */
export const FoundSchema = v.object({token: v.string(), expiresAt: InstantSchema, view: OrderViewSchema});
export type Found = v.InferOutput<typeof FoundSchema>;

/** Which way a one-time code went, if the order has an address of that kind, and how long it is good. */
export const CodeSentSchema = v.object({channel: v.picklist(['email', 'sms']), expiresInSeconds: v.number()});
export type CodeSent = v.InferOutput<typeof CodeSentSchema>;

/** A token that reads an order and says nothing. */
export const ReaderSchema = v.object({token: v.string(), expiresAt: InstantSchema});
type Reader = v.InferOutput<typeof ReaderSchema>;

interface Failed {
  readonly outcome: ErrorCode;
  readonly retryAfterSeconds?: number | undefined;
  /** A link goes to the order's customer, if what was asked with belongs together. */
  readonly byMail?: true | undefined;
  /** What of what was said cannot be taken, as a JSON pointer. */
  readonly pointer?: string | undefined;
}
type Answered<T> = ({readonly outcome: 'ok'} & T) | Failed;

export type LookUp = Answered<Found>;

/** What is wrong, with the order or with one parcel of it. */
export interface Report {
  readonly kind: ProblemKind;
  readonly text: string;
  readonly parcel?: string | undefined;
}

export interface GatewayClient {
  /** Looks an order up by its number and the e-mail address or postcode it was placed with. Rejects only when aborted. */
  lookUp(number: string, factor: string, signal?: AbortSignal): Promise<LookUp>;
  /** Has a one-time code sent to an address of the order that `token` opens. Rejects only when aborted. */
  sendCode(token: string, signal?: AbortSignal): Promise<Answered<CodeSent>>;
  /** Gives the code, for a token that opens all of the order; the old one ends. Rejects only when aborted. */
  checkCode(token: string, code: string, signal?: AbortSignal): Promise<LookUp>;
  /** Has the link to an order mailed again, if the two belong together: that is not said. Rejects only when aborted. */
  mailLink(number: string, email: string, signal?: AbortSignal): Promise<Answered<object>>;
  /** Makes a token that reads what `token` does and says nothing. Rejects only when aborted. */
  makeReader(token: string, signal?: AbortSignal): Promise<Answered<Reader>>;
  /** Opens an order with its token. Rejects only when aborted. */
  open(token: string, signal?: AbortSignal): Promise<Answered<{readonly view: OrderView}>>;
  /** Reports a problem with the order that `token` opens. Rejects only when aborted. */
  report(token: string, said: Report, signal?: AbortSignal): Promise<Answered<{readonly case: string}>>;
  /** Says whether a parcel was received. Rejects only when aborted. */
  sayWord(token: string, parcel: string, word: CustomerWord, signal?: AbortSignal): Promise<Answered<object>>;
  /** Who is told of the order that `token` opens. Rejects only when aborted. */
  told(token: string, signal?: AbortSignal): Promise<Answered<Told>>;
  /** Changes who is told, and of what; what is not named stays. Rejects only when aborted. */
  tell(token: string, said: Tell, signal?: AbortSignal): Promise<Answered<Told>>;
}

/** @param base Where the gateway is; with or without a trailing slash. */
export function createGatewayClient(base: string, options: Pick<ClientOptions, 'fetch' | 'now'> = {}): GatewayClient {
  const provider = gateway(base);
  const {fetch = (request) => globalThis.fetch(request), now = Date.now} = options;
  const send = sender({fetch, now, sleep: sleeping, baseUrls: {}, timeout: 10_000, onCall: undefined});

  async function ask<T extends object>(
    request: () => Request,
    read: (answer: unknown) => T,
    signal = new AbortController().signal,
  ): Promise<Answered<T>> {
    try {
      const answer = await send(provider, request(), 1, signal);
      const {status, body, retryAfterSeconds} = answer;
      if (status === 204) return {outcome: 'ok', ...read({})};
      if (status >= 200 && status < 300) return {outcome: 'ok', ...read(JSON.parse(body))};
      return {...refusalOf(answer), retryAfterSeconds};
    } catch (cause) {
      signal.throwIfAborted();
      return {outcome: cause instanceof TrackingError ? cause.code : 'bad_response'};
    }
  }

  function exchange<T extends object>(
    [method, path]: readonly [method: 'GET' | 'POST' | 'PUT', path: string],
    said: object | undefined,
    schema: v.GenericSchema<unknown, T>,
    signal?: AbortSignal,
    token?: string,
  ): Promise<Answered<T>> {
    const request = () =>
      new Request(`${provider.baseUrl}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(said && {'content-type': 'application/json'}),
          ...(token && {authorization: `Bearer ${token}`}),
        },
        ...(said && {body: JSON.stringify(said)}),
      });
    return ask(request, (answer) => v.parse(schema, answer), signal);
  }

  const post = <T extends object>(
    path: string,
    said: object,
    schema: v.GenericSchema<unknown, T>,
    signal?: AbortSignal,
    token?: string,
  ) => exchange(['POST', path], said, schema, signal, token);

  return {
    lookUp: (number, factor, signal) => post('/v1/lookup', {order: number, factor}, FoundSchema, signal),
    sendCode: (token, signal) => post('/v1/order/code', {}, CodeSentSchema, signal, token),
    checkCode: (token, code, signal) => post('/v1/order/code/check', {code}, FoundSchema, signal, token),
    mailLink: (order, email, signal) => post('/v1/link', {order, email}, v.object({}), signal),
    makeReader: (token, signal) => post('/v1/order/token', {}, ReaderSchema, signal, token),
    open: (token, signal) =>
      ask(
        () => orderRequest(provider.baseUrl, token),
        (answer) => ({view: v.parse(OrderViewSchema, answer)}),
        signal,
      ),
    report: (token, said, signal) => post('/v1/order/problems', said, CaseSchema, signal, token),
    sayWord: (token, parcel, word, signal) => post('/v1/order/word', {parcel, word}, v.object({}), signal, token),
    told: (token, signal) => exchange(['GET', '/v1/order/tell'], undefined, ToldSchema, signal, token),
    tell: (token, said, signal) => exchange(['PUT', '/v1/order/tell'], said, ToldSchema, signal, token),
  };
}

const RefusalSchema = v.object({
  /** Where there is no such address, nothing was looked for. */
  type: v.optional(v.pipe(v.string(), v.notValue('urn:order-tracker:problem:no_route'))),
  code: v.picklist(errorCodes),
  byMail: v.optional(v.literal(true)),
  errors: v.optional(v.array(v.object({pointer: v.string()}))),
});

/** What a problem document of ours says, or what the HTTP status does if something between us has answered. */
function refusalOf(answer: Answer): Failed {
  const said = v.safeParse(v.pipe(v.string(), v.parseJson(), RefusalSchema), answer.body);
  if (!said.success) return {outcome: failureByHttpStatus(answer)?.outcome ?? 'bad_response'};
  const {code, byMail, errors} = said.output;
  return {outcome: code, byMail, pointer: errors?.[0]?.pointer};
}
