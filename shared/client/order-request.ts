// By itself, because a page asks for an order before the client has been loaded.

/**
 * Asks a gateway for the order that `token` opens.
 *
 * @param base Where the gateway is; without a trailing slash.
 * @throws {TypeError} if the token has characters that no header can carry.
 */
export function orderRequest(base: string, token: string): Request {
  return new Request(`${base}/v1/order`, {
    headers: {accept: 'application/json', authorization: `Bearer ${token}`},
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
}
