import {expect} from '@open-wc/testing';
import type {Orders} from '../../merchant/screens/orders.js';
import {now} from '../shared/builders.js';
import {formIn, shownAt, until} from './page.js';

describe('<merchant-orders>', () => {
  it('names the carriers of listed parcels, and the status of one that nobody has scanned', async () => {
    const shipments = [{carrier: 'ups', number: '1Z', status: 'unknown'}];
    const orders = [{number: '1', status: 'unknown', placedAt: now, updatedAt: now, shipments}];
    const {screen} = await shownAt('#/orders', {said: {'GET /orders': {orders}}});
    const row = (await screen()).renderRoot.querySelector('tbody tr')?.textContent?.replace(/\s+/g, ' ');
    expect(row).to.contain('Waiting for a scan').and.to.contain('UPS 1Z');
  });

  it('searches with what was chosen, and turns the page with the cursor', async () => {
    const {screen, asked} = await shownAt('#/orders');
    const element = await screen();
    const root = element.renderRoot as ShadowRoot;
    (root.querySelector('#search') as HTMLInputElement).value = ' KC-1 ';
    (root.querySelector('#attention') as HTMLSelectElement).value = 'lost';
    formIn(root).requestSubmit();
    await until(() => asked.includes('GET /orders?search=KC-1&attention=lost'));
    await until(() => root.querySelector<HTMLAnchorElement>('.actions .second')?.hash.includes('KC-1') === true);
    root.querySelector<HTMLAnchorElement>('.actions .second')?.click();
    await until(() => asked.includes('GET /orders?search=KC-1&attention=lost&cursor=more'));
  });

  it('finds again what the address says, and follows it', async () => {
    const {screen, asked} = await shownAt('#/orders?search=KC-1&attention=lost');
    const element = await screen();
    const filled = () => [...new FormData(formIn(element.renderRoot))].map(([, value]) => value);
    expect(asked).to.contain('GET /orders?search=KC-1&attention=lost');
    expect(filled()).to.deep.equal(['KC-1', '', 'lost']);
    (element.renderRoot.querySelector('#attention') as HTMLSelectElement).value = 'late';
    location.hash = '#/orders?search=KC-1';
    await until(() => asked.includes('GET /orders?search=KC-1'));
    await until(() => filled().join() === 'KC-1,,');
  });

  it('shows what was looked for last, whichever is answered last', async () => {
    let answer: (page: unknown) => void = () => {};
    const late = new Promise((resolve) => (answer = resolve));
    const listed = (number: string) => ({orders: [{number, status: 'delivered', placedAt: now, shipments: []}]});
    const said = {'GET /orders?search=A': late, 'GET /orders?search=B': listed('B')};
    const {screen} = await shownAt('#/orders', {said});
    const element = (await screen()) as Orders;
    const shown = () => element.renderRoot.querySelector('tbody a')?.textContent;
    location.hash = '#/orders?search=A';
    await until(() => element.query === 'search=A');
    location.hash = '#/orders?search=B';
    await until(() => shown() === 'B');
    answer(listed('A'));
    await late;
    await new Promise(requestAnimationFrame);
    expect(shown()).to.equal('B');
  });

  it('asks again for the same when told to', async () => {
    const {screen, asked} = await shownAt('#/orders?status=delivered');
    formIn((await screen()).renderRoot).requestSubmit();
    await until(() => asked.filter((one) => one === 'GET /orders?status=delivered').length === 2);
  });

  it('goes from today to all orders that need a person, and only to those', async () => {
    const {screen, asked, page} = await shownAt('#/today');
    (await screen()).renderRoot.querySelector<HTMLAnchorElement>('a[href*=attention]')?.click();
    const all = 'action_needed,attempt_failed,lost,problem,stalled,late,hand_over_late';
    await until(() => asked.includes(`GET /orders?attention=${all}`));
    expect((await screen()).renderRoot.querySelector<HTMLSelectElement>('#attention')?.value).to.equal(all);
    expect(page.renderRoot.querySelector('[aria-current=page]')?.textContent).to.equal('Orders');
  });
});
