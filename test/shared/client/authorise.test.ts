import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Auth} from '../../../shared/providers/provider.js';
import {ok, provider, question, world} from './fake-carrier.js';

const tokenUrl = 'https://api.acme.example/v2/oauth/token';
const oauth = (changes: Partial<Auth & {kind: 'oauth'}> = {}) => ({
  providers: [provider({auth: {kind: 'oauth', tokenUrl, client: 'basic', ...changes}})],
  credentials: {acme: {clientId: 'id', clientSecret: 'sécret'}},
});

/** A carrier that hands out token-1, token-2… and takes only those in `valid`. */
function carrier(valid: (token: string) => boolean, expiresIn: unknown = 3600) {
  let issued = 0;
  return (request: Request) => {
    if (request.url.endsWith('/token')) {
      issued += 1;
      return Response.json({access_token: `token-${issued}`, expires_in: expiresIn});
    }
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    return valid(token) ? ok() : new Response('', {status: 401});
  };
}

const paths = (requests: readonly Request[]) => requests.map(({url}) => new URL(url).pathname.split('/').at(-1));

const secrets = {key: 'k', clientId: 'id', clientSecret: 's', user: 'u', password: 'p', account: 'a'};

describe('a secret', () => {
  const two: Auth = {kind: 'headers', headers: {'X-Client-Id': 'clientId', 'X-Client-Secret': 'clientSecret'}};
  const cases: [name: string, auth: Auth, header: string, value: string][] = [
    ['in a header', {kind: 'header', header: 'DHL-API-Key'}, 'dhl-api-key', 'k'],
    ['behind a prefix', {kind: 'header', header: 'authorization', prefix: 'Bearer '}, 'authorization', 'Bearer k'],
    ['as basic user', {kind: 'basic'}, 'authorization', `Basic ${btoa('k:')}`],
    ['as user and password', {kind: 'login'}, 'authorization', `Basic ${btoa('u:p')}`],
    ['as account beside them', {kind: 'login', accountHeader: 'Account-Number'}, 'account-number', 'a'],
    ['in the first of several headers', two, 'x-client-id', 'id'],
    ['in the second of several headers', two, 'x-client-secret', 's'],
  ];
  for (const [name, auth, header, value] of cases) {
    test(`goes ${name}`, async () => {
      const {client, requests} = world([() => ok()], {providers: [provider({auth})], credentials: {acme: secrets}});
      await client.track(question);
      assert.equal(requests[0]?.headers.get(header), value);
    });
  }

  const missing: [auth: Auth, credential: Partial<typeof secrets>][] = [
    [{kind: 'login'}, {user: 'u'}],
    [
      {kind: 'login', accountHeader: 'Account-Number'},
      {user: 'u', password: 'p'},
    ],
    [
      {kind: 'login', accountHeader: 'Account-Number'},
      {user: 'u', account: 'a'},
    ],
    [two, {clientId: 'id'}],
    [{kind: 'query', parameter: 'apikey'}, {}],
  ];
  for (const [auth, credential] of missing) {
    test(`of kind ${auth.kind}: nobody is asked with only ${JSON.stringify(credential)}`, async () => {
      const {client} = world([() => ok()], {providers: [provider({auth})], credentials: {acme: credential}});
      assert.equal((await client.track(question)).outcome, 'unsupported_carrier');
    });
  }
});

describe('a key in the query', () => {
  const keyed = (url: string, init?: RequestInit) => ({
    providers: [provider({auth: {kind: 'query', parameter: 'apikey'}, request: () => new Request(url, init)})],
    credentials: {acme: {key: 'se&cret'}},
  });
  const address = 'https://api.acme.example/v2/parcels?id=1';

  test('goes beside what is asked, and nobody is told of it', async () => {
    const {client, requests, calls} = world([() => ok()], keyed(address));
    await client.track(question);
    assert.equal(requests[0]?.url, `${address}&apikey=se%26cret`);
    assert.deepEqual(
      calls.map(({url, auth}) => [url, auth]),
      [[address, 'query']],
    );
  });

  test('leaves a body and its headers as they are', async () => {
    const init = {method: 'POST', headers: {'content-type': 'application/json'}, body: '{"id":1}'};
    const {client, requests} = world([() => ok()], keyed(address, init));
    await client.track(question);
    const [request] = requests;
    assert.deepEqual([request?.headers.get('content-type'), await request?.text()], ['application/json', '{"id":1}']);
  });

  test('is not in what is said of a fetch that fails', async () => {
    const failing = (request: Request) => {
      throw new TypeError(`cannot reach ${request.url}`);
    };
    const {client} = world([failing], keyed(address));
    const tracked = await client.track(question);
    assert.equal('message' in tracked && tracked.message, `TypeError: cannot reach ${address}`);
  });
});

