import {anOrder, testGateway} from '../test-gateway.js';

type Test = Parameters<typeof testGateway>[0];

/** A gateway with one order, its link, and what a browser without script does with it. */
export async function aLink(t: Test, order: Record<string, unknown> = anOrder(), options = {}) {
  const gateway = await testGateway(t, options);
  const put = await gateway.put('1001', order);
  if (!put.ok) throw new Error(await put.text());
  await gateway.askDue();
  const makeToken = async () => (await (await gateway.merchant('POST', '/orders/1001/tokens')).json()).token as string;
  const token = await makeToken();
  const open = (path = '', bearer = token) => gateway.request(`/o/${bearer}${path}`);
  const send = (path: string, fields: Record<string, string> = {}, bearer = token) =>
    gateway.request(`/o/${bearer}${path}`, {method: 'POST', body: new URLSearchParams(fields)});
  return {...gateway, token, makeToken, open, send, html: async (path = '') => (await open(path)).text()};
}

/** The elements of a page with the names of their attributes, and none of its words. */
export function structure(page: string): string[] {
  return Array.from(
    page.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi),
    ([, tag, attributes = '']) =>
      [tag, ...Array.from(attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g), ([, name]) => name)].join(' '),
  );
}

/** Text as it is read. */
export function words(page: string): string {
  return page
    .replace(/<(style|script|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ({lt: '<', gt: '>', amp: '&', quot: '"'})[name] ?? "'")
    .replace(/\s+/g, ' ');
}
