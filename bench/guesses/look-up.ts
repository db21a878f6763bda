// A look-up as somebody at an address makes it, and what comes of it for whose order it is.
import type {Service} from '../service.js';
import type {Mailbox} from './mailbox.js';

export interface Guess {
  readonly from: string;
  readonly order: string;
  readonly factor: string;
}

export async function ask({url}: Pick<Service, 'url'>, {from, order, factor}: Guess): Promise<number> {
  const headers = {'content-type': 'application/json', 'x-forwarded-for': from};
  const answer = await fetch(`${url}/v1/lookup`, {method: 'POST', headers, body: JSON.stringify({order, factor})});
  await answer.arrayBuffer();
  return answer.status;
}

/** Whether the form opens the order; else whether a link comes to `address` that does, and how long that takes. */
export async function meets(service: Service, mailbox: Mailbox, address: string, guess: Guess): Promise<string> {
  const before = mailbox.count(address);
  if ((await ask(service, guess)) === 200) return 'open';
  const started = performance.now();
  const path = await mailbox.next(address, before);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const page = path ? await fetch(`${service.url}${path}`) : undefined;
  return page?.ok ? `by mail, after ${seconds} s` : 'closed';
}