describe('OAuth client credentials', () => {
  test('the secrets go as basic, in UTF-8, and the token with the question', async () => {
    const {client, requests} = world([carrier(() => true)], oauth());
    assert.equal((await client.track(question)).outcome, 'ok');
    const [token, asked] = requests;
    const expected = Buffer.from('id:sécret').toString('base64');
    assert.equal(token?.headers.get('authorization'), `Basic ${expected}`);
    assert.equal(await token?.text(), 'grant_type=client_credentials');
    assert.equal(asked?.headers.get('authorization'), 'Bearer token-1');
  });

  test('or in the body, with a scope', async () => {
    const {client, requests} = world([carrier(() => true)], oauth({client: 'body', scope: 'track'}));
    await client.track(question);
    assert.equal(requests[0]?.headers.get('authorization'), null);
    const body = new URLSearchParams(await requests[0]?.text());
    assert.deepEqual([body.get('client_id'), body.get('client_secret'), body.get('scope')], ['id', 'sécret', 'track']);
  });

  test('a token is used again until a minute before it ends', async () => {
    const {client, requests, pass} = world([carrier(() => true)], oauth());
    await client.track({...question, number: 'A'});
    pass(3_539_000);
    await client.track({...question, number: 'B'});
    pass(2000);
    await client.track({...question, number: 'C'});
    assert.deepEqual(paths(requests), ['token', 'A', 'B', 'token', 'C']);
  });

  test('many who need a token at once ask for one', async () => {
    const {client, requests} = world([carrier(() => true)], oauth());
    await Promise.all(['A', 'B', 'C'].map((number) => client.track({...question, number})));
    assert.equal(paths(requests).filter((path) => path === 'token').length, 1);
  });

  test('a refused token is refreshed once', async () => {
    const {client, requests} = world([carrier((token) => token === 'token-2')], oauth());
    assert.equal((await client.track({...question, number: 'A'})).outcome, 'ok');
    assert.deepEqual(paths(requests), ['token', 'A', 'token', 'A']);
  });

  test('and no more than once', async () => {
    const {client, requests} = world([carrier(() => false)], oauth());
    assert.equal((await client.track({...question, number: 'A'})).outcome, 'unauthorized');
    assert.deepEqual(paths(requests), ['token', 'A', 'token', 'A']);
  });

  test('many whose token is refused at once refresh it together', async () => {
    const {client, requests} = world([carrier((token) => token !== 'token-1')], oauth());
    const numbers = ['A', 'B', 'C', 'D'];
    const all = await Promise.all(numbers.map((number) => client.track({...question, number})));
    assert.ok(all.every(({outcome}) => outcome === 'ok'));
    assert.equal(paths(requests).filter((path) => path === 'token').length, 2);
  });

  test('many whose refresh fails are all told so, and nothing is thrown', async () => {
    let issued = 0;
    const failing = (request: Request) => {
      if (!request.url.endsWith('/token')) return new Response('', {status: 401});
      issued += 1;
      return issued === 1 ? Response.json({access_token: 'old'}) : new Response('', {status: 500});
    };
    const {client} = world([failing], oauth());
    const all = await Promise.all(['A', 'B', 'C'].map((number) => client.track({...question, number})));
    assert.deepEqual(
      all.map(({outcome}) => outcome),
      ['unreachable', 'unreachable', 'unreachable'],
    );
  });

  const refusals: [name: string, answer: () => Response, outcome: string][] = [
    ['wrong secrets', () => new Response('', {status: 401}), 'unauthorized'],
    ['a broken token server', () => new Response('', {status: 500}), 'unreachable'],
    ['a token that is HTML', () => new Response('<html>'), 'bad_response'],
    ['a token that is empty', () => Response.json({access_token: ''}), 'bad_response'],
    ['a token that is no text', () => Response.json({access_token: 7}), 'bad_response'],
  ];
  for (const [name, answer, outcome] of refusals) {
    test(`${name}: ${outcome}, and nothing is asked with it`, async () => {
      const {client, requests} = world([answer], oauth());
      assert.equal((await client.track(question)).outcome, outcome);
      assert.deepEqual([...new Set(requests.map(({url}) => url))], [tokenUrl]);
    });
  }

  test('after a failure the next question asks for a token again', async () => {
    const refused = () => new Response('', {status: 401});
    const {client} = world([refused, carrier(() => true)], oauth());
    assert.equal((await client.track(question)).outcome, 'unauthorized');
    assert.equal((await client.track(question)).outcome, 'ok');
  });
});
