/** A request that sends `body` as JSON and wants JSON back. */
export function postJson(url: string, body: object, more: Readonly<Record<string, string>> = {}): Request {
  return new Request(url, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json', ...more},
    body: JSON.stringify(body),
  });
}
