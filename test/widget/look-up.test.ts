import {expect, fixture, html} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderView} from '../../shared/model.js';
import type {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from '../../widget/events.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {now, shipment, view} from '../shared/builders.js';
import {clock, find, text, until} from './mount.js';

const api = `${location.origin}/orders`;
const worker = setupWorker();

const onItsWay = view({shipments: [shipment({}, {estimate: {from: '2026-11-26', provider: 'ups', askedAt: now}})]});
const arrived = view({shipments: [shipment({}, {status: 'delivered', deliveredAt: '2026-11-23T12:30:00+01:00'})]});
const found = {token: 'secret-token', expiresAt: '2027-02-20T00:00:00Z', view: onItsWay};

const problem = (status: number, code: string, headers = {}, more = {}) =>
  HttpResponse.json(
    {type: 'about:blank', status, code, ...more},
    {status, headers: {'content-type': 'application/problem+json', ...headers}},
  );

/** An event stream that stays open and can be written to. */
function stream() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const opened: Request[] = [];
  const encoder = new TextEncoder();
  return {
    opened,
    handler: http.get(`${api}/v1/order/events`, ({request}) => {
      opened.push(request);
      const body = new ReadableStream<Uint8Array>({
        start(made) {
          controller = made;
        },
        cancel() {
          controller = undefined;
        },
      });
      return new HttpResponse(body, {headers: {'content-type': 'text/event-stream'}});
    }),
    send: (shown: unknown) =>
      controller?.enqueue(encoder.encode(`event: order\nid: 2\ndata: ${JSON.stringify(shown)}\n\n`)),
    end: () => controller?.close(),
  };
}

const mount = (token = '') =>
  fixture<OrderTracker>(
    html`<order-tracker lang="en" api="/orders" token=${token} .clock=${clock}><a href="/account">My account</a></order-tracker>`,
  );

async function submit(element: OrderTracker, number: string, factor: string) {
  find<HTMLInputElement>(element, '#order').value = number;
  find<HTMLInputElement>(element, '#factor').value = factor;
  find<HTMLButtonElement>(element, 'form button').click();
  await until(() => element.renderRoot.querySelector('[role="alert"], .foot') !== null);
}

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

