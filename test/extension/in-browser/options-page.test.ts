import {expect} from '@open-wc/testing';
import type {Edge, Known} from '../../../extension/options/edge.js';
import {OptionsPage} from '../../../extension/options/options-page.js';
import {firstSettings, withChange} from '../../../extension/settings.js';
import type {Watch} from '../../../extension/watch.js';
import {view} from '../../shared/builders.js';

customElements.define('options-page', OptionsPage);

const watch: Watch = {
  version: 1,
  id: '0b5e7a52-6c1f-4a27-9d43-1f0c2f6a7a11',
  addedAt: '2026-11-20T10:00:00Z',
  source: {kind: 'shop', api: 'https://orders.example', token: 't', expiresAt: '2027-01-20T12:00:00Z'},
  view: view(),
  told: [],
  asking: {failures: 0},
};

const start: Known = {
  settings: {...firstSettings, dismissed: {'https://shop.example': ['4006381333931', '4006381333932']}},
  watches: [watch, {...watch, id: '1b5e7a52-6c1f-4a27-9d43-1f0c2f6a7a11', archivedAt: '2026-11-21T10:00:00Z'}],
  permissions: {
    permissions: ['alarms', 'notifications', 'somethingNew'],
    origins: ['https://mail.example.com/*', 'https://api-eu.dhl.com/*'],
  },
};

