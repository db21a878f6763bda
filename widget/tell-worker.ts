// The service worker beside the page of choosing: shows what the gateway pushes, and opens its order.
export {};

interface Pushed {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly url?: string;
}

/** As much of a `ServiceWorkerGlobalScope` as is used: its types and a page's exclude each other. */
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    matchAll(options: object): Promise<readonly {readonly url: string; focus(): Promise<unknown>}[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: 'push', listener: (event: Lasting & {readonly data?: {json(): Pushed}}) => void): void;
  addEventListener(
    type: 'notificationclick',
    listener: (event: Lasting & {readonly notification: Notification}) => void,
  ): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

const worker = globalThis as unknown as Worker;

worker.addEventListener('push', (event) => {
  if (!event.data) return;
  const {title, body, tag, url} = event.data.json();
  const icon = new URL('../pages/icon-192.png', worker.registration.scope).href;
  event.waitUntil(worker.registration.showNotification(title, {body, tag, icon, dir: 'auto', data: {url}}));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.url));
});

async function open(address: unknown): Promise<void> {
  if (typeof address !== 'string') return;
  const {href, origin} = new URL(address, worker.location.href);
  // Whatever a message says, it leads to no other place.
  if (origin !== worker.location.origin) return;
  const pages = await worker.clients.matchAll({type: 'window', includeUncontrolled: true});
  const shown = pages.find(({url}) => url === href);
  await (shown ? shown.focus() : worker.clients.openWindow(href));
}
