// A background for tests: the browser's parts it uses, a clock, and whoever answers on the network, by host.
import {clear, createStore} from 'idb-keyval';
import {anEvent, fakeBrowser} from './fake-browser.js';

type Answer = (request: Request) => Response | Promise<Response>;

export interface Background {
  /** Addresses that were asked, in their order. */
  readonly requests: Request[];
  readonly shown: Map<string, {title: string; message: string}>;
  readonly badge: {text: string; title: string};
  readonly opened: string[];
  /** When the one alarm goes off. */
  alarm(): number | undefined;
  /** Match patterns that the browser has been allowed. */
  readonly allowed: Set<string>;
  /** What may be sent, by kind; a browser that knows no kinds has none of it. */
  consent: string[] | undefined;
  /** Whether the browser shows notifications. */
  isTold: boolean;
  readonly answers: Map<string, Answer>;
  setOnline(isOnline: boolean): void;
  end(): void;
}

export async function aBackground(now: string): Promise<Background> {
  for (const name of ['watches', 'order-tracker']) await clear(createStore(name, 'records'));
  const requests: Request[] = [];
  const shown: Background['shown'] = new Map();
  const badge = {text: '', title: ''};
  const opened: string[] = [];
  const allowed = new Set<string>();
  const answers = new Map<string, Answer>();
  const given = {consent: undefined as string[] | undefined, isTold: true};
  const session = new Map<string, unknown>();
  const alarms = new Map<string, number>();

  fakeBrowser({
    runtime: {getURL: (path: string) => `chrome-extension://us/${path}`},
    i18n: {getUILanguage: () => 'en'},
    permissions: {
      contains: async () => given.isTold,
      getAll: async () => ({origins: [...allowed], ...(given.consent && {data_collection: given.consent})}),
      onAdded: anEvent(),
    },
    alarms: {
      get: async (name: string) => (alarms.has(name) ? {name, scheduledTime: alarms.get(name)} : undefined),
      create: (name: string, {when}: {when: number}) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    notifications: {
      onClicked: anEvent(),
      create: async (id: string, {title, message}: {title: string; message: string}) =>
        void shown.set(id, {title, message}),
      clear: async (id: string) => shown.delete(id),
    },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? {[key]: session.get(key)} : {}),
        set: async (values: object) => Object.entries(values).map(([key, value]) => session.set(key, value)),
        remove: async (key: string) => session.delete(key),
      },
    },
    tabs: {create: async ({url}: {url: string}) => void opened.push(url)},
    action: {
      setBadgeText: async ({text}: {text: string}) => void Object.assign(badge, {text}),
      setTitle: async ({title}: {title: string}) => void Object.assign(badge, {title}),
    },
  });

  const {fetch} = window;
  window.fetch = async (input, options) => {
    const request = new Request(input, options);
    if (new URL(request.url).origin === location.origin) return fetch(request);
    requests.push(request.clone());
    const answer = answers.get(new URL(request.url).hostname);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(request);
  };
  const {now: clock} = Date;
  Date.now = () => Date.parse(now);

  return Object.assign(given, {
    ...{requests, shown, badge, opened, allowed, answers},
    alarm: () => [...alarms.values()][0],
    setOnline: (isOnline: boolean) =>
      Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => isOnline}),
    end() {
      window.fetch = fetch;
      Date.now = clock;
      Reflect.deleteProperty(navigator, 'onLine');
    },
  });
}

export function setClock(now: string): void {
  Date.now = () => Date.parse(now);
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {...init, headers: {'content-type': 'application/json', ...init.headers}});
}