/** The page beside a background and a browser that do what they are asked, except what the test says. */
async function shown({
  known = start,
  language = 'en',
  replies = {},
  allows = true,
}: {
  known?: Known;
  language?: string;
  replies?: Readonly<Record<string, unknown>>;
  allows?: boolean;
} = {}) {
  const asked: string[] = [];
  let now = known;
  let tell = () => {};
  const note = (...words: unknown[]) =>
    asked.push(words.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
  const drop = (lost: readonly string[]) => {
    const origins = now.permissions.origins.filter((one) => !lost.includes(one));
    now = {...now, permissions: {...now.permissions, origins}};
  };
  const edge: Edge = {
    version: '1.2.3',
    browserLanguage: language,
    read: async () => now,
    onChange(then) {
      tell = then;
    },
    async send(kind, request) {
      note(kind, request);
      const reply = replies[kind];
      if (reply instanceof Error) throw reply;
      if (kind === 'settings') now = {...now, settings: withChange(now.settings, request as object)};
      if (kind === 'setSite') drop([(request as {origin: string}).origin]);
      return reply as never;
    },
    async request(permissions) {
      note('request', permissions);
      return allows;
    },
    async giveUp(permissions) {
      note('give up', permissions);
      drop(permissions.origins ?? []);
      return true;
    },
    async notify(title) {
      note('notify', title);
    },
  };
  document.querySelector('options-page')?.remove();
  const page = Object.assign(document.createElement('options-page') as OptionsPage, {edge});
  document.body.append(page);
  const root = () => page.renderRoot as ShadowRoot;
  await until(() => root().querySelector('section') !== null);
  return {
    page,
    asked,
    /** A row, once its name is on the page. */
    row: (name: string) => {
      const found = [...root().querySelectorAll('.row')].find(
        (one) => one.querySelector('.name')?.textContent === name,
      );
      if (!found) throw new Error(`no row is called ${name}`);
      return found;
    },
    names: () => [...root().querySelectorAll('.row .name')].map(({textContent}) => textContent),
    text: () => root().textContent?.replace(/\s+/g, ' ') ?? '',
    change(to: Known) {
      now = to;
      tell();
    },
  };
}

async function until(happens: () => boolean) {
  while (!happens()) await new Promise(requestAnimationFrame);
}

function press(within: Element, text?: string) {
  const all = [...within.querySelectorAll<HTMLElement>('button, input[role=switch]')];
  const found = all.find((one) => text === undefined || one.textContent?.trim() === text);
  if (!found) throw new Error(`nothing to press is called ${text}`);
  found.click();
}

afterEach(() => document.querySelector('options-page')?.remove());

describe('<options-page>', () => {
  for (const language of ['en', 'ar', 'ja']) {
    it(`passes the accessibility audit: ${language}`, async () => {
      const {page} = await shown({language});
      expect(page.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      await expect(page).to.be.accessible();
    });
  }

  it('calls each button what it does and to what, and each switch what its row is called', async () => {
    const {row} = await shown();
    const called = (element: Element | null | undefined) =>
      element
        ?.getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim());
    expect(called(row('mail.example.com').querySelector('button'))).to.eql(['Remove', 'mail.example.com']);
    expect(called(row('It has arrived').querySelector('input'))).to.eql(['It has arrived']);
    expect(called(row('4006381333931').querySelector('button'))).to.eql(['Take back', '4006381333931']);
  });

  it('turns a moment on and off, and asks the browser only to turn it on', async () => {
    const {row, asked} = await shown();
    press(row('It has arrived'));
    await until(() => asked.length === 1);
    press(row('The order is confirmed'));
    await until(() => asked.length === 3);
    expect(asked).to.eql([
      'settings {"tell":{"delivered":false}}',
      'request {"permissions":["notifications"]}',
      'settings {"tell":{"confirmed":true}}',
    ]);
  });

  it('leaves a switch as it was when the background refuses', async () => {
    const {row, text} = await shown({replies: {settings: new Error('full')}});
    const input = row('It has arrived').querySelector('input');
    press(row('It has arrived'));
    await until(() => text().includes('Nothing was changed.'));
    expect(input?.checked).to.equal(true);
  });

  it('keeps quiet hours, moves them and ends them', async () => {
    const {row, asked} = await shown();
    press(row('Quiet hours'));
    await until(() => row('Quiet hours').querySelector('input[type=time]') !== null);
    const to = row('Quiet hours').querySelector<HTMLInputElement>('#quiet-to');
    if (to) to.value = '08:30';
    to?.dispatchEvent(new Event('change'));
    await until(() => asked.length === 2);
    press(row('Quiet hours'));
    await until(() => row('Quiet hours').querySelector('input[type=time]') === null);
    expect(asked).to.eql([
      'settings {"quiet":{"from":"22:00","to":"07:00"}}',
      'settings {"quiet":{"from":"22:00","to":"08:30"}}',
      'settings {"quiet":null}',
    ]);
  });

  it('shows a notification to try it, but not without permission', async () => {
    const allowed = await shown();
    press(allowed.row('Notifications'));
    await until(() => allowed.asked.length === 3);
    expect(allowed.asked[2]).to.match(/^notify /);
    const refused = await shown({allows: false});
    press(refused.row('Notifications'));
    await until(() => refused.text().includes('Your browser did not allow it.'));
    expect(refused.asked).to.eql(['request {"permissions":["notifications"]}', 'settings {"askedToTell":true}']);
  });

  it('gives the key of an order back', async () => {
    const {row, asked, text, names, change} = await shown({
      known: {...start, watches: [watch]},
      replies: {endToken: {reached: true}},
    });
    expect(row('Kiln & Clay').textContent).to.contain('Order KC-1042 only. Ends January 20, 2027');
    press(row('Kiln & Clay'));
    await until(() => asked.length === 1);
    expect(asked).to.eql([`endToken {"id":"${watch.id}"}`]);
    change({...start, watches: [{...watch, endedAt: '2026-11-22T10:00:00Z'}]});
    await until(() => !names().includes('Kiln & Clay'));
    expect(text()).to.contain('Given back. The shop answers no more.');
  });

  it('says that a shop was not reached, and offers to give the key back again', async () => {
    const {row, text} = await shown({known: {...start, watches: [watch]}, replies: {endToken: {reached: false}}});
    press(row('Kiln & Clay'));
    await until(() => text().includes('We could not reach the shop. The key is not given back yet.'));
    expect(text()).not.to.contain('Given back.');
    expect(row('Kiln & Clay').querySelector('button')?.textContent?.trim()).to.equal('Give the key back');
  });

  async function enterKey(check: string, allows = true, known = start, typed = '') {
    const page = await shown({replies: {checkKey: check}, allows, known});
    const row = () => page.row('Your own key for UPS');
    press(row());
    await until(() => row().querySelector('form') !== null);
    expect((row().getRootNode() as ShadowRoot).activeElement?.getAttribute('name')).to.equal('clientId');
    for (const input of row().querySelectorAll('input')) input.value = ` ${input.name}${typed} `;
    row().querySelector('form')?.requestSubmit();
    await until(() => row().querySelector('.notice') !== null);
    return {...page, said: row().querySelector('.notice')?.textContent?.trim(), isOpen: row().querySelector('form')};
  }

  it('asks the browser for the host, then the provider, and keeps a key that works', async () => {
    const {asked, said, isOpen} = await enterKey('works');
    expect(asked).to.eql([
      'request {"origins":["https://onlinetools.ups.com/*"]}',
      'checkKey {"provider":"ups","secrets":{"clientId":"clientId","clientSecret":"clientSecret"}}',
      'saveKey {"provider":"ups","secrets":{"clientId":"clientId","clientSecret":"clientSecret"}}',
    ]);
    expect(said).to.equal('It works, and is kept in this browser.');
    expect(isOpen).to.equal(null);
  });

  const refusals: ReadonlyArray<readonly [check: string, said: RegExp]> = [
    ['refused', /UPS does not accept this key/],
    ['unreachable', /says nothing about the key/],
    ['not_allowed', /Your browser has to allow onlinetools.ups.com/],
  ];
  for (const [check, words] of refusals) {
    it(`keeps no key, and leaves it in its field, when checking ends with ${check}`, async () => {
      const {asked, said, isOpen} = await enterKey(check);
      expect(said).to.match(words);
      expect(asked.some((one) => one.startsWith('saveKey'))).to.equal(false);
      expect(isOpen?.querySelector('input')?.value).to.contain('clientId');
    });
  }

  for (const typed of ['–', '\u200b', 'ключ']) {
    it(`says that what no request can hold is no key, and asks nobody: ${JSON.stringify(typed)}`, async () => {
      const {asked, said} = await enterKey('works', true, start, typed);
      expect(said).to.contain('This is no key');
      expect(asked).to.eql([]);
    });
  }

  it('sends a key nowhere when the browser does not allow its host', async () => {
    const {asked, said} = await enterKey('works', false);
    expect(asked).to.eql(['request {"origins":["https://onlinetools.ups.com/*"]}']);
    expect(said).to.contain('onlinetools.ups.com');
  });

  const inFirefox = {...start, permissions: {...start.permissions, data_collection: []}};

  it('asks for what a key is sent with, together with the host, in a browser that wants it', async () => {
    const {asked} = await enterKey('works', true, inFirefox);
    expect(asked[0]).to.equal(
      'request {"origins":["https://onlinetools.ups.com/*"],"data_collection":["authenticationInfo","websiteContent"]}',
    );
  });

  it('says that a kept key and a shop’s go nowhere until the browser allows it, and has it ask', async () => {
    const known = {...inFirefox, settings: {...start.settings, keys: {'dhl-unified': {key: 'k'}}}};
    const {row, asked, change} = await shown({known});
    for (const name of ['Your own key for DHL', 'Kiln & Clay']) {
      expect(row(name).textContent).to.contain('Nothing is sent until you allow it.');
      press(row(name), 'Allow');
    }
    expect(asked).to.eql([
      'request {"origins":["https://api-eu.dhl.com/*"],"data_collection":["authenticationInfo","websiteContent"]}',
      'request {"data_collection":["authenticationInfo"]}',
    ]);
    change({
      ...known,
      permissions: {...start.permissions, data_collection: ['authenticationInfo', 'websiteContent']},
    });
    await until(() => row('Your own key for DHL').textContent?.includes('Kept in this browser') === true);
    expect(row('Kiln & Clay').textContent).to.contain('Order KC-1042 only.');
    expect(row('Send keys').textContent).to.contain('authenticationInfo');
  });

  it('removes a key, and gives its host back', async () => {
    const {row, asked} = await shown({
      known: {...start, settings: {...start.settings, keys: {'dhl-unified': {key: 'k'}}}},
    });
    press(row('Your own key for DHL'), 'Remove');
    await until(() => asked.length === 2);
    expect(asked).to.eql(['removeKey {"provider":"dhl-unified"}', 'give up {"origins":["https://api-eu.dhl.com/*"]}']);
  });

  it('asks whoever is open to everybody if the browser allows it, and no more once it is taken back', async () => {
    const host = 'https://api-shipx-pl.easypack24.net/*';
    const off = await shown();
    press(off.row('InPost, without a key'));
    await until(() => off.asked.length === 1);
    const on = await shown({known: {...start, permissions: {permissions: [], origins: [host]}}});
    expect(on.row('InPost, without a key').querySelector('input')?.checked).to.equal(true);
    press(on.row('InPost, without a key'));
    await until(() => on.row('InPost, without a key').querySelector('input')?.checked === false);
    expect([...off.asked, ...on.asked]).to.eql([`request {"origins":["${host}"]}`, `give up {"origins":["${host}"]}`]);
  });

  it('takes a site away, says so, and moves the focus to where its row was', async () => {
    const {page, row, asked, names, text} = await shown();
    press(row('mail.example.com'));
    await until(() => text().includes('No more underlines on mail.example.com.'));
    await until(() => (page.renderRoot as ShadowRoot).activeElement !== null);
    expect(asked).to.eql(['setSite {"origin":"https://mail.example.com/*","on":false}']);
    expect(names()).not.to.contain('mail.example.com');
    expect((page.renderRoot as ShadowRoot).activeElement?.id).to.equal('title-sites');
  });

  it('turns underlines on for every site only if the browser allows it', async () => {
    const {row, asked, text} = await shown({allows: false});
    press(row('All sites'));
    await until(() => text().includes('Your browser did not allow it.'));
    expect(asked).to.eql(['request {"origins":["https://*/*","http://*/*"]}']);
    expect(row('All sites').querySelector('input')?.checked).to.equal(false);
  });

  it('hears of a permission that was taken back elsewhere', async () => {
    const {change, names} = await shown();
    expect(names()).to.contain('mail.example.com');
    change({...start, permissions: {permissions: ['alarms'], origins: []}});
    await until(() => !names().includes('mail.example.com'));
  });

  it('lists permissions as the browser calls them, also one we have no words for', async () => {
    const {row} = await shown();
    expect(row('Show notifications').textContent).to.contain('notifications');
    expect(row('somethingNew').textContent).to.contain('somethingNew');
    expect(row('api-eu.dhl.com').textContent).to.contain('with your own key');
  });

  it('takes back that something is no number', async () => {
    const {row, asked, names} = await shown();
    press(row('4006381333931'));
    await until(() => !names().includes('4006381333931'));
    expect(asked).to.eql(['settings {"dismissed":{"https://shop.example":["4006381333932"]}}']);
  });

  const file = JSON.stringify({
    ...{kind: 'order-tracker watch list', version: 1, exportedAt: '2026-11-23T12:00:00Z'},
    watches: [watch],
  });

  async function readIn(text: string, reply?: unknown) {
    const page = await shown({replies: {importList: reply}});
    const input = page.row('Read from a file').querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'list.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change'));
    await until(() => page.row('Read from a file').querySelector('.notice') !== null);
    return page;
  }

  it('reads a file, and says what was left out and why', async () => {
    const {asked, text} = await readIn(file, {added: 12, known: 3, refused: [{at: 3, why: 'unreadable'}]});
    expect(text()).to.contain('Line 4: cannot be read').and.not.to.contain('more');
    expect(asked).to.eql([`importList {"text":${JSON.stringify(file)}}`]);
    expect(text()).to.contain('New: 12. Already there: 3.');
  });

  it('names ten that were left out, and how many more there are', async () => {
    const refused = Array.from({length: 13}, (_, at) => ({at, why: 'unreadable'}));
    const {text} = await readIn(file, {added: 0, known: 0, refused});
    expect(text()).to.contain('Line 10: cannot be read').and.to.contain('and 3 more').and.not.to.contain('Line 11');
  });

  it('says why nothing of a file can be read in', async () => {
    const {asked, text} = await readIn('name,number');
    expect(text()).to.contain('This is no JSON file.');
    expect(asked).to.eql([]);
  });

  it('forgets everything only after it has said what, and not when it is closed', async () => {
    const {page, row, asked, text} = await shown();
    press(row('Forget everything'), 'Forget everything');
    const dialog = page.renderRoot.querySelector('dialog');
    expect(dialog?.open).to.equal(true);
    expect(dialog?.textContent).to.contain('Orders and numbers: 2.');
    expect((page.renderRoot as ShadowRoot).activeElement?.textContent).to.equal('Keep it');
    press(dialog as Element, 'Keep it');
    expect(dialog?.open).to.equal(false);
    expect(asked).to.eql([]);
    press(row('Forget everything'), 'Forget everything');
    press(dialog as Element, 'Forget everything');
    await until(() => text().includes('Everything is forgotten.'));
    expect(asked).to.eql(['forgetAll {}']);
  });

  it('speaks the language that is chosen at once', async () => {
    const {page, row, asked, text} = await shown();
    const select = row('Of this extension').querySelector('select');
    expect([...(select?.options ?? [])].map(({value}) => value)).to.have.length(16);
    if (select) select.value = 'de';
    select?.dispatchEvent(new Event('change'));
    await until(() => text().includes('Einstellungen'));
    expect(page.lang).to.equal('de');
    expect(asked).to.eql(['settings {"language":"de"}']);
  });

  it('shows the rows that have what is searched for, all again on Escape', async () => {
    const {page, names, text} = await shown();
    const all = names().length;
    const search = page.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    const type = (words: string) => {
      if (search) search.value = words;
      search?.dispatchEvent(new Event('input'));
    };
    type('ups KEY');
    await until(() => names().length < all);
    expect(names()).to.eql(['Your own key for UPS']);
    expect(text()).to.contain(`1 of ${all}`);
    type('no such thing');
    await until(() => names().length === 0);
    search?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await until(() => names().length === all);
    expect(search?.value).to.equal('');
  });
});
