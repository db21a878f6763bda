import {expect, fixture, html} from '@open-wc/testing';
import type {OrderView} from '../../shared/model.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {now, shipment, view} from '../shared/builders.js';
import {clock, find, shown, text, until} from './mount.js';
import {estimate, scan} from './states.js';

const onItsWay = view({shipments: [shipment({}, {estimate})]});
const arrived = view({shipments: [shipment({}, {status: 'delivered', deliveredAt: now})]});

/** What the page was asked to keep, and was not told to forget. */
interface Kept {
  readonly timers: Set<unknown>;
  readonly listeners: Set<unknown>;
  /** Requests that nobody has aborted. */
  readonly requests: Set<AbortSignal>;
  restore(): void;
}

/** Counts what is kept, and answers in a gateway's place. */
function counting(answer: (request: Request) => Promise<Response>): Kept {
  const {setInterval, clearInterval, setTimeout, clearTimeout, fetch} = window;
  const timers = new Set<unknown>();
  const listeners = new Set<unknown>();
  const requests = new Set<AbortSignal>();
  const kept = (id: unknown) => {
    timers.add(id);
    return id;
  };
  const ended = (id?: number) => {
    timers.delete(id);
    clearInterval(id);
  };
  const later = (callback: () => void, delay?: number) => {
    const id = setTimeout(() => {
      timers.delete(id);
      callback();
    }, delay);
    return kept(id);
  };
  const targets = [document, window].map((target) => [target, target.addEventListener] as const);
  for (const [target, add] of targets) {
    const counted = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
      add.call(target, type, listener, options);
    };
    Object.assign(target, {addEventListener: counted});
  }
  Object.assign(window, {
    setInterval: (callback: () => void, delay?: number) => kept(setInterval(callback, delay)),
    setTimeout: later,
    clearInterval: ended,
    clearTimeout: ended,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      requests.add(request.signal);
      request.signal.addEventListener('abort', () => requests.delete(request.signal));
      return answer(request);
    },
  });
  return {
    timers,
    listeners,
    requests,
    restore() {
      Object.assign(window, {setInterval, clearInterval, setTimeout, clearTimeout, fetch});
      for (const [target] of targets) Reflect.deleteProperty(target, 'addEventListener');
    },
  };
}

const found = (order: OrderView) => Response.json({token: 'secret', expiresAt: '2027-02-20T00:00:00Z', view: order});

/** Of a gateway: an order that is found, and a stream of changes that stays open. */
const gateway = async (request: Request) =>
  request.url.endsWith('/v1/order/events')
    ? new Response(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}})
    : found(onItsWay);

const mount = () =>
  fixture<OrderTracker>(html`<order-tracker lang="en" api="/orders" .clock=${clock}></order-tracker>`);

describe('an element that comes and goes', () => {
  let kept: Kept;
  afterEach(() => kept.restore());
  it('leaves no timer, no listener and no request behind when it is removed', async () => {
    kept = counting(gateway);
    const element = await mount();
    const around = {timers: kept.timers.size, listeners: kept.listeners.size};
    await element.lookUp('KC-1042', 'ada@example.com');
    await until(() => kept.listeners.size > around.listeners && kept.timers.size > around.timers);

    expect(kept.requests.size).to.be.above(0);
    element.remove();
    await until(() => kept.timers.size < around.timers);
    expect([kept.listeners.size, kept.timers.size, kept.requests.size]).to.deep.equal([
      around.listeners,
      around.timers - 1,
      0,
    ]);
  });

  it('keeps no more after being moved ten times than after once', async () => {
    kept = counting(gateway);
    const element = await mount();
    await element.lookUp('KC-1042', 'ada@example.com');
    const {parentElement} = element;
    const move = async () => {
      const room = document.createElement('div');
      parentElement?.append(room);
      room.append(element);
      await until(() => kept.requests.size === 1);
    };
    await move();
    const once = [kept.timers.size, kept.listeners.size];
    for (let times = 1; times < 10; times += 1) await move();
    await until(() => kept.timers.size <= (once[0] ?? 0));
    expect([kept.timers.size, kept.listeners.size]).to.deep.equal(once);
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November 10:00–14:00');
  });

  it('moved while an order is looked up, asks once more and shows it', async () => {
    const answers: ((answer: Response) => void)[] = [];
    kept = counting((request) =>
      request.url.endsWith('/v1/lookup') ? new Promise((resolve) => answers.push(resolve)) : gateway(request),
    );
    const element = await mount();
    void element.lookUp('KC-1042', 'ada@example.com');
    await until(() => answers.length === 1);
    const room = document.createElement('div');
    element.parentElement?.append(room);
    room.append(element);
    await until(() => answers.length === 2);
    for (const answer of answers) answer(found(onItsWay));
    await until(() => element.order !== undefined);
    await element.updateComplete;
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November 10:00–14:00');
    room.after(element);
    await until(() => kept.requests.size === 1);
    expect(answers.length).to.equal(2);
  });

  it('shows what was asked last, whichever answer comes first', async () => {
    const answers: ((answer: Response) => void)[] = [];
    kept = counting((request) =>
      request.url.endsWith('/v1/lookup') ? new Promise((resolve) => answers.push(resolve)) : gateway(request),
    );
    const element = await mount();
    const first = element.lookUp('KC-1', 'ada@example.com');
    await until(() => answers.length === 1);
    const second = element.lookUp('KC-2', 'ada@example.com');
    await until(() => answers.length === 2);
    answers[1]?.(found(onItsWay));
    await second;
    answers[0]?.(found(arrived));
    await first;
    await element.updateComplete;
    expect(text(element, '.headline')).to.equal('Arriving Thursday 26 November 10:00–14:00');
  });
});

describe('an order of any size', () => {
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const events = Array.from({length: 200}, (_, at) =>
    scan(new Date(Date.parse(now) - at * 3_600_000).toISOString(), {text: word, location: {city: word}}),
  );
  const number = '0034043416109404255'.repeat(3);
  const shipments = Array.from({length: 12}, (_, at) =>
    shipment({number: `${number}${at}`, carrierName: word}, {events, flags: ['delayed'], text: word}),
  );

  for (const language of ['de', 'ar']) {
    it(`of 12 parcels and 200 scans, with words of 60 letters, stays within 320 px: ${language}`, async () => {
      const items = [{id: 'a', name: word, quantity: 100_000}];
      const element = await shown(view({number, items, shipments}), language);
      element.style.inlineSize = '320px';
      find(element, '[part="events"] button').click();
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('.log li').length).to.equal(200);
      expect(element.renderRoot.querySelectorAll('[role="tab"]').length).to.equal(12);
      const {scrollWidth, clientWidth} = find(element, '.frame');
      expect(scrollWidth).to.equal(clientWidth);
      const {left, right} = element.getBoundingClientRect();
      const outside = [...element.renderRoot.querySelectorAll('.body :not(.hidden)')].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      });
      expect(outside.map(({className}) => String(className))).to.deep.equal([]);
    });
  }
});
