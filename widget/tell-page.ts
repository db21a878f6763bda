// Beside the page on which a reader chooses what to be told: lets this browser be told too. Where browsers cannot be, or
// script does not run, what it would show stays hidden.
export {};

interface Subscriber {
  readonly id: number;
  readonly channel: string;
  readonly address: string;
  readonly state: 'pending' | 'active' | 'ended';
}

const section = document.querySelector<HTMLElement>('[data-push]');
const token = /\/o\/([^/]+)\/tell\/?$/.exec(location.pathname)?.[1];

if (section && token && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  void begin(section, decodeURIComponent(token));
}

async function begin(shown: HTMLElement, bearer: string): Promise<void> {
  const {service = '', files = '', consent = ''} = shown.dataset;
  const scope = new URL(`${service}o/`, location.href).href;
  const ask = async <Answer>(method: 'GET' | 'PUT', path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(new URL(`${service}v1/${path}`, location.href), {
      method,
      headers: {authorization: `Bearer ${bearer}`, 'content-type': 'application/json'},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
    return answer.json();
  };

  const key = await ask<{publicKey: string}>('GET', 'push-key').catch(() => undefined);
  if (!key) return;
  const told = await toldHere(scope, ask);
  say(Notification.permission === 'denied' ? 'denied' : told ? 'on' : 'off');
  shown.hidden = false;

  const doing = (work: () => Promise<string | undefined>) => async () => {
    try {
      const said = await work();
      // The page says what was done, as it does for its forms.
      if (said) location.replace(`${location.pathname}?said=${said}`);
    } catch {
      say('failed');
    }
  };
  const start = doing(async () => {
    const permission = await Notification.requestPermission();
    if (permission === 'denied') say('denied');
    if (permission !== 'granted') return undefined;
    const script = new URL(`${files}tell-worker.js`, location.href).href;
    const {endpoint, keys} = (await subscribe(await ready(script, scope), key.publicKey)).toJSON();
    await ask('PUT', 'order/tell', {add: {channel: 'push', address: JSON.stringify({endpoint, keys}), consent}});
    return 'notified';
  });
  // What this browser is told of other orders goes on.
  const end = doing(async () => {
    await ask('PUT', 'order/tell', {change: [{id: told?.id, told: false}]});
    return 'ended';
  });
  shown.querySelector('[data-do=start]')?.addEventListener('click', () => void start());
  shown.querySelector('[data-do=end]')?.addEventListener('click', () => void end());

  /** Shows what belongs to a state, and nothing else. */
  function say(state: 'off' | 'on' | 'denied' | 'failed'): void {
    for (const part of shown.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    }
  }
}

/** The order's subscriber that is this browser. */
async function toldHere(
  scope: string,
  ask: <Answer>(method: 'GET', path: string) => Promise<Answer>,
): Promise<Subscriber | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  const subscription = await registration?.pushManager.getSubscription();
  if (!subscription) return undefined;
  const {subscribers} = await ask<{subscribers: readonly Subscriber[]}>('GET', 'order/tell');
  return subscribers.find(
    ({channel, address, state}) =>
      channel === 'push' && state === 'active' && JSON.parse(address).endpoint === subscription.endpoint,
  );
}

async function ready(script: string, scope: string): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(script, {scope});
  const worker = registration.installing ?? registration.waiting;
  if (!registration.active && worker) {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') reject(new Error('the worker did not start'));
      });
    });
  }
  return registration;
}

async function subscribe({pushManager}: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  const options = {userVisibleOnly: true, applicationServerKey: key};
  try {
    return await pushManager.subscribe(options);
  } catch (error) {
    // It is subscribed with a key that the gateway no longer has.
    const before = await pushManager.getSubscription();
    if (!before) throw error;
    await before.unsubscribe();
    return pushManager.subscribe(options);
  }
}
