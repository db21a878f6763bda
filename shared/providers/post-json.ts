/** A request that sends `body` as JSON and wants JSON back. */
export function postJson(url: string, body: object): Request {
  return new Request(url, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(body),
  });
}
