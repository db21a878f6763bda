/** What an API key may do. A route names the one scope that opens it. */
export const scopes = ['orders:read', 'orders:write', 'policy:write', 'webhooks:write'] as const;

export type Scope = (typeof scopes)[number];

export function eachScope<T>(make: (scope: Scope) => T): Readonly<Record<Scope, T>> {
  return Object.fromEntries(scopes.map((scope) => [scope, make(scope)])) as Record<Scope, T>;
}
