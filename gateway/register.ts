import type {Context, Hono} from 'hono';
import * as v from 'valibot';
import {Refusal, type WrongField} from './refusal.js';
import type {AppEnv, Call, Gateway, Route, Security} from './route.js';
import {sha256} from './secret.js';
import {findShopId} from './store/api-keys.js';
import {findGrant} from './store/tokens.js';

/** Puts a row into the app: who may call, what was said, and then its own work. */
export function register(app: Hono<AppEnv>, row: Route, gateway: Gateway): void {
  app.on(row.method.toUpperCase(), row.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const caller = await callers[row.security](gateway, context);
    const param = (name: string) => checkedParam(context.req.param(name) ?? '', name);
    const body = row.body && (await readBody(context, row.body));
    context.header('Cache-Control', 'no-store');
    return row.handle({gateway, caller, param, body, context});
  });
}

const callers: Record<Security, (gateway: Gateway, context: Context) => Promise<Call['caller']>> = {
  none: async () => undefined,
  async merchant({db}, context) {
    const shopId = await findShopId(db, bearer(context));
    if (shopId === undefined) throw new Refusal('unauthorized');
    return {shopId};
  },
  async customer({db, now}, context) {
    const grant = await findGrant(db, sha256(bearer(context)), now());
    if (!grant) throw new Refusal('unauthorized');
    return grant;
  },
};

function bearer(context: Context): string {
  const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (!token) throw new Refusal('unauthorized');
  return token;
}

function checkedParam(value: string, name: string): string {
  if (value.trim() && value.length <= 200) return value.trim();
  throw new Refusal('invalid_request', {status: 400, detail: `{${name}} in the path must have 1 to 200 characters.`});
}

async function readBody(context: Context, schema: v.GenericSchema): Promise<unknown> {
  const {success, output, issues} = v.safeParse(schema, parseJson(await context.req.text()));
  if (success) return output;
  throw new Refusal('invalid_request', {detail: 'Nothing was changed.', errors: issues.map(wrongField)});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Refusal('invalid_request', {status: 400, detail: 'The body is not JSON.'});
  }
}

function wrongField({path, message, expected, received}: v.BaseIssue<unknown>): WrongField {
  const keys = (path ?? []).map(({key}) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  const detail = expected === 'never' ? 'is not a field we know' : received === 'undefined' ? 'is missing' : message;
  return {pointer: keys.map((key) => `/${key}`).join(''), detail};
}