describe('looking an order up', () => {
  it('says that it looks in the words that the page wants', async () => {
    worker.use(http.post(`${api}/v1/lookup`, () => new Promise(() => {})));
    const element = await mount();
    element.strings = {lookUp: {looking: 'One moment'}};
    void element.lookUp('1', 'ada@example.com');
    await until(() => text(element, '.frame > [role="status"]') !== '');
    expect(text(element, 'form .button[part]')).to.equal('One moment');
    expect(text(element, '.frame > [role="status"]')).to.equal('One moment');
  });

  it('shows the order, moves the focus to its heading and says so to the page', async () => {
    let asked: unknown;
    worker.use(
      http.post(`${api}/v1/lookup`, async ({request}) => {
        asked = await request.json();
        return HttpResponse.json(found);
      }),
      stream().handler,
    );
    const element = await mount();
    let shown: OrderTrackerLoadEvent | undefined;
    element.addEventListener('order-tracker-load', (event) => {
      shown = event as OrderTrackerLoadEvent;
    });
    await submit(element, ' KC-1042 ', 'ada@example.com');
    expect(asked).to.deep.equal({order: 'KC-1042', factor: 'ada@example.com'});
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(find(element, '#headline'));
    expect(shown?.view.order.number).to.equal('KC-1042');
  });

  const failures: [name: string, answer: () => Response, says: string, invalid: boolean][] = [
    ['no match', () => problem(404, 'not_found'), 'No order matches these two.', true],
    [
      'too many tries',
      () => problem(429, 'rate_limited', {'retry-after': '120'}),
      'Too many tries. Wait 2 minutes',
      false,
    ],
    [
      'too many tries for hours',
      () => problem(429, 'rate_limited', {'retry-after': '36000'}),
      'Too many tries. Try again later.',
      false,
    ],
    [
      'tries that others have used up',
      () => problem(429, 'rate_limited', {'retry-after': '86000'}, {byMail: true}),
      'Too many tries. If these two belong together, a link is on its way',
      false,
    ],
    ['a broken gateway', () => problem(500, 'internal'), 'We could not reach the shop.', false],
    ['no network', () => HttpResponse.error(), 'We could not reach the shop.', false],
    ['HTML', () => new HttpResponse('<!doctype html>'), 'We could not read the shop’s answer.', false],
    ['another shape', () => HttpResponse.json({token: 1}), 'We could not read the shop’s answer.', false],
  ];
  for (const [name, answer, says, invalid] of failures) {
    it(`${name}: one alert, what was typed is kept`, async () => {
      worker.use(http.post(`${api}/v1/lookup`, answer));
      const element = await mount();
      let failed: OrderTrackerErrorEvent | undefined;
      element.addEventListener('order-tracker-error', (event) => {
        failed = event as OrderTrackerErrorEvent;
      });
      await submit(element, 'KC-1', '1000-001');
      expect(text(element, '[role="alert"]')).to.contain(says);
      expect(find<HTMLInputElement>(element, '#order').value).to.equal('KC-1');
      expect(find<HTMLInputElement>(element, '#factor').value).to.equal('1000-001');
      expect(find(element, '#order').getAttribute('aria-invalid')).to.equal(String(invalid));
      expect(failed).not.to.equal(undefined);
      await expect(element).to.be.accessible();
    });
  }

  for (const [number, factor, empty] of [
    ['KC-1', '', ['factor']],
    ['', 'ada@example.com', ['order']],
    ['', '', ['order', 'factor']],
  ] as const) {
    it(`asks nobody while a field is empty, marks it and no other, and leads to it: ${empty.join(' and ')}`, async () => {
      const element = await mount();
      await submit(element, number, factor);
      expect(text(element, '[role="alert"]')).to.contain('Both are needed.');
      const wrong = [...element.renderRoot.querySelectorAll('[aria-invalid="true"]')].map(({id}) => id);
      expect(wrong).to.deep.equal(empty);
      await until(() => element.shadowRoot?.activeElement?.id === empty[0]);
      await expect(element).to.be.accessible();
    });
  }

  it('goes back to the form', async () => {
    worker.use(
      http.post(`${api}/v1/lookup`, () => HttpResponse.json(found)),
      stream().handler,
    );
    const element = await mount();
    await submit(element, 'KC-1042', 'x');
    find<HTMLButtonElement>(element, '.foot button').click();
    await element.updateComplete;
    expect(text(element, '.headline')).to.equal('Where is my order?');
    expect(element.token).to.equal('');
  });
});

