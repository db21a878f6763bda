import {expect, fixture, html} from '@open-wc/testing';
import {OrderTracker} from '../../widget/order-tracker.js';
import {shipment, view} from '../shared/builders.js';
import {find, shown, text, until} from './mount.js';
import {estimate, one, scan, states} from './states.js';

describe('<order-tracker>', () => {
  for (const [name, state] of states) {
    it(`passes the accessibility audit: ${name}`, async () => {
      await expect(await shown(state)).to.be.accessible();
    });
  }

  for (const around of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; justify-items: center',
    'display: inline-block',
    'float: left',
  ]) {
    it(`is as wide as it has to be, and no wider than there is room: ${around}`, async () => {
      const parent = await fixture<HTMLElement>(
        html`<div style=${around}><order-tracker api="/orders"></order-tracker></div>`,
      );
      const width = () => parent.querySelector('order-tracker')?.getBoundingClientRect().width ?? 0;
      expect(width()).to.be.within(250, innerWidth);
      parent.style.maxWidth = '200px';
      expect(width()).to.be.within(100, 200);
    });
  }

  it('is as wide where a theme has made the root’s text small, for its own text is not', async () => {
    const {style} = document.documentElement;
    style.fontSize = '62.5%';
    try {
      const parent = await fixture<HTMLElement>(
        html`<div style="display: flex"><order-tracker api="/orders"></order-tracker></div>`,
      );
      expect(parent.firstElementChild?.getBoundingClientRect().width).to.be.at.least(Math.min(512, innerWidth * 0.85));
    } finally {
      style.fontSize = '';
    }
  });

  it('speaks the language it was told last, whichever is loaded last', async () => {
    const element = await shown(one({estimate}));
    const other = await shown(one({estimate}));
    element.lang = 'pl';
    element.lang = 'en';
    other.lang = 'pl';
    await until(() => find(other, '.frame').lang === 'pl');
    await element.updateComplete;
    expect(find(element, '.frame').lang).to.equal('en');
  });

  it('passes the accessibility audit: look-up form', async () => {
    await expect(await fixture(html`<order-tracker api="/orders"></order-tracker>`)).to.be.accessible();
  });

  for (const [name, state, headline, also] of states) {
    it(`says it: ${name}`, async () => {
      const element = await shown(state);
      expect(text(element, '.headline')).to.equal(headline);
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      expect(text(element, '.body')).to.contain(also);
    });
  }

  it('says of every link that opens a new tab that it does', async () => {
    for (const status of ['in_transit', 'attempt_failed'] as const) {
      const element = await shown(one({status}));
      const links = [...element.renderRoot.querySelectorAll<HTMLElement>('a[target="_blank"]')];
      expect(links.length).to.equal(status === 'attempt_failed' ? 2 : 1);
      for (const link of links) expect(link.textContent).to.match(/Open at UPS\s*, opens in a new tab/);
    }
  });

  it('has exactly one current milestone in every state, and states in words', async () => {
    for (const [name, state] of states) {
      const element = await shown(state);
      const current = element.renderRoot.querySelectorAll('.milestones [aria-current="step"]');
      expect(current.length, name).to.equal(1);
      const words = [...element.renderRoot.querySelectorAll('.milestones .name')].map((step) => step.textContent ?? '');
      expect(
        words.every((step) => /, (completed|current|upcoming|needs attention)$/.test(step)),
        words.join(),
      ).to.equal(true);
      expect(
        element.renderRoot.querySelectorAll('.milestones [tabindex], .milestones a, .milestones button').length,
      ).to.equal(0);
    }
  });

  it('dates no step that is still to come', async () => {
    const element = await shown(one({estimate}));
    expect(element.renderRoot.querySelectorAll('.milestones .upcoming time').length).to.equal(0);
  });

  it('shows scans at the clock of the place, newest first, by day', async () => {
    const element = await shown(
      one({events: [scan('2026-11-23T00:10:00+09:00'), scan('2026-11-22T23:50:00-05:00'), scan('2026-11-21')]}),
    );
    expect([...element.renderRoot.querySelectorAll('.log h4')].map((day) => day.textContent)).to.deep.equal([
      'Today, Monday 23 November',
      'Yesterday, Sunday 22 November',
      'Saturday 21 November',
    ]);
    expect([...element.renderRoot.querySelectorAll('.log time')].map((time) => time.textContent)).to.deep.equal([
      '00:10',
      '23:50',
    ]);
  });

  it('shows three scans, and all of them when asked', async () => {
    const element = await shown(
      one({events: ['20', '19', '18', '17', '16'].map((day) => scan(`2026-11-${day}T08:00:00`))}),
    );
    expect(element.renderRoot.querySelectorAll('.log li').length).to.equal(3);
    const more = find<HTMLButtonElement>(element, '[part="events"] button');
    expect(more.innerText).to.equal('Show all 5');
    more.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.log li').length).to.equal(5);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows whatever a carrier wrote as text, never as markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>x</b>';
    const element = await shown(
      one({
        text: hostile,
        flags: ['delayed'],
        events: [{status: 'in_transit', text: hostile, location: {city: hostile}}],
      }),
    );
    expect(element.renderRoot.querySelectorAll('img').length).to.equal(0);
    expect(text(element, '.log q')).to.contain('<img src=x');
  });

  it('copes with very long words at 320 px', async () => {
    const long = 'W'.repeat(180);
    const element = await shown(
      view({
        number: long,
        items: [{id: 'a', name: long, quantity: 1}],
        shipments: [
          shipment(
            {number: long, carrier: long},
            {text: long, flags: ['delayed'], events: [{status: 'in_transit', text: long}]},
          ),
        ],
      }),
    );
    element.style.inlineSize = '320px';
    await element.updateComplete;
    const frame = find(element, '.frame');
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
  });

  it('marks test data as such, and real data not', async () => {
    const test = await shown(one({}, {}, {sources: {sandbox: {name: 'Test Carrier', testData: true}}}));
    expect(text(test, '.test-data')).to.contain('Test data');
    expect((await shown(one({}))).renderRoot.querySelector('.test-data')).to.equal(null);
  });

  it('says through whom, when the word is an aggregator’s', async () => {
    const element = await shown(
      one(
        {estimate, lastReport: {provider: 'easypost', at: '2026-11-23T11:00:00Z'}},
        {},
        {sources: {easypost: {name: 'EasyPost'}}},
      ),
    );
    expect(text(element, '.source')).to.contain('UPS through EasyPost says so');
  });

  it('opens the carrier’s page in a new tab that knows nothing of this one', async () => {
    const link = find<HTMLAnchorElement>(await shown(one({})), '.parcel-number a');
    expect(link.href).to.equal('https://www.ups.com/track?tracknum=1Z999AA10123456784');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('is themed by custom properties, and never colours text with the accent', async () => {
    const element = await shown(one({estimate}));
    element.style.setProperty('--order-tracker-accent', 'rgb(200, 0, 100)');
    expect(getComputedStyle(find(element, '.completed .mark')).backgroundColor).to.equal('rgb(200, 0, 100)');
    expect(getComputedStyle(find(element, '.headline')).color).to.equal('rgb(29, 27, 22)');
  });

  it('follows the page into the dark', async () => {
    const element = await shown(one({estimate}));
    element.style.colorScheme = 'dark';
    expect(getComputedStyle(find(element, '.frame')).backgroundColor).to.equal('rgb(26, 24, 20)');
  });

  it('speaks the page’s language and writes in its direction', async () => {
    const german = await shown(one({estimate}), 'de');
    expect(text(german, '.headline')).to.equal('Kommt Donnerstag, 26. November 10:00–14:00 Uhr');
    const arabic = await shown(one({estimate}), 'ar');
    expect(find(arabic, '.frame').dir).to.equal('rtl');
    const other = await shown(one({estimate}), 'xx');
    expect(find(other, '.frame').lang).to.equal('en');
  });

  it('keeps a carrier’s words on the reader’s side, whatever their direction', async () => {
    const element = await shown(one({events: [scan('2026-11-22T10:00:00')]}), 'ar');
    const words = find(element, '.log q').getBoundingClientRect();
    const event = find(element, '.event').getBoundingClientRect();
    expect(Math.abs(event.right - words.right)).to.be.below(1);
    expect(words.left).to.be.above(event.left + 10);
  });

  it('stays registered once when it is loaded twice', async () => {
    await import(new URL('../../widget/index.ts?again', import.meta.url).href);
    expect(customElements.get('order-tracker')).to.equal(OrderTracker);
  });

  it('says so when nobody told it which shop to ask', async () => {
    const element = await fixture<OrderTracker>(html`<order-tracker><a href="/orders">My orders</a></order-tracker>`);
    expect(text(element, '.body')).to.contain('has to name a shop');
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
  });
});

describe('what the screen promises', () => {
  it('says nothing in the carrier’s name that is our own judgement', async () => {
    for (const name of ['stalled', 'treated as lost', 'late, and no new day']) {
      const [, state] = states.find(([title]) => title === name) ?? [];
      if (!state) throw new Error(`no state ${name}`);
      expect(text(await shown(state), '.answer'), name).not.to.contain('says so');
    }
  });

  it('an order whose parcels are all there is not delivered while an item is unsent', async () => {
    const items = [
      {id: 'mug', name: 'Mug', quantity: 1},
      {id: 'jug', name: 'Jug', quantity: 1},
    ];
    const here = shipment(
      {items: [{id: 'mug', quantity: 1}]},
      {status: 'delivered', deliveredAt: '2026-11-22T10:00:00'},
    );
    const element = await shown(view({items, shipments: [here]}));
    expect(text(element, '.status')).to.equal('Partly delivered');
    expect(text(element, '.headline')).to.equal('1 item is not sent yet.');
  });

  it('of parcels that are there and one to pick up, keeps the deadline', async () => {
    const element = await shown(
      view({
        shipments: [
          shipment({number: 'A'}, {status: 'delivered', deliveredAt: '2026-11-20T10:00:00'}),
          shipment({number: 'B'}, {status: 'available_for_pickup', pickup: {until: '2026-11-25'}}),
        ],
      }),
    );
    expect(text(element, '.status')).to.equal('Ready for pick-up');
    expect(text(element, '.headline')).to.equal('1 of 2 parcels is here. Pick it up by Wednesday 25 November');
  });

  it('puts the one button where help is: at the carrier when only the carrier can', async () => {
    const waiting = await shown(one({status: 'exception', flags: ['action_required']}));
    expect(find<HTMLAnchorElement>(waiting, 'a.button:not(.bare)').href).to.contain('ups.com');
    const stuck = await shown(one({status: 'exception', flags: ['damaged']}));
    expect(find<HTMLAnchorElement>(stuck, 'a.button:not(.bare)').href).to.contain('mailto:help@kiln.example');
    const fine = await shown(one({estimate}));
    expect(fine.renderRoot.querySelector('a.button:not(.bare)')).to.equal(null);
  });

  it('tells nobody to write where the shop has given no address', async () => {
    for (const [name, state] of states) {
      const {contact, ...rest} = state.policy;
      const silent = {...state, policy: {...rest, contact: {answerDays: contact.answerDays}}};
      expect(text(await shown(silent), '.body'), name).not.to.match(/\bwrite to (us|kiln)/i);
    }
  });

  it('says once that it is asking', async () => {
    const element = await shown(one({status: 'unknown', events: [], asked: undefined, lastReport: undefined}));
    expect(text(element, '.answer').match(/asking/g)?.length).to.equal(1);
  });

  it('a link that is no web page is none', async () => {
    const element = await shown(view({shipments: [shipment({url: 'javascript:alert(1)'})]}));
    expect(element.renderRoot.querySelector('.parcel-number a')).to.equal(null);
  });

  it('keeps its own type on a page with other ideas', async () => {
    const element = await shown(one({estimate}));
    element.style.cssText =
      'font: italic 30px serif; letter-spacing: 1em; text-transform: uppercase; white-space: nowrap';
    const {fontSize, letterSpacing, textTransform, whiteSpace, fontStyle} = getComputedStyle(find(element, '.frame'));
    expect([fontSize, letterSpacing, textTransform, whiteSpace, fontStyle]).to.deep.equal([
      '15px',
      'normal',
      'none',
      'normal',
      'normal',
    ]);
  });
});

describe('a split order', () => {
  const split = view({
    items: [
      {id: 'mug', name: 'Mug', quantity: 2},
      {id: 'bowl', name: 'Bowl', quantity: 1},
      {id: 'jug', name: 'Jug', quantity: 1},
    ],
    shipments: [
      shipment(
        {number: 'A', items: [{id: 'mug', quantity: 2}]},
        {status: 'delivered', deliveredAt: '2026-11-20T10:00:00'},
      ),
      shipment({number: 'B', carrier: 'dhl', items: [{id: 'bowl', quantity: 1}]}, {estimate}),
    ],
  });

  it('leads with what is still to come, and says how much is there and what is unsent', async () => {
    const element = await shown(split);
    expect(text(element, '.status')).to.equal('Partly delivered');
    expect(text(element, '.headline')).to.equal('1 of 2 parcels is here. Next Thursday 26 November 10:00–14:00');
    expect(text(element, '.body')).to.contain('1 item is not sent yet.');
    expect(text(element, '.items')).to.contain('Bowl');
    await expect(element).to.be.accessible();
  });

  it('is walked through with the arrow keys', async () => {
    const element = await shown(split);
    const [first, second] = [...element.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect([first?.tabIndex, second?.tabIndex]).to.deep.equal([-1, 0]);
    second?.focus();
    second?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    await element.updateComplete;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(first);
    expect(first?.getAttribute('aria-selected')).to.equal('true');
    expect(text(element, '.number')).to.equal('A');
    expect(text(element, '.items')).to.contain('Mug');
  });
});
