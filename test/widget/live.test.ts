import {expect} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderView} from '../../shared/model.js';
import {follow} from '../../widget/live.js';
import {view} from '../shared/builders.js';
import {until} from './mount.js';

const api = `${location.origin}/orders`;
const worker = setupWorker();

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

/** Follows with pauses that are over at once, until `enough` of them. `silent` is how long nothing is heard. */
async function followed(enough: number, silent: () => Promise<void> = () => new Promise(() => {})) {
  const heard = {views: [] as OrderView[], pauses: [] as number[], open: [] as boolean[], ended: 0};
  const end = new AbortController();
  await follow({
    api,
    token: 't',
    signal: end.signal,
    read: (data) => JSON.parse(data) as OrderView,
    sleep: async (milliseconds, signal) => {
      // The wait for silence is not a pause.
      if (milliseconds === 60_000 && signal !== end.signal) return silent();
      heard.pauses.push(milliseconds);
      if (heard.pauses.length >= enough) end.abort();
    },
    onView: (shown) => heard.views.push(shown),
    onConnection: (open) => heard.open.push(open),
    onEnded: () => (heard.ended += 1),
  });
  return heard;
}

describe('following where no stream comes through', () => {
  const noStream = http.get(`${api}/v1/order/events`, () => new HttpResponse('', {status: 503}));

  it('asks as often as the gateway says, and says what has not changed only once', async () => {
    const tags: (string | null)[] = [];
    worker.use(
      noStream,
      http.get(`${api}/v1/order`, ({request}) => {
        const tag = request.headers.get('if-none-match');
        tags.push(tag);
        if (tag === '"2"') return new HttpResponse(null, {status: 304, headers: {'retry-after': '40'}});
        return HttpResponse.json(view({number: String(tags.length)}), {
          headers: {etag: `"${tags.length}"`, 'retry-after': '40'},
        });
      }),
    );
    const {views, pauses, open} = await followed(5);
    expect(tags).to.deep.equal([null, '"1"', '"2"', '"2"']);
    expect(views.map(({order}) => order.number)).to.deep.equal(['1', '2']);
    for (const pause of pauses.slice(1)) expect(pause).to.be.within(30_000, 50_000);
    expect(open).to.deep.equal([true, true, true, true]);
  });

  it('says that the connection is lost when nobody answers, and waits longer each time', async () => {
    worker.use(
      noStream,
      http.get(`${api}/v1/order`, () => HttpResponse.error()),
    );
    const {open, pauses} = await followed(6);
    expect(open).to.deep.equal([false, false, false, false, false]);
    for (const [at, pause] of pauses.entries()) {
      const longest = Math.min(60_000, 1000 * 2 ** (at + 1));
      expect(pause).to.be.within(longest / 2, longest);
    }
  });

  it('gives up on an answer that does not come, as on a silent stream', async () => {
    let asked = 0;
    let unanswered = () => {};
    worker.use(
      noStream,
      http.get(`${api}/v1/order`, () => {
        asked += 1;
        setTimeout(() => unanswered());
        return new Promise(() => {});
      }),
    );
    const {open, pauses} = await followed(3, () => new Promise((resolve) => (unanswered = resolve)));
    expect(asked).to.equal(2);
    expect(open).to.deep.equal([false, false]);
    expect(pauses.length).to.equal(3);
  });

  it('ends when the token opens nothing any more', async () => {
    worker.use(
      noStream,
      http.get(`${api}/v1/order`, () => new HttpResponse('', {status: 401})),
    );
    expect((await followed(9)).ended).to.equal(1);
  });
});

describe('following more orders than a browser should have streams for', () => {
  it('asks for those that have none, and hears one of them on the next stream that is free', async () => {
    const open = new Set<string>();
    const asked: string[] = [];
    const tokenOf = (request: Request) => request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    worker.use(
      http.get(`${api}/v1/order/events`, ({request}) => {
        open.add(tokenOf(request));
        return new HttpResponse(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}});
      }),
      http.get(`${api}/v1/order`, ({request}) => {
        asked.push(tokenOf(request));
        return HttpResponse.json(view({}), {headers: {'retry-after': '60'}});
      }),
    );
    const end = new AbortController();
    let pauseIsOver: (() => void) | undefined;
    const begin = (token: string) => {
      const own = new AbortController();
      const signal = AbortSignal.any([end.signal, own.signal]);
      const ended = follow({
        ...{api, token, signal},
        read: (data) => JSON.parse(data) as OrderView,
        sleep: (_, until) =>
          new Promise((resolve, reject) => {
            if (until === signal) pauseIsOver = resolve;
            until.addEventListener('abort', () => reject(until.reason));
          }),
        onView: () => {},
        onConnection: () => {},
        onEnded: () => {},
      });
      return {ended, end: () => own.abort()};
    };

    const three = ['one', 'two', 'three'].map(begin);
    await until(() => open.size === 3);
    const fourth = begin('four');
    await until(() => pauseIsOver !== undefined);
    expect(asked).to.deep.equal(['four']);
    expect([...open]).to.have.members(['one', 'two', 'three']);

    three[1]?.end();
    await three[1]?.ended;
    pauseIsOver?.();
    await until(() => open.has('four'));
    expect(asked).to.deep.equal(['four']);

    end.abort();
    await Promise.all([...three, fourth].map(({ended}) => ended));
  });
});
