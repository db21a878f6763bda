import type {Context, Hono} from 'hono';
import * as v from 'valibot';
import {bearer} from './bearer.js';
import {Refusal} from './refusal.js';
import type {AppEnv, Call, Gateway, Merchant, QuerySchema, Route, Security} from './route.js';
import {refuseOtherOrigins} from './same-origin.js';
import {eachScope, type Scope} from './scope.js';
import {sha256} from './secret.js';
import {sessionOf} from './session-cookie.js';
import {findApiKey, noteUse, type Opened} from './store/api-keys.js';
import {findSession, type Session} from './store/sessions.js';
import {findGrant, type Grant} from './store/tokens.js';
import {noUpload, openUpload, tooLarge} from './upload.js';
import {hasLetterOrDigit, isPrintable} from './word.js';
import {wrongField, wrongParameter} from './wrong-field.js';

/** How many wrong fields are named at most. */
const mostErrors = 100;

/** Characters of JSON that need no key. While a megabyte of brackets is read, for 0.1 s and more, nobody is answered. */
const mostOfStrangers = 10_000;

/** How often the use of a key is written down, in milliseconds. */
const useNoted = 60_000;

/** Puts a row into the app: who may call, what was said, and then its own work. */
export function register(app: Hono<AppEnv>, row: Route): void {
  const path = row.path.replace(/\{(\w+)\}/g, ':$1');
  app.on(row.method.toUpperCase(), row.ofAll ? [path] : [path, `/shops/:shop${path}`], async (context) => {
    const gateway = context.get('gateway');
    const caller = await callers[row.security](gateway, context);
    const param = (name: string) => readParam(context, name);
    const query = row.query && readQuery(context, row.query);
    refuseCompressed(context, row);
    const body = row.form
      ? await readForm(context, row.form)
      : row.body && (await readBody(context, row.body, row.security));
    const upload = row.upload ? openUpload(context, row.upload) : noUpload;
    context.header('Cache-Control', 'no-store');
    return row.handle({gateway, caller, param, query, body, upload, context});
  });
}

const callers: Record<Security, (gateway: Gateway, context: Context) => Promise<Call['caller']>> = {
  ...eachScope(merchant),
  merchant: merchant(),
  none: async () => undefined,
  customer,
  async customer_full(gateway, context) {
    const grant = await customer(gateway, context);
    if (grant.access !== 'full') throw new Refusal('forbidden', {detail: 'This needs a token for the whole order.'});
    return grant;
  },
};

async function customer({db, now, shopId}: Gateway, context: Context): Promise<Grant> {
  const grant = await findGrant(db, shopId, sha256(bearer(context)), now());
  if (!grant) throw new Refusal('unauthorized');
  return grant;
}

function merchant(scope?: Scope) {
  return async (gateway: Gateway, context: Context): Promise<Merchant> => {
    const {db, log, now} = gateway;
    const key = await keyOrSession(gateway, context);
    if (now() - (key.lastUsedAt ?? 0) >= useNoted) {
      // A disk that is full, or another process that writes, keeps nobody from reading.
      await noteUse(db, key.id, now()).catch((error) => log.warn('use of key not noted', {error: String(error)}));
    }
    if (scope && !key.scopes.includes(scope)) {
      throw new Refusal('forbidden', {scope, detail: `This needs a key with ${scope}.`});
    }
    const {shopId, name, scopes, hash, expiresAt} = key;
    return {shopId, key: name, scopes, session: hash && expiresAt ? {hash, expiresAt} : undefined};
  };
}

/** A key counts where there is one: whoever sends it means it. */
async function keyOrSession({db, now, shopId}: Gateway, context: Context): Promise<Opened & Partial<Session>> {
  const secret = context.req.header('authorization') === undefined ? sessionOf(context) : undefined;
  const found = secret
    ? await findSession(db, shopId, secret, now())
    : await findApiKey(db, shopId, bearer(context), now());
  if (!found) throw new Refusal('unauthorized');
  if (secret) refuseOtherOrigins(context);
  return found;
}

function readParam({req}: Context, name: string): string {
  if (!isDecodable(new URL(req.url).pathname)) {
    throw new Refusal('invalid_request', {
      status: 400,
      detail: 'The path has a percent sign that begins no UTF-8 character.',
    });
  }
  const value = (req.param(name) ?? '').trim();
  if (value.length <= 200 && hasLetterOrDigit(value) && isPrintable(value)) return value;
  throw new Refusal('invalid_request', {
    status: 400,
    detail: `{${name}} in the path must have 1 to 200 characters, a letter or a digit among them, and no control characters.`,
  });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch (cause) {
    if (cause instanceof URIError) return false;
    throw cause;
  }
}

function readQuery({req}: Context, schema: QuerySchema): unknown {
  const said = new URL(req.url).searchParams;
  const names = [...said.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const {success, output, issues = []} = v.safeParse(schema, Object.fromEntries(said), {abortPipeEarly: true});
  if (success && twice === undefined) return output;
  const errors = issues.map(wrongParameter);
  const repeated = twice === undefined ? [] : [{parameter: twice, detail: 'is there twice'}];
  throw new Refusal('invalid_request', {status: 400, errors: [...errors, ...repeated].slice(0, mostErrors)});
}

function refuseCompressed({req}: Context, {body, form, upload}: Route): void {
  if ((body ?? form ?? upload) && (req.header('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw new Refusal('invalid_request', {status: 415, detail: 'The body must not be compressed.'});
  }
}

async function readBody({req}: Context, schema: v.GenericSchema, security: Security): Promise<unknown> {
  const text = await req.text();
  if (security === 'none' && text.length > mostOfStrangers) throw tooLarge(mostOfStrangers);
  return checked(schema, parseJson(text));
}

async function readForm({req}: Context, schema: v.GenericSchema): Promise<unknown> {
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(req.header('content-type') ?? '')) {
    throw new Refusal('invalid_request', {status: 415, detail: 'The body must be application/x-www-form-urlencoded.'});
  }
  const text = await req.text();
  if (text.length > mostOfStrangers) throw tooLarge(mostOfStrangers);
  return checked(schema, Object.fromEntries(new URLSearchParams(text)));
}

function checked(schema: v.GenericSchema, said: unknown): unknown {
  const {success, output, issues} = v.safeParse(schema, said, {abortPipeEarly: true});
  if (success) return output;
  const errors = issues.slice(0, mostErrors).map(wrongField);
  throw new Refusal('invalid_request', {detail: 'Nothing was changed.', errors});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Refusal('invalid_request', {status: 400, detail: 'The body is not JSON.'});
  }
}