describe('an order that is open only as it stands', () => {
  const stands: OrderView = {
    ...view({
      shipments: [
        shipment(
          {number: '••••••••••••••6784', url: undefined},
          {
            events: [{time: '2026-11-22', status: 'in_transit', text: ''}],
            estimate: onItsWay.order.shipments[0]?.facts.estimate,
          },
        ),
      ],
    }),
    access: 'status',
  };
  const sent = () => HttpResponse.json({channel: 'email', expiresInSeconds: 600}, {status: 202});

  async function opened() {
    worker.use(
      http.post(`${api}/v1/lookup`, () => HttpResponse.json({...found, view: stands})),
      http.post(`${api}/v1/order/code`, sent),
      stream().handler,
    );
    const element = await mount();
    await submit(element, 'KC-1042', '3511 AB');
    return element;
  }

  const press = (element: OrderTracker) => find<HTMLButtonElement>(element, '[part="rest"] [type="submit"]').click();

  async function withField() {
    const element = await opened();
    press(element);
    await until(() => element.renderRoot.querySelector('#code') !== null);
    return element;
  }

  it('shows the answer, the end of the number as text, and days without clocks or places', async () => {
    const element = await opened();
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November');
    expect(text(element, '.number')).to.equal('••••••••••••••6784');
    expect(find(element, '.parcel-number').textContent).to.contain('number that ends in 6784');
    expect(element.renderRoot.querySelector('.parcel-number button, .parcel-number a')).to.equal(null);
    expect(element.renderRoot.querySelector('.log time')).to.equal(null);
    expect(text(element, '.log')).to.equal('Yesterday, Sunday 22 November On its way');
    await expect(element).to.be.accessible();
  });

  it('has a code sent, which is typed at once, and then shows everything', async () => {
    let checked: unknown[] = [];
    worker.use(
      http.post(`${api}/v1/order/code/check`, async ({request}) => {
        checked = [await request.json(), request.headers.get('authorization')];
        return HttpResponse.json({...found, token: 'whole'});
      }),
    );
    const element = await withField();
    const field = find<HTMLInputElement>(element, '#code');
    await until(() => (element.renderRoot as ShadowRoot).activeElement === field);
    expect([field.inputMode, field.autocomplete]).to.deep.equal(['numeric', 'one-time-code']);
    expect(text(element, '[part="rest"]')).to.contain('A code goes to the e-mail address you ordered with');
    await expect(element).to.be.accessible();
    field.value = ' 123456 ';
    press(element);
    await until(() => element.renderRoot.querySelector('[part="rest"]') === null);
    expect(checked).to.deep.equal([{code: '123456'}, 'Bearer secret-token']);
    expect(element.token).to.equal('whole');
    expect(text(element, '.number')).to.equal('1Z999AA10123456784');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(find(element, '#headline'));
  });

  const troubles: [what: string, answer: () => Response, says: string, invalid: string][] = [
    ['a wrong code', () => problem(404, 'not_found'), 'This is not the code, or no longer.', 'true'],
    ['too few digits', () => problem(422, 'invalid_request'), 'This is not the code, or no longer.', 'true'],
    ['too many tries', () => problem(429, 'rate_limited', {'retry-after': '120'}), 'Too many tries.', 'false'],
    ['no network', () => HttpResponse.error(), 'We could not reach the shop.', 'false'],
  ];
  for (const [what, answer, says, invalid] of troubles) {
    it(`${what}: one alert, and what was typed is kept`, async () => {
      worker.use(http.post(`${api}/v1/order/code/check`, answer));
      const element = await withField();
      find<HTMLInputElement>(element, '#code').value = '123456';
      press(element);
      await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
      expect(text(element, '[role="alert"]')).to.contain(says);
      expect(element.renderRoot.querySelectorAll('[role="alert"]').length).to.equal(1);
      expect(find<HTMLInputElement>(element, '#code').value).to.equal('123456');
      expect(find(element, '#code').getAttribute('aria-invalid')).to.equal(invalid);
      await expect(element).to.be.accessible();
    });
  }

  it('a token that has ended meanwhile leads to the form', async () => {
    const element = await opened();
    worker.use(http.post(`${api}/v1/order/code`, () => problem(401, 'unauthorized')));
    press(element);
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('We cannot open this order any more.');
  });
});

