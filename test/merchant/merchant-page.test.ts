import {expect} from '@open-wc/testing';
import type {StoredOrder} from '../../merchant/answers.js';
import {ApiError} from '../../merchant/api.js';
import {now} from '../shared/builders.js';
import {answers, formIn, shownAt, textOf, until} from './page.js';

const places = ['today', 'orders', 'orders/KC-1042', 'carriers', 'policy', 'embed'];

describe('<merchant-page>', () => {
  for (const place of places) {
    for (const language of ['en', 'ar']) {
      it(`passes the accessibility audit: ${place}, ${language}`, async () => {
        const {page, screen} = await shownAt(`#/${place}`, {language});
        await screen();
        expect(page.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        await expect(page).to.be.accessible();
      });
    }
  }

  it('passes the accessibility audit: signing in', async () => {
    const {page, screen} = await shownAt('#/today', {said: {'GET /session': new ApiError(401, {})}});
    await screen();
    await expect(page).to.be.accessible();
  });

  it('says how many need a person, what was reported, what is stalled, what was not delivered and how the carriers are', async () => {
    const {screen} = await shownAt('#/today');
    const text = textOf(await screen());
    for (const said of [
      '3 orders need a person',
      '148 on their way',
      'KC-20717',
      '<b>Shade</b> has a tear',
      'Stalled',
      '6 of 10. Lost after',
      'It comes later than promisedtoday, 12:00',
      'no such mailbox',
      'Not at all',
      '9 of 60 failed',
      '4 min',
    ]) {
      expect(text).to.contain(said);
    }
  });

  it('says in words what nobody has said in any: a report without a text, an order that no carrier knows, whom nobody told', async () => {
    const problems = [{...{case: 'KC-1', order: 'KC-1042', kind: 'damaged', text: ''}, answerBy: '2026-11-24'}];
    const unknown = {...(answers['GET /orders/KC-1042'] as StoredOrder), shipments: [], attention: 'hand_over_late'};
    const said = {
      'GET /problems': {problems},
      'GET /orders/KC-1042': unknown,
      'GET /messages?state=sent&order=KC-1042': {messages: []},
    };
    const {screen} = await shownAt('#/today', {said, language: 'de'});
    const text = textOf(await screen());
    for (const words of ['Etwas ist beschädigt', 'Noch kein Scan', 'Noch nichts']) {
      expect(text).to.contain(words);
    }
  });

  it('shows those first whose need is greatest, whatever came last', async () => {
    const listed = (number: string, attention: string) => ({number, attention, status: 'in_transit', placedAt: now});
    const orders = [listed('1', 'hand_over_late'), listed('2', 'late'), listed('3', 'lost')];
    const known = orders.map((one) => ({...(answers['GET /orders/KC-1042'] as StoredOrder), ...one}));
    const said = Object.fromEntries(known.map((one) => [`GET /orders/${one.number}`, one]));
    const {screen} = await shownAt('#/today', {said: {...said, 'GET /orders': {orders}}});
    const rows = [...(await screen()).renderRoot.querySelectorAll('[aria-labelledby=late] tbody th a')];
    expect(rows.map(({textContent}) => textContent)).to.deep.equal(['3', '2', '1']);
  });

  it('draws a lane of thirty and more, and only names one of fewer', async () => {
    const {screen} = await shownAt('#/carriers');
    const element = await screen();
    expect(textOf(element)).to.contain('Half arrive by day 3, nine of ten by day 5.');
    expect(textOf(element)).to.contain('UPS, Portugal to Austria: 12 parcels. Too few to say');
    expect(element.renderRoot.querySelectorAll('.chart').length).to.equal(1);
    expect(element.renderRoot.querySelectorAll('.wide .bar').length).to.equal(8);
    expect(element.renderRoot.querySelectorAll('.wide .bar.tail').length).to.equal(3);
  });

  for (const width of [320, 460, 1000]) {
    it(`draws a lane so that what is written on it is no smaller than 11 px: on ${width} px`, async () => {
      const {page, screen} = await shownAt('#/carriers');
      page.style.inlineSize = `${width}px`;
      const element = await screen();
      const shown = [...element.renderRoot.querySelectorAll<SVGSVGElement>('.chart svg')].filter(
        (one) => getComputedStyle(one).display !== 'none',
      );
      expect(shown.length).to.equal(1);
      expect(13 * (shown[0]?.getScreenCTM()?.a ?? 0)).to.be.at.least(11);
    });
  }

  it('sends a dead message again, and asks anew', async () => {
    const {screen, asked} = await shownAt('#/today');
    const element = await screen();
    element.renderRoot.querySelector<HTMLButtonElement>('.button.second.small')?.click();
    await until(() => asked.filter((one) => one === 'GET /insights').length === 2);
    expect(asked).to.contain('POST /messages/m-1/resend');
  });

  it('answers an order’s case, or closes it without a word', async () => {
    const {screen, asked} = await shownAt('#/orders/KC-1042');
    const element = await screen();
    const root = element.renderRoot as ShadowRoot;
    expect(textOf(element)).to.contain('<b>Shade</b> has a tear');
    (root.querySelector('#answer-KC-20717') as HTMLTextAreaElement).value = ' We send a new one. ';
    formIn(root).requestSubmit();
    await until(() => asked.includes('POST /problems/KC-20717/answer {"text":"We send a new one."}'));
    root.querySelector<HTMLButtonElement>('.button.bare')?.click();
    await until(() => asked.includes('POST /problems/KC-20717/answer {"state":"closed"}'));
  });

  it('shows every case with its state and the answer, the newest first, and folds away those that are over', async () => {
    const closed = {case: 'KC-11111', order: 'KC-1042', kind: 'late', text: '', state: 'closed', reportedAt: now};
    const answered = {...closed, case: 'KC-22222', state: 'answered', answer: 'On <b>Friday</b>', answeredAt: now};
    const problems = [answered, {...closed, case: 'KC-33333', state: 'open', answerBy: '2026-11-24'}, closed];
    const {screen, asked} = await shownAt('#/orders/KC-1042', {said: {'GET /problems': {problems}}});
    const element = await screen();
    expect(asked).to.contain('GET /problems?state=all&order=KC-1042');
    const folded = element.renderRoot.querySelector('details') as HTMLDetailsElement;
    expect(folded.open).to.equal(false);
    expect([...folded.querySelectorAll('h2')].map(({id}) => id)).to.deep.equal(['KC-22222', 'KC-11111']);
    const words = folded.textContent?.replace(/\s+/g, ' ');
    for (const said of ['2 earlier cases', 'Answered', 'On <b>Friday</b>', 'Closed without an answer.']) {
      expect(words).to.contain(said);
    }
    expect(folded.querySelector('form')).to.equal(null);
    expect([...element.renderRoot.querySelectorAll('form textarea')].map(({id}) => id)).to.deep.equal([
      'answer-KC-33333',
    ]);
    folded.open = true;
    await expect(element).to.be.accessible();
  });

  it('shows what is on its way back like any parcel, with what is in it', async () => {
    const {screen} = await shownAt('#/orders/KC-1042');
    const text = textOf(await screen());
    const back = text.slice(text.indexOf('On its way back with UPS 1Z999AA10987654321'));
    expect(back).to.contain('1 × vase');
    expect(back).to.contain('Going back');
    expect(back).to.not.contain('Promise');
  });

  it('shows no browser’s address, which says nothing to anybody', async () => {
    const message = {uid: 'm-2', kind: 'delivered', channel: 'push', address: '{"endpoint":"https://push.example"}'};
    const messages = [{...message, state: 'sent', createdAt: now}];
    const {screen} = await shownAt('#/orders/KC-1042', {said: {'GET /messages': {messages}}});
    const text = textOf(await screen());
    expect(text).to.contain('Notifications in a browser');
    expect(text).to.not.contain('push.example');
  });

  it('says of each fact who said it, and revokes every link', async () => {
    const {screen, asked} = await shownAt('#/orders/KC-1042');
    const element = await screen();
    expect(textOf(element)).to.contain('UPS Track API, today');
    [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.button.second')][1]?.click();
    await until(() => textOf(element).includes('No link opens this order any more.'));
    expect(asked).to.contain('DELETE /orders/KC-1042/tokens');
  });

  for (const [factor, says] of [
    ['either', '<order-tracker api="https://orders.example"></order-tracker>'],
    ['email', '<order-tracker api="https://orders.example" factor="email"></order-tracker>'],
  ]) {
    it(`what to paste keeps the room, is copied whole, and says what a look-up needs, unless it is the usual: ${factor}`, async () => {
      const session = {...(answers['GET /session'] as object), factor};
      const {screen} = await shownAt('#/embed', {said: {'GET /session': session}});
      const element = await screen();
      const pasted = element.renderRoot.querySelector('pre')?.textContent;
      expect(pasted).to.contain(says).and.to.contain('min-block-size: max(28rem, 448px)');
      element.renderRoot.querySelector<HTMLButtonElement>('.button.second')?.click();
      await until(() => textOf(element).includes('Copied') || String(getSelection()) === pasted);
    });
  }

  it('says what to do about an embed that is wrong', async () => {
    const findings = {
      reached: true,
      findings: [
        {check: 'script', ok: true},
        {check: 'origin', ok: false, found: 'https://shop.example'},
      ],
    };
    const {screen} = await shownAt('#/embed', {said: {'POST /embed-check': findings}});
    const element = await screen();
    (element.renderRoot.querySelector('#url') as HTMLInputElement).value = 'https://shop.example/';
    formIn(element.renderRoot).requestSubmit();
    await until(() => textOf(element).includes('Add its origin to ALLOWED_ORIGINS'));
    expect(textOf(element)).to.contain('Found: https://shop.example');
    expect(textOf(element)).to.not.contain('Paste the script tag');
  });

  it('goes back to signing in when the session has ended', async () => {
    const {page} = await shownAt('#/today', {said: {'GET /insights': new ApiError(401, {})}});
    await until(() => page.renderRoot.querySelector('merchant-sign-in') !== null);
  });

  it('says that the service is out of reach, and tries again when told to', async () => {
    const said: Record<string, unknown> = {'GET /insights': new ApiError(503, {})};
    const {page, asked} = await shownAt('#/carriers', {said});
    const alert = () =>
      page.renderRoot.querySelector<HTMLElement>('merchant-carriers')?.shadowRoot?.querySelector('[role=alert]');
    await until(() => Boolean(alert()));
    alert()?.querySelector('button')?.click();
    await until(() => asked.filter((one) => one === 'GET /insights').length === 2);
  });

  it('moves focus to the heading of a place that was gone to', async () => {
    const {page, screen} = await shownAt('#/today');
    await screen();
    location.hash = '#/embed';
    await until(() => page.renderRoot.querySelector('merchant-embed')?.shadowRoot?.activeElement?.tagName === 'H1');
  });
});
