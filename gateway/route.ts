// A route is a row. Registration, authentication, checks and the OpenAPI document are all made from it, so they agree.
import type {HttpBindings} from '@hono/node-server';
import type {Context} from 'hono';
import type {GenericSchema, InferOutput, ObjectEntries} from 'valibot';
import type {Provider} from '../shared/providers/provider.js';
import type {Config} from './config.js';
import type {Inbox} from './demo/inbox.js';
import type {Live} from './live.js';
import type {Log} from './log.js';
import type {Metrics} from './metrics.js';
import type {SmsProvider} from './notify/channels/sms/sms-provider.js';
import type {Scope} from './scope.js';
import type {KeepCall} from './store/keep-calls.js';
import type {Session} from './store/sessions.js';
import type {Database} from './store/tables.js';
import type {Grant} from './store/tokens.js';
import type {Upload, UploadRule} from './upload.js';

/** What the app needs of the world. */
export interface Gateway {
  readonly config: Config;
  readonly db: Database;
  readonly shopId: number;
  /** In the shop's addresses; empty for the one that the configuration names. */
  readonly shopSlug: string;
  /** Those that are asked. */
  readonly providers: readonly Provider[];
  readonly keepCall: KeepCall;
  /** Of the demo: where its mails and texts arrive. */
  readonly inbox?: Inbox | undefined;
  /** Who sends our texts, and tells what is texted back. */
  readonly smsProviders: readonly SmsProvider[];
  /** Gets a page that somebody has named: only from a public address, and never what it leads on to. */
  readonly fetchPage: (request: Request) => Promise<Response>;
  readonly live: Live;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says that a shipment may be due. */
  readonly poke: () => void;
  /** Aborts when new requests should go elsewhere; those that come are answered until `signal` aborts too. */
  readonly leaving: AbortSignal;
  /** Aborts when the gateway shuts down. */
  readonly signal: AbortSignal;
}

/** Under Node the adapter adds the connection; a test may leave it out. */
export interface AppEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** As the shop of this request has it. */
    gateway: Gateway;
  };
}

export interface Merchant {
  readonly shopId: number;
  /** The name of the key. */
  readonly key: string;
  readonly scopes: readonly Scope[];
  /** Whether it is a session of the merchant's page that asks. */
  readonly session?: Pick<Session, 'hash' | 'expiresAt'> | undefined;
}

/** Who may call, and what is then known about the caller: a scope is for the shop's keys that have it. */
interface Callers extends Record<Scope, Merchant> {
  /** Has a key of the shop, whatever its scopes. */
  merchant: Merchant;
  /** Has a token for an order, whatever it opens of it. */
  customer: Grant;
  /** Has one that opens all of it: given out by the shop, or for a one-time code. */
  customer_full: Grant;
  none: undefined;
}
export type Security = keyof Callers;

/** A schema of an object, whose entries are the parameters. */
export type QuerySchema = GenericSchema & {readonly entries: ObjectEntries};

export interface Call<Who extends Security = Security, Body = unknown, Query = unknown> {
  readonly gateway: Gateway;
  readonly caller: Callers[Who];
  /** A path parameter. */
  readonly param: (name: string) => string;
  readonly query: Query;
  readonly body: Body;
  /** Of a row without any, an empty one. */
  readonly upload: Upload;
  readonly context: Context<AppEnv>;
}

export interface Route<
  Who extends Security = Security,
  Body extends GenericSchema = GenericSchema,
  Query extends QuerySchema = QuerySchema,
> {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** With parameters as OpenAPI writes them: `/v1/orders/{number}`. */
  readonly path: string;
  /** Whether it is about no shop: then it is there once, and not for each. */
  readonly ofAll?: true;
  readonly summary: string;
  readonly security: Who;
  /** What each path parameter is. */
  readonly params?: Readonly<Record<string, string>>;
  /** Each parameter may be given once; what it is, is its description. */
  readonly query?: Query;
  readonly body?: Body;
  /** Instead of `body`, where a page's form posts it: `application/x-www-form-urlencoded`, each field once, as text. */
  readonly form?: Body;
  /** However much there is to do: who looks after the service asks. */
  readonly isAlwaysAnswered?: true;
  /** Instead of `body`, where the row reads it while it comes. */
  readonly upload?: UploadRule;
  /** By HTTP status, beside the refusals that follow from the row. */
  readonly answers: Readonly<Record<number, {description: string; schema?: GenericSchema; contentType?: string}>>;
  handle(call: Call<Who, InferOutput<Body>, InferOutput<Query>>): Response | Promise<Response>;
}

/** Lets `handle` know the types that follow from the row. */
export function route<Who extends Security, Body extends GenericSchema, Query extends QuerySchema>(
  row: Route<Who, Body, Query>,
): Route {
  return row;
}
