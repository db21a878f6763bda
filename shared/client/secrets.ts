// Which secrets a provider needs. Whoever has to know, asks here.
import type {Auth} from '../providers/provider.js';
import type {Credential} from './client.js';

/** The names of the secrets that `auth` needs. */
export function secretsOf(auth: Auth): readonly (keyof Credential)[] {
  switch (auth.kind) {
    case 'none':
      return [];
    case 'header':
    case 'query':
    case 'basic':
      return ['key'];
    case 'headers':
      return Object.values(auth.headers);
    case 'login':
      return auth.accountHeader ? ['user', 'password', 'account'] : ['user', 'password'];
    case 'oauth':
      return ['clientId', 'clientSecret'];
  }
}

/** Whether `credential` holds what `auth` needs. */
export function hasSecrets(auth: Auth, credential: Credential = {}): boolean {
  return secretsOf(auth).every((name) => credential[name]);
}
