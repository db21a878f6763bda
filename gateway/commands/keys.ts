import {parseArgs} from 'node:util';
import * as v from 'valibot';
import {environmentKey} from '../environment-key.js';
import {type Scope, scopes} from '../scope.js';
import {type ApiKey, createApiKey, listApiKeys, revokeApiKey} from '../store/api-keys.js';
import {word} from '../word.js';
import {type Command, UsageError, type World} from './command.js';
import {shopIdOf} from './shop-id.js';

/** How long the old key works beside the one that takes its place. */
const overlapHours = 24;

interface Shop extends World {
  readonly shopId: number;
}

const actions: Readonly<Record<string, (words: readonly string[], shop: Shop) => Promise<void>>> = {
  create,
  list,
  rotate,
  revoke,
};

export const keys: Command = {
  usage: 'ACTION',
  summary: `Keeps the shop's API keys: create --name NAME --scopes ${scopes.join(',')}; list; rotate ID; revoke ID.`,
  async run([name = '', ...words], world) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new UsageError(`keys wants one of ${Object.keys(actions).join(', ')}.`);
    const shopId = await shopIdOf(world);
    await action(words, {...world, shopId});
    return true;
  },
};

async function create(words: readonly string[], {db, shopId, now, write}: Shop): Promise<void> {
  const wanted = parsed(words);
  if (wanted.name === environmentKey.name)
    throw new UsageError(`The name ${wanted.name} is taken by MERCHANT_API_KEY.`);
  const {id, key} = await createApiKey(db, shopId, wanted, now());
  show({...wanted, id, key}, write);
}

async function list(words: readonly string[], {db, shopId, now, write}: Shop): Promise<void> {
  if (words.length > 0) throw new UsageError('keys list takes nothing more.');
  for (const {id, name, scopes, createdAt, lastUsedAt, revokedAt} of await listApiKeys(db, shopId)) {
    const end = revokedAt === null ? [] : [`${revokedAt > now() ? 'works until' : 'revoked'} ${iso(revokedAt)}`];
    const used = lastUsedAt === null ? 'never used' : `last used ${iso(lastUsedAt)}`;
    write([id, name, scopes.join(','), `made ${iso(createdAt)}`, used, ...end].join('  '));
  }
}

async function rotate(words: readonly string[], shop: Shop): Promise<void> {
  const {db, shopId, now, write} = shop;
  const old = await named('rotate', words, shop);
  const until = now() + overlapHours * 3_600_000;
  const {id, key} = await db.transaction().execute(async (transaction) => {
    await revokeApiKey(transaction, old.id, until);
    return createApiKey(transaction, shopId, old, now());
  });
  show({...old, id, key}, write);
  write(`Key ${old.id} works until ${iso(until)}, or until it is revoked.`);
}

async function revoke(words: readonly string[], shop: Shop): Promise<void> {
  const {id, name} = await named('revoke', words, shop);
  await revokeApiKey(shop.db, id, shop.now());
  shop.write(`Key ${id}, ${name}, opens nothing any more.`);
}

/** The key whose id was typed, if it still opens something and is not the environment's. */
async function named(action: string, [id, ...more]: readonly string[], {db, shopId, now}: Shop): Promise<ApiKey> {
  if (!id || more.length > 0) throw new UsageError(`keys ${action} wants the id of one key; list shows them.`);
  const key = (await listApiKeys(db, shopId)).find((one) => String(one.id) === id);
  if (!key) throw new UsageError(`There is no key ${id}.`);
  if (key.name === environmentKey.name) {
    throw new UsageError(
      'This key is MERCHANT_API_KEY, or in the file we made for it: change it there, and start anew.',
    );
  }
  if (key.revokedAt !== null && key.revokedAt <= now()) throw new UsageError(`Key ${id} is revoked already.`);
  return key;
}

function parsed(words: readonly string[]): {name: string; scopes: Scope[]} {
  try {
    const {values} = parseArgs({args: [...words], options: {name: {type: 'string'}, scopes: {type: 'string'}}});
    const name = v.safeParse(word, values.name);
    const listed = v.safeParse(v.array(v.picklist(scopes)), values.scopes?.split(','));
    if (name.success && listed.success)
      return {name: name.output, scopes: scopes.filter((one) => listed.output.includes(one))};
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  throw new UsageError(`keys create wants --name, and --scopes with some of ${scopes.join(',')}.`);
}

/** The one time that the key is seen. */
function show(
  {id, name, scopes, key}: {id: number; name: string; scopes: readonly Scope[]; key: string},
  write: World['write'],
) {
  write(`Key ${id}, ${name}, for ${scopes.join(', ')}. It is shown only now:`);
  write(key);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
