// Every public route, with every kind of token: what is personal is there for nobody, and what tells where somebody lives
// or lets somebody pick a parcel up, only for who has proved more than a postcode.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {Hono} from 'hono';
import {register} from '../../gateway/register.js';
import {type AppEnv, route} from '../../gateway/route.js';
import {routes} from '../../gateway/routes/index.js';
import {anOrder, testGateway} from './test-gateway.js';

const customer = {email: 'ada.lovelace@example.com', name: 'Countess', phone: '+31 6 1234 5678', postcode: '3511 AB'};
const personal = [...Object.values(customer), '3511AB', '+31612345678', 'Babbage'];
/** What the whole order has, and how it stands has not. */
const whole = [
  'NUMBER-9876',
  'Kiosk on Oudegracht',
  '4719',
  'handed to the kiosk',
  'Utrecht',
  'Arnhem',
  '14:02',
  'C-77',
];

const report = {
  number: 'NUMBER-9876',
  status: 'available_for_pickup',
  text: 'handed to the kiosk',
  signedBy: 'Babbage',
  pickup: {place: 'Kiosk on Oudegracht', code: '4719', until: '2026-11-29T18:00:00'},
  events: [
    {time: '2026-11-22T10:14:02+01:00', status: 'available_for_pickup', text: 'handed to the kiosk', code: 'C-77'},
    {
      time: '2026-11-21T14:02:00+01:00',
      status: 'in_transit',
      text: 'sorted',
      location: {city: 'Arnhem', country: 'NL'},
    },
  ],
};

async function twoOrders(t: TestContext) {
  const gateway = await testGateway(t, {fetch: async () => Response.json({parcel: report})});
  const shop = await gateway.shop('bread');
  const shipments = [{carrier: 'sandbox', number: report.number, url: 'https://carrier.example/NUMBER-9876'}];
  const destination = {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'};
  await gateway.put('1001', anOrder({customer, destination, shipments}));
  const other = anOrder({customer: {postcode: '9999 ZZ'}, shipments: []});
  await gateway.put('1002', other);
  await shop.put('1001', other);
  await gateway.askDue();
  const made = async (at: typeof shop | typeof gateway, number: string): Promise<string> =>
    (await (await at.merchant('POST', `/orders/${number}/tokens`)).json()).token;
  const tokens: Record<string, () => Promise<string>> = {
    none: async () => '',
    wrong: async () => 'wrong',
    status: async () => (await (await gateway.lookUp('1001', customer.postcode)).json()).token,
    full: () => made(gateway, '1001'),
    'another order’s': () => made(gateway, '1002'),
    'another shop’s': () => made(shop, '1001'),
  };
  return {gateway, tokens};
}

/** What is asked of the routes that want to be told something; of the others nothing. */
const bodies: Readonly<Record<string, readonly object[]>> = {
  '/v1/lookup': [
    {order: '1001', factor: customer.email},
    {order: '1001', factor: '3511-ab'},
    {order: '1001', factor: 'eve@example.com'},
  ],
  '/v1/link': [
    {order: '1001', email: customer.email},
    {order: '1001', email: 'eve@example.com'},
  ],
  '/v1/order/code': [{}, {channel: 'email'}, {channel: 'sms'}],
  '/v1/order/code/check': [{code: '123456'}],
};

test('nothing personal is in any answer, and what only the whole order has is in no other', async (t) => {
  const {gateway, tokens} = await twoOrders(t);
  const told: string[] = [];
  for (const {method, path} of routes) {
    for (const [kind, make] of Object.entries(tokens)) {
      for (const said of bodies[path] ?? [{}]) {
        // Windows of tries end.
        gateway.clock.time += 25 * 3_600_000;
        const token = await make();
        const answer = await gateway.request(path.replace(/\{\w+\}/g, '1001'), {
          method: method.toUpperCase(),
          headers: token ? {authorization: `Bearer ${token}`} : {},
          ...(method !== 'get' && {body: JSON.stringify(said)}),
        });
        const text = `${JSON.stringify([...answer.headers])} ${await begun(answer)}`;
        const found = (words: readonly string[]) => words.filter((word) => text.includes(word));
        // A refusal repeats nothing of what was said.
        assert.deepEqual(found(personal), [], `${method} ${path}, ${kind} token`);
        if (kind !== 'full') assert.deepEqual(found(whole), [], `${method} ${path}, ${kind} token`);
        else if (found(whole).length === whole.length) told.push(path);
      }
    }
  }
  assert.deepEqual(
    told,
    ['/v1/order', '/v1/order/events', '/v1/order/element'],
    'the whole order is what was looked for',
  );
});

/** Of a stream, what it begins with. */
async function begun(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text();
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('event: order')) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  return text;
}

test('a token that opens how an order stands does so over the stream too', async (t) => {
  const {gateway, tokens} = await twoOrders(t);
  const headers = {authorization: `Bearer ${await tokens['status']?.()}`};
  const text = await begun(await gateway.request('/v1/order/events', {headers}));
  assert.match(text, /"access":"status"/);
  assert.match(text, /•••••••9876/);
});

test('a route for the whole order answers 403 to a token that opens less, and 401 to none', async (t) => {
  const {gateway, tokens} = await twoOrders(t);
  const app = new Hono<AppEnv>();
  const {gateway: known} = gateway;
  app.use(async (context, next) => {
    context.set('gateway', known);
    await next();
  });
  app.onError((error) => Response.json((error as {code?: string}).code));
  register(
    app,
    route({
      ...{method: 'get', path: '/whole', summary: 'Whole.', security: 'customer_full', answers: {}},
      handle: ({context, caller}) => context.json(caller.access),
    }),
  );
  const codes = [];
  for (const kind of ['none', 'status', 'full']) {
    const headers = {authorization: `Bearer ${await tokens[kind]?.()}`};
    codes.push(await (await app.request('/whole', {headers})).json());
  }
  assert.deepEqual(codes, ['unauthorized', 'forbidden', 'full']);
});

test('what one token has said of an order is not taken for what another may see', async (t) => {
  const {gateway, tokens} = await twoOrders(t);
  const [status = '', full = ''] = [await tokens['status']?.(), await tokens['full']?.()];
  const tag = (await gateway.order(status)).headers.get('etag') ?? '';
  assert.equal((await gateway.order(status, {'if-none-match': tag})).status, 304);
  assert.equal((await gateway.order(full, {'if-none-match': tag})).status, 200);
});