describe('a link by mail', () => {
  it('is there before anything has failed, once somebody begins', async () => {
    const element = await mount();
    find(element, '#order').focus();
    await until(() => element.renderRoot.querySelector('form .bare') !== null);
    expect(text(element, 'form .bare')).to.equal('Mail me a link');
    expect(element.renderRoot.querySelector('[role="alert"]')).to.equal(null);
  });

  it('is there for who cannot look the order up, and needs the e-mail address', async () => {
    let asked: unknown;
    worker.use(
      http.post(`${api}/v1/lookup`, () => problem(404, 'not_found')),
      http.post(`${api}/v1/link`, async ({request}) => {
        asked = await request.json();
        return HttpResponse.json({}, {status: 202});
      }),
    );
    const element = await mount();
    await submit(element, 'KC-1', '3511 AB');
    find<HTMLButtonElement>(element, 'form .bare').click();
    await until(() => text(element, '[role="alert"]').startsWith('For a link we need both.'));
    expect(find(element, '#order').getAttribute('aria-invalid')).to.equal('false');
    expect(find(element, '#factor').getAttribute('aria-invalid')).to.equal('true');
    expect(asked).to.equal(undefined);
    find<HTMLInputElement>(element, '#factor').value = 'ada@example.com';
    find<HTMLButtonElement>(element, 'form .bare').click();
    await until(() => element.renderRoot.querySelector('form [role="status"]') !== null);
    expect(asked).to.deep.equal({order: 'KC-1', email: 'ada@example.com'});
    expect(text(element, 'form [role="status"]')).to.contain('a link is on its way to that address.');
    expect(element.renderRoot.querySelector('[role="alert"]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is asked for once, however often it is pressed', async () => {
    let asked = 0;
    worker.use(
      http.post(`${api}/v1/link`, () => {
        asked += 1;
        return HttpResponse.json({}, {status: 202});
      }),
    );
    const element = await mount();
    find(element, '#order').focus();
    await until(() => element.renderRoot.querySelector('form .bare') !== null);
    find<HTMLInputElement>(element, '#order').value = 'KC-1';
    find<HTMLInputElement>(element, '#factor').value = 'ada@example.com';
    for (let press = 0; press < 4; press += 1) find<HTMLButtonElement>(element, 'form .bare').click();
    await element.updateComplete;
    await until(() => element.renderRoot.querySelector('form [role="status"]') !== null);
    expect(asked).to.equal(1);
  });

  it('leaves nobody who asked for it by keyboard nowhere, and can be asked for again with another address', async () => {
    worker.use(http.post(`${api}/v1/link`, () => HttpResponse.json({}, {status: 202})));
    const element = await mount();
    find(element, '#order').focus();
    await until(() => element.renderRoot.querySelector('form .bare') !== null);
    find<HTMLInputElement>(element, '#order').value = 'KC-1';
    const address = find<HTMLInputElement>(element, '#factor');
    address.value = 'ada@exmaple.com';
    find<HTMLButtonElement>(element, 'form .bare').focus();
    find<HTMLButtonElement>(element, 'form .bare').click();
    await until(() => element.shadowRoot?.activeElement?.id === 'mailed');
    address.focus();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('form .bare'), 'nothing was typed').to.equal(null);
    address.value = 'ada@example.com';
    address.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => element.renderRoot.querySelector('form .bare') !== null);
    expect(element.renderRoot.querySelector('#mailed')).to.equal(null);
  });

  it('is not offered to who may have been sent one', async () => {
    worker.use(http.post(`${api}/v1/lookup`, () => problem(429, 'rate_limited', {}, {byMail: true})));
    const element = await mount();
    await submit(element, 'KC-1', '3511 AB');
    expect(element.renderRoot.querySelector('[role="alert"]')).not.to.equal(null);
    expect(element.renderRoot.querySelector('form .bare')).to.equal(null);
  });
});

describe('following an order', () => {
  it('shows a change without a reload, and announces the new answer', async () => {
    const events = stream();
    worker.use(
      http.post(`${api}/v1/lookup`, () => HttpResponse.json(found)),
      events.handler,
    );
    const element = await mount();
    await submit(element, 'KC-1042', 'x');
    expect(text(element, '[role="status"]')).to.equal('');
    await until(() => events.opened.length > 0);
    expect(events.opened[0]?.headers.get('authorization')).to.equal('Bearer secret-token');
    expect(events.opened[0]?.url).not.to.contain('secret-token');
    await until(() => {
      events.send(arrived);
      return text(element, '.status') === 'Arrived';
    });
    expect(text(element, '[role="status"]')).to.equal('Arrived. Delivered Monday 23 November 12:30');
  });

  it('opens an order by its token', async () => {
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)),
      stream().handler,
    );
    const element = await mount('t');
    await until(() => element.order !== undefined);
    await element.updateComplete;
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November');
  });

  it('a token that opens nothing leads to the form, with the shop’s own link', async () => {
    worker.use(http.get(`${api}/v1/order`, () => problem(401, 'unauthorized')));
    const element = await mount('t');
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('We cannot open this order any more.');
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
  });

  it('a shop that cannot be reached keeps the token, and is asked again', async () => {
    let asked = 0;
    worker.use(
      http.get(`${api}/v1/order`, () => {
        asked += 1;
        return asked < 4 ? HttpResponse.error() : HttpResponse.json(onItsWay);
      }),
      stream().handler,
    );
    const element = await mount('t');
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('We could not reach the shop.');
    expect(element.token).to.equal('t');
  });

  it('a shop that says when to ask again is asked then, and not before', async () => {
    const {setTimeout} = window;
    const waits = new Map<number, () => void>();
    let asked = 0;
    worker.use(
      http.get(`${api}/v1/order`, () => {
        asked += 1;
        const seconds = ['120', '9000000'][asked - 1];
        return seconds ? problem(429, 'rate_limited', {'retry-after': seconds}) : HttpResponse.json(onItsWay);
      }),
      stream().handler,
    );
    const later = (callback: () => void, delay = 0) =>
      delay > 10_000 ? waits.set(delay, callback) : setTimeout(callback, delay);
    Object.assign(window, {setTimeout: later});
    try {
      const element = await mount('t');
      await until(() => waits.has(120_000));
      expect(text(element, '[role="alert"]')).to.contain('Too many tries. Wait 2 minutes');
      waits.get(120_000)?.();
      // No timer takes as long as it was told.
      await until(() => waits.has(2 ** 31 - 1));
      expect(text(element, '[role="alert"]')).to.contain('Too many tries. Try again later.');
      expect(asked).to.equal(2);
      waits.get(2 ** 31 - 1)?.();
      await until(() => element.order !== undefined);
    } finally {
      Object.assign(window, {setTimeout});
    }
  });

  it('another address is told nothing of this one’s token', async () => {
    const elsewhere: Request[] = [];
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)),
      stream().handler,
      http.all(`${location.origin}/elsewhere/*`, ({request}) => {
        elsewhere.push(request);
        return problem(404, 'not_found');
      }),
    );
    const element = await mount('t');
    await until(() => element.order !== undefined);
    element.api = '/elsewhere';
    await element.updateComplete;
    expect(element.order).to.equal(undefined);
    expect(element.token).to.equal('');
    expect(elsewhere).to.deep.equal([]);
  });

  it('another token opens another order', async () => {
    worker.use(
      http.get(`${api}/v1/order`, ({request}) =>
        HttpResponse.json(request.headers.get('authorization') === 'Bearer two' ? arrived : onItsWay),
      ),
      stream().handler,
    );
    const element = await mount('one');
    await until(() => element.order !== undefined);
    element.token = 'two';
    await until(() => element.order?.order.shipments[0]?.facts.status === 'delivered');
  });

  it('a token that is revoked while it is followed leads to the form', async () => {
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)),
      http.get(`${api}/v1/order/events`, () => problem(401, 'unauthorized')),
    );
    const element = await mount('t');
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('We cannot open this order any more.');
  });

  it('an element that has left the page asks nobody', async () => {
    let asked = 0;
    worker.use(
      http.all(`${api}/*`, () => {
        asked += 1;
        return HttpResponse.json(found);
      }),
    );
    const element = await mount();
    element.token = 't';
    element.remove();
    await element.updateComplete;
    await element.lookUp('KC-1042', 'x');
    expect(asked).to.equal(0);
  });

  it('an address and a token that are set together go together', async () => {
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(arrived)),
      stream().handler,
    );
    const element = await mount();
    element.api = '/elsewhere';
    await element.updateComplete;
    element.api = '/orders';
    element.token = 'two';
    await until(() => element.order !== undefined);
    expect(element.token).to.equal('two');
  });

  it('lets go of the stream when it leaves the page', async () => {
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)),
      stream().handler,
    );
    const signals: AbortSignal[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return fetch(input, init);
    };
    const element = await mount('t');
    // Not until the handler is called: a stream of the test before may still be on its way there.
    await until(() => signals.length > 0);
    globalThis.fetch = fetch;
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
    element.remove();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  it('rests while the browser is offline, says so, and hears of everything when it is back', async () => {
    const events = stream();
    worker.use(
      http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)),
      events.handler,
    );
    const element = await mount('t');
    await until(() => events.opened.length === 1);
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      window.dispatchEvent(new Event('offline'));
      await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
      expect(text(element, '[role="alert"]')).to.contain('We have lost the connection to the shop.');
      expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    window.dispatchEvent(new Event('online'));
    await until(() => events.opened.length === 2);
    await until(() => {
      events.send(arrived);
      return text(element, '.status') === 'Arrived';
    });
    expect(element.renderRoot.querySelector('[role="alert"]')).to.equal(null);
  });
});

describe('the form', () => {
  const isFull = (element: OrderTracker) => element.renderRoot.querySelector('.choice') !== null;

  it('does not move its button from under the press that gives it the focus', async () => {
    const [pressed, typed] = [await mount(), await mount()];
    find(pressed, 'form button').focus();
    find(typed, '#order').focus();
    await until(() => isFull(typed));
    expect(isFull(pressed)).to.equal(false);
  });

  for (const [what, take] of [
    ['its attribute is removed', (element) => element.removeAttribute('token')],
    ['it is undefined', (element) => Object.assign(element, {token: undefined})],
    ['it is null', (element) => Object.assign(element, {token: null, order: null})],
  ] as const satisfies ReadonlyArray<readonly [string, (element: OrderTracker) => void]>) {
    it(`is there again when the token is gone: ${what}`, async () => {
      worker.use(http.get(`${api}/v1/order`, () => HttpResponse.json(onItsWay)));
      const element = await mount('secret-token');
      await until(() => element.renderRoot.querySelector('.foot') !== null);
      take(element);
      await until(() => element.renderRoot.querySelector('form') !== null);
      expect(element.renderRoot.querySelector('.foot')).to.equal(null);
    });
  }
});
