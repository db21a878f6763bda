// Secrets onto requests, as the provider's `auth` says. Tokens are reused until a minute before they end.
import {TrackingError} from '../errors.js';
import type {Auth, Provider} from '../providers/provider.js';
import type {Credential} from './client.js';
import type {Send} from './send.js';

interface Token {
  readonly value: Promise<string>;
  /** Milliseconds since 1970. */
  until: number;
}

export function authoriser(credentials: Readonly<Record<string, Credential>>, send: Send, now: () => number) {
  const tokens = new Map<string, Token>();

  /** All who need a token while one is being asked for get that one; so nobody's signal may abort it. */
  function tokenOf(provider: Provider, auth: Auth & {kind: 'oauth'}): Promise<string> {
    const known = tokens.get(provider.id);
    if (known && known.until > now()) return known.value;

    const asked = requestToken(provider, auth, credentials[provider.id] ?? {}, send);
    const token: Token = {value: asked.then(({value}) => value), until: Number.POSITIVE_INFINITY};
    tokens.set(provider.id, token);
    asked.then(
      ({seconds}) => {
        token.until = now() + (seconds - 60) * 1000;
      },
      () => tokens.get(provider.id) === token && tokens.delete(provider.id),
    );
    return token.value;
  }

  return {
    /**
     * Adds what proves who we are.
     *
     * @throws {TrackingError} `unauthorized`, `unreachable`, `rate_limited` or `bad_response` if no token is to be had.
     */
    async authorise(provider: Provider, request: Request): Promise<Request> {
      const {auth} = provider;
      const {headers} = request;
      const secrets = credentials[provider.id] ?? {};
      const {key = '', user = '', password = '', account = ''} = secrets;
      switch (auth.kind) {
        case 'none':
          return request;
        case 'header':
          headers.set(auth.header, `${auth.prefix ?? ''}${key}`);
          return request;
        case 'headers':
          for (const [header, name] of Object.entries(auth.headers)) headers.set(header, secrets[name] ?? '');
          return request;
        case 'query':
          return new Request(withParameter(request.url, auth.parameter, key), request);
        case 'basic':
          headers.set('authorization', basic(key, ''));
          return request;
        case 'login':
          headers.set('authorization', basic(user, password));
          if (auth.accountHeader) headers.set(auth.accountHeader, account);
          return request;
        case 'oauth':
          headers.set('authorization', `Bearer ${await tokenOf(provider, auth)}`);
          return request;
      }
    },

    /** Forgets a token that was refused, unless there is a newer one already. */
    async forget(provider: Provider, refused: Request): Promise<void> {
      const current = await tokens.get(provider.id)?.value.catch(() => undefined);
      if (`Bearer ${current}` === refused.headers.get('authorization')) tokens.delete(provider.id);
    },
  };
}

async function requestToken(
  provider: Provider,
  auth: Auth & {kind: 'oauth'},
  {clientId = '', clientSecret = ''}: Credential,
  send: Send,
): Promise<{value: string; seconds: number}> {
  const form = new URLSearchParams({grant_type: 'client_credentials'});
  if (auth.scope) form.set('scope', auth.scope);
  const headers = new Headers({accept: 'application/json'});
  if (auth.client === 'basic') headers.set('authorization', basic(clientId, clientSecret));
  else {
    form.set('client_id', clientId);
    form.set('client_secret', clientSecret);
  }

  const request = new Request(auth.tokenUrl, {method: 'POST', headers, body: form});
  const {status, body} = await send(provider, request, 1, new AbortController().signal);
  if (status === 429) throw new TrackingError('rate_limited', 'no token: HTTP 429');
  if (status >= 500) throw new TrackingError('unreachable', `no token: HTTP ${status}`);
  if (status >= 300) throw new TrackingError('unauthorized', `no token: HTTP ${status}`);
  try {
    const {access_token: value, expires_in: seconds} = JSON.parse(body) as Record<string, unknown>;
    if (typeof value !== 'string' || value === '') throw new TypeError('access_token is missing');
    return {value, seconds: Number(seconds) || 300};
  } catch (cause) {
    throw new TrackingError('bad_response', 'the token cannot be read', {cause});
  }
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
