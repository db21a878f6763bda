// An order, its link, and what is sent of it.
import {defaultTelling} from '../../gateway/notify/telling.js';
import {saveTelling} from '../../gateway/store/telling.js';
import {recording} from './notify/recording.js';
import {anOrder, testGateway} from './test-gateway.js';

type Options = NonNullable<Parameters<typeof testGateway>[1]>;

export async function choosing(context: Parameters<typeof testGateway>[0], options: Options = {}) {
  const email = recording();
  const sms = recording('sms');
  const shop = await testGateway(context, {channels: [email, sms], ...options});
  const {db, gateway, clock, put, merchant, request} = shop;
  await saveTelling(db, gateway.shopId, {...defaultTelling, quiet: null});
  await put('1001', anOrder({placedAt: '2026-11-22T11:59:00Z', shipments: []}));
  /** What is due goes out. */
  async function send() {
    clock.time += 1000;
    await shop.assessDue();
    await shop.sendDue();
  }
  await send();
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
      body: new URLSearchParams(fields).toString(),
    });
  const page = `/o/${token}/tell`;
  const consent = async (channel: string) =>
    (await (await request('/v1/order/tell', {headers: {authorization: `Bearer ${token}`}})).json()).consents[channel]
      .id;
  const add = async (channel: string, address: string, headers: Record<string, string> = {}) => {
    clock.time += 1;
    return form(page, {do: 'add', channel, address, consent: await consent(channel)}, headers);
  };
  const rows = () => db.selectFrom('subscriber').selectAll().orderBy('id').execute();
  const one = async (address: string) => (await rows()).find((row) => row.address === address);
  const told = (method: string, body?: unknown) =>
    request('/v1/order/tell', {
      method,
      headers: {authorization: `Bearer ${token}`},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
  /** A change of the order that is news. */
  async function news() {
    await put('1001', anOrder({placedAt: '2026-11-22T11:59:00Z'}));
    await shop.askDue();
    await send();
  }
  return {...shop, email, sms, send, token, form, page, add, rows, one, told, news};
}

/** What the path of one of our addresses is. */
export function pathOf(link: string | undefined): string {
  return new URL(link ?? 'about:blank').pathname;
}
