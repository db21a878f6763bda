// The shopper's own keys: tried, kept, taken away. They are written nowhere but in the settings, and sent to nobody but
// their provider.
import browser from 'webextension-polyfill';
import {createClient} from '../../shared/client/index.js';
import {hasSecrets} from '../../shared/client/secrets.js';
import {TrackingError} from '../../shared/errors.js';
import type {Provider} from '../../shared/providers/provider.js';
import {failureByHttpStatus} from '../../shared/providers/read-answer.js';
import {isFinal} from '../../shared/status.js';
import {maySend, sent} from '../consent.js';
import type {Handlers, KeyCheck} from '../messages.js';
import {mayReach} from '../origins.js';
import {hostsOf, keyProviders} from '../own-keys.js';
import {changeSettings, changeWatch, readSettings, readWatches} from '../storage.js';
import {canAsk, whomToAsk} from './ask-number.js';
import {askDue} from './asking.js';
import {isOpen} from './due.js';
import {awaitsNews} from './learn-shop.js';

/** A form of UPS's that belongs to no parcel: whoever knows none says so only to a key that is good. */
const nobodys = '1Z999AA10123456784';

/** Where asking about a number would make something that may be paid for, a list of what there is is asked for instead. */
const harmless: Readonly<Record<string, string>> = {
  ship24: '/trackers?page=1&limit=1',
  easypost: '/trackers?page_size=1',
};

export const keyHandlers = {
  async checkKey({provider: id, secrets}) {
    const provider = keyProviderNamed(id);
    if (!hasSecrets(provider.auth, secrets)) throw new TrackingError('invalid_request', 'a field is empty');
    const granted = await browser.permissions.getAll();
    if (!mayReach(hostsOf(provider), granted) || !maySend(sent.withKey, granted)) return 'not_allowed';
    const client = createClient({providers: [asking(provider)], credentials: {[id]: secrets}});
    const [carrier] = provider.carriers === 'any' ? ['ups'] : provider.carriers;
    const {outcome} = await client.track({number: nobodys, carrier});
    return checks[outcome] ?? 'works';
  },
  async saveKey({provider: id, secrets}) {
    const {auth} = keyProviderNamed(id);
    if (!hasSecrets(auth, secrets)) throw new TrackingError('invalid_request', 'a field is empty');
    await changeSettings((settings) => ({...settings, keys: {...settings.keys, [id]: secrets}}));
    await somebodyMore();
  },
  async removeKey({provider: id}) {
    await changeSettings(({keys: {[id]: _, ...keys}, ...settings}) => ({...settings, keys}));
  },
} satisfies Partial<Handlers>;

const checks: Readonly<Record<string, KeyCheck>> = {
  unauthorized: 'refused',
  unreachable: 'unreachable',
  bad_response: 'unreachable',
  rate_limited: 'unreachable',
};

/** There is somebody more to ask, or more that may be sent: what nobody was asked about is due. */
export async function somebodyMore(): Promise<void> {
  const asked = await whomToAsk(await readSettings());
  const now = Date.now();
  for (const {id} of await readWatches()) {
    await changeWatch(id, (watch) => {
      const {source, asking, view} = watch;
      const isSettled = view.order.shipments.some(({facts}) => isFinal(facts.status));
      const canLearn = source.kind === 'shop' ? awaitsNews(watch, now) : !isSettled && canAsk(asked, source);
      const waits = isOpen(watch) && asking.dueAt === undefined;
      return waits && canLearn ? {...watch, asking: {...asking, dueAt: now}} : watch;
    });
  }
  await askDue();
}

function keyProviderNamed(id: string): Provider {
  const provider = keyProviders.find((one) => one.id === id);
  if (!provider) throw new TrackingError('invalid_request', `no provider ${id} takes a key`);
  return provider;
}

/** `provider` with a question that leaves nothing behind: no number is registered. */
function asking({register: _, ...provider}: Provider): Provider {
  const path = harmless[provider.id];
  if (!path) return provider;
  return {
    ...provider,
    request: () => new Request(provider.baseUrl + path, {headers: {accept: 'application/json'}}),
    parse: (answer) => failureByHttpStatus(answer) ?? {outcome: answer.status < 300 ? 'not_found' : 'bad_response'},
  };
}
