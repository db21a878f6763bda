import * as v from 'valibot';
import {LinkSchema} from '../../shared/model.js';
import {checkEmbed, checks} from '../embed-check.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {countTries} from '../store/wrong-tries.js';

/** A page has no more in its head than this. */
const mostCharacters = 1_000_000;
const patience = 8_000;
/** Each makes us ask somebody else: so many in a quarter of an hour, of a shop. */
const mostChecks = 30;

export const embedCheck = route({
  method: 'post',
  path: '/v1/merchant/embed-check',
  summary: 'Look at a page of the shop, and say whether it shows its orders and what is missing.',
  security: 'orders:read',
  body: v.strictObject({url: LinkSchema}),
  answers: {
    200: {
      description: 'Each thing that has to be right. Nothing of the page but what is named is told.',
      schema: v.object({
        reached: v.boolean(),
        findings: v.array(v.object({check: v.picklist(checks), ok: v.boolean(), found: v.optional(v.string())})),
      }),
    },
    429: {description: 'Too many checks; Retry-After says how long to wait.'},
  },
  async handle({gateway, caller: {shopId}, body: {url}, context}) {
    const {db, config, now} = gateway;
    const limit = {key: `embed check ${shopId}`, most: mostChecks, seconds: 15 * 60};
    const [tried] = await countTries(db, [limit], now());
    if (tried && tried.tries > mostChecks) throw new Refusal('rate_limited', {retryAfterSeconds: tried.secondsLeft});
    const page = await readPage(gateway, url);
    if (!page) return context.json({reached: false, findings: []});
    const script = `${config.publicUrl.replace(/\/shops\/[^/]+$/, '')}/order-tracker.js`;
    const findings = checkEmbed(page, {api: config.publicUrl, script, origins: config.allowedOrigins});
    return context.json({reached: true, findings});
  },
});

/** Why a page cannot be read is not told: it would tell what there is inside our network. */
async function readPage({fetchPage, signal}: Gateway, url: string) {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const answer = await fetchPage(
      new Request(url, {headers: {accept: 'text/html'}, redirect: 'manual', signal: bounded}),
    );
    if (!answer.ok || !/^(text\/html|application\/xhtml)/i.test(answer.headers.get('content-type') ?? ''))
      return undefined;
    return {url, html: await start(answer), policy: answer.headers.get('content-security-policy') ?? undefined};
  } catch {
    return undefined;
  }
}

async function start({body}: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of body ?? []) {
    text += decoder.decode(part, {stream: true});
    if (text.length >= mostCharacters) break;
  }
  return text.slice(0, mostCharacters);
}
