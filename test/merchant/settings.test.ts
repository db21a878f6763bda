import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {ApiError} from '../../merchant/api.js';
import {policy} from '../shared/builders.js';
import {shownAt, telling, textOf, until} from './page.js';

describe('<merchant-policy>', () => {
  const settings = (element: LitElement, id: 'policy' | 'telling') =>
    element.renderRoot.querySelector(`#${id}`) as HTMLFormElement;
  const fillIn = (form: HTMLFormElement, name: string, value: string) => {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    return field;
  };
  const put = (asked: readonly string[]) => asked.filter((one) => one.startsWith('PUT'));

  for (const [id, kept] of [
    ['policy', policy],
    ['telling', telling],
    ['policy', {...policy, country: 'UK', timeZone: 'GB'}],
  ] as const) {
    it(`saves settings that nobody touched as they were: ${JSON.stringify(kept)}`, async () => {
      const {screen, asked} = await shownAt('#/policy', {said: {[`GET /${id}`]: kept}});
      const element = await screen();
      settings(element, id).requestSubmit();
      await until(() => textOf(element).includes('Saved.'));
      const [said = ''] = put(asked);
      expect(JSON.parse(said.slice(`PUT /${id} `.length))).to.deep.equal(kept);
    });
  }

  it('keeps what was filled in, ticked and emptied', async () => {
    const {screen, asked} = await shownAt('#/policy');
    const element = await screen();
    const form = settings(element, 'telling');
    fillIn(form, '/mostPerDay', '2');
    fillIn(form, '/quiet/from', '');
    fillIn(form, '/quiet/to', '');
    fillIn(form, '/replyTo', ' help@kiln.example ');
    form.querySelector<HTMLInputElement>('[value=dispatched]')?.click();
    form.querySelector<HTMLInputElement>('[value=returned]')?.click();
    form.requestSubmit();
    await until(() => put(asked).length > 0);
    expect(JSON.parse(put(asked)[0]?.slice('PUT /telling '.length) ?? '')).to.deep.equal({
      ...telling,
      ...{mostPerDay: 2, quiet: null, replyTo: 'help@kiln.example', moments: ['delivered', 'returned']},
    });
  });

  it('shows what customers read of a policy while it is filled in, and of none that is not whole', async () => {
    const {screen} = await shownAt('#/policy');
    const element = await screen();
    const read = () => element.renderRoot.querySelector('.promises')?.textContent?.replace(/\s+/g, ' ');
    expect(read()).to.contain('We treat it as lost after 7 days without a scan: 4 days left');
    fillIn(settings(element, 'policy'), '/lostDays/domestic', '9');
    fillIn(settings(element, 'policy'), '/remedy', 'refund');
    await element.updateComplete;
    expect(read()).to.contain(
      'We treat it as lost after 9 days without a scan: 6 days left. Then you get your money back.',
    );
    fillIn(settings(element, 'policy'), '/lostDays/domestic', '');
    fillIn(settings(element, 'policy'), '/remedy', 'resend');
    await element.updateComplete;
    expect(read()).to.contain('Then you get your money back.');
    fillIn(settings(element, 'policy'), '/lostDays/domestic', '9');
    fillIn(settings(element, 'policy'), '/contact/email', '');
    await element.updateComplete;
    expect(read()).to.contain('Held up Nothing: they have no address to write to.');
  });

  it('goes back to signing in when the session has ended', async () => {
    const {screen, page} = await shownAt('#/policy', {said: {'PUT /policy': new ApiError(401, {})}});
    settings(await screen(), 'policy').requestSubmit();
    await until(() => page.renderRoot.querySelector('merchant-sign-in') !== null);
  });

  it('says at two hours that leave no time what is wrong with them', async () => {
    const wrong = new ApiError(422, {errors: [{pointer: '/quiet', detail: 'must leave two hours of the day'}]});
    const {screen} = await shownAt('#/policy', {said: {'PUT /telling': wrong}});
    const element = await screen();
    settings(element, 'telling').requestSubmit();
    await until(() => textOf(element).includes('Nothing was changed.'));
    expect(element.renderRoot.querySelector('[name="/quiet"] .hint')?.textContent).to.equal(
      'must leave two hours of the day',
    );
    const hours = element.renderRoot.querySelector('[name="/quiet"]');
    const note = element.renderRoot.querySelector(`[id="${hours?.getAttribute('aria-describedby')}"]`);
    expect(note?.textContent).to.equal('must leave two hours of the day');
    await until(() => hours?.contains(element.shadowRoot?.activeElement ?? null) === true);
    expect(element.renderRoot.querySelector('[role=alert] ul')).to.equal(null);
  });

  it('marks the field of a policy that the gateway refuses, goes there and keeps what was typed', async () => {
    const wrong = new ApiError(422, {
      errors: [
        {pointer: '/contact/email', detail: 'must be an e-mail address'},
        {pointer: '/colour', detail: 'is not known'},
      ],
    });
    const {screen} = await shownAt('#/policy', {said: {'PUT /policy': wrong}});
    const element = await screen();
    const field = fillIn(settings(element, 'policy'), '/contact/email', 'a@b');
    settings(element, 'policy').requestSubmit();
    await until(() => textOf(element).includes('Nothing was changed.'));
    await until(() => element.shadowRoot?.activeElement === field);
    expect(field.value).to.equal('a@b');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const note = element.renderRoot.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`);
    expect(note?.textContent).to.equal('must be an e-mail address');
    expect(element.renderRoot.querySelector('[role=alert] ul')?.textContent).to.equal('/colour is not known');
    await expect(element).to.be.accessible();
  });
});
