import {scopes} from './scope.js';

/** What MERCHANT_API_KEY, or the key we make where there is none, may do: everything. */
export const environmentKey = {name: 'environment', scopes} as const;
