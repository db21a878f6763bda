import {parseArgs} from 'node:util';
import * as v from 'valibot';
import {origins} from '../config.js';
import {defaultPolicy} from '../default-policy.js';
import {isAddress} from '../provider-settings.js';
import {addShop, changeHost, findShopHost, listShops, renameShop, type ShopHost} from '../store/shops.js';
import {word} from '../word.js';
import {type Command, UsageError, type World} from './command.js';

const actions: Readonly<Record<string, (words: readonly string[], world: World) => Promise<void>>> = {
  add,
  list,
  change,
};

export const shops: Command = {
  usage: 'ACTION',
  summary:
    'Keeps further shops: list; add SLUG --name NAME [--url ADDRESS] [--origins ORIGINS]; change SLUG with the same.',
  async run([name = '', ...words], world) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new UsageError(`shops wants one of ${Object.keys(actions).join(', ')}.`);
    await action(words, world);
    return true;
  },
};

async function add(words: readonly string[], {config, db, now, write}: World): Promise<void> {
  const {slug, name, url, origins} = parsed(words);
  if (!name) throw new UsageError('shops add wants --name.');
  if (!(await addShop(db, {slug, name, url, origins, policy: defaultPolicy}, now()))) {
    throw new UsageError(`There is a shop ${slug} already.`);
  }
  write(`${slug}: ${config.publicUrl}/shops/${slug}`);
  write(`Its key: npm run order-tracker -- keys create --shop ${slug} --name NAME --scopes SCOPES`);
}

async function list(words: readonly string[], {config, db, write}: World): Promise<void> {
  if (words.length > 0) throw new UsageError('shops list takes nothing more.');
  for (const {slug, name, origins} of await listShops(db)) {
    const address = slug ? `${config.publicUrl}/shops/${slug}` : config.publicUrl;
    write([slug || '(configured)', name, address, ...(origins ? [String(origins)] : [])].join('  '));
  }
}

async function change(words: readonly string[], {db, write}: World): Promise<void> {
  const {slug, name, url, origins} = parsed(words);
  if (!name && !url && !origins) throw new UsageError('shops change wants --name, --url or --origins.');
  const shop = await findShopHost(db, slug);
  if (!shop) throw new UsageError(`There is no shop ${slug}.`);
  await renameShop(db, shop.id, {name: name ?? shop.name, url: url ?? shop.url});
  if (origins) await changeHost(db, shop.id, origins);
  write(`${slug} is changed.`);
}

interface Said extends Pick<ShopHost, 'slug' | 'url' | 'origins'> {
  readonly name?: string | undefined;
}

function parsed(words: readonly string[]): Said {
  try {
    const options = {name: {type: 'string'}, url: {type: 'string'}, origins: {type: 'string'}} as const;
    const {positionals, values} = parseArgs({args: [...words], options, allowPositionals: true});
    const [slug = '', ...more] = positionals;
    if (more.length > 0 || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(slug)) {
      throw new UsageError('A slug has small letters, digits and hyphens, at most 63.');
    }
    if (values.url !== undefined && !isAddress(values.url))
      throw new UsageError('--url must be an http or https address.');
    return {
      slug,
      ...(values.name !== undefined && {name: v.parse(word, values.name)}),
      ...(values.url && {url: values.url}),
      ...(values.origins && {origins: v.parse(origins, values.origins)}),
    };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
