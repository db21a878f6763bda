import {expect, nextFrame} from '@open-wc/testing';
import type {Look} from '../../../../extension/look.js';
import {ordered} from '../../popup/watches.js';
import {control, shown, textOf, until, within} from './shown.js';

const mug = ordered('Mug', {});
const id = '00000000-0000-4000-8000-000000000077';
const empty: Look = {numbers: [], orders: [], trackers: [], host: 'shop.example'};
const ups = [{carrier: 'ups', confidence: 'checked', reasons: ['check_digit']}] as const;
const tracker = {frameId: 4, api: 'https://shop.example/orders', held: true};
const seen = {
  frameId: 4,
  seen: {
    state: 'open',
    shop: {name: 'Casa Lume'},
    items: [{id: 'a', name: 'Lamp', quantity: 1}],
    shipments: [{carrier: 'ups', number: '1Z999AA10123456784'}],
  },
} satisfies Look['orders'][number];

async function onPage(look: Partial<Look>, given: Parameters<typeof shown>[0] = {}) {
  const answers = {watchNumber: {id, isNew: true}, adopt: {id, isNew: true}};
  const popup = await shown({watches: [mug], hash: '#page', look: {...empty, ...look}, answers, ...given});
  await until(() => within(popup.root, 'page-numbers')?.shadowRoot?.querySelector('.switch'));
  return popup;
}

describe('<page-numbers>', () => {
  it('is led to from the list, with how many numbers there are', async () => {
    const numbers = [{number: '1Z999AA10123456784', candidates: ups}];
    const {root} = await shown({watches: [mug], look: {...empty, numbers}});
    const link = await until(() => root.querySelector('.on-page'));
    expect(link.textContent?.trim()).to.equal('1 number on this page');
    expect(link.getAttribute('href')).to.equal('#page');
  });

  it('asks again if the background was ended while it answered', async () => {
    const numbers = [{number: '1Z999AA10123456784', candidates: ups}];
    const {root, popup} = await shown({watches: [mug], look: empty});
    const answers = [Promise.reject(new Error('it is gone')), Promise.resolve({...empty, numbers})];
    popup.outside = {...popup.outside, send: async () => (await answers.shift()) as never};
    window.dispatchEvent(new Event('focus'));
    const link = await until(() => root.querySelector('.on-page'));
    expect(link.textContent?.trim()).to.equal('1 number on this page');
  });

  it('shows the page that is looked at, even if the one before answers after it', async () => {
    const numbers = [{number: '1Z999AA10123456784', candidates: ups}];
    const {root, popup} = await shown({watches: [mug], look: empty});
    let answerLate = (_: Look) => {};
    const late = new Promise<Look>((resolve) => {
      answerLate = resolve;
    });
    const answers = [late, Promise.resolve({...empty, numbers})];
    popup.outside = {...popup.outside, send: async () => (await answers.shift()) as never};
    window.dispatchEvent(new Event('focus'));
    await until(() => answers.length === 1);
    window.dispatchEvent(new Event('focus'));
    await until(() => root.querySelector('.on-page'));
    answerLate(empty);
    await nextFrame();
    expect(root.querySelector('.on-page')).not.to.equal(null);
  });

  it('is not led to where there is nothing', async () => {
    const {root, become} = await shown({watches: [], look: empty});
    become([mug]);
    await until(() => root.querySelector('.order'));
    expect(root.querySelector('.on-page')).to.equal(null);
  });

  it('watches a number that is new, and shows one that is watched', async () => {
    const {root, asked} = await onPage({
      numbers: [
        {number: '1Z999AA10123456784', candidates: ups},
        {number: 'RR123456785SE', candidates: ups, watchId: mug.id},
      ],
    });
    expect(textOf(root)).to.contain('UPS: the check digit fits');
    expect(control(root, 'Show RR123456785SE')?.getAttribute('href')).to.equal(`#watch=${mug.id}`);
    control(root, 'Watch 1Z999AA10123456784')?.click();
    await until(() => location.hash === `#watch=${id}`);
    expect(asked).to.deep.equal(['watchNumber {"number":"1Z999AA10123456784","carrier":"ups"}']);
  });

  it('watches what only the markup says, under the name of what was ordered', async () => {
    const {root, asked} = await onPage({orders: [seen]});
    control(root, 'Watch 1Z999AA10123456784')?.click();
    await until(() => asked.length === 1);
    expect(asked[0]).to.equal('watchNumber {"number":"1Z999AA10123456784","carrier":"ups","name":"Lamp"}');
  });

  it('adopts an order that the page holds out', async () => {
    const {root, asked} = await onPage({trackers: [tracker], orders: [seen]});
    expect(textOf(root)).to.contain('Casa Lume shows your order here');
    control(root, 'Watch this order')?.click();
    await until(() => location.hash === `#watch=${id}`);
    expect(asked).to.deep.equal(['adopt {"tabId":7,"frameId":4}']);
  });

  it('says that a key ends by itself, and is only forgotten when the order is removed', async () => {
    const {root} = await onPage({trackers: [tracker], orders: [seen]});
    expect(textOf(root)).to.contain('It ends by itself, and we forget it when you remove the order.');
  });

  it('has the browser ask in the press for what a shop is sent, where it wants to be asked', async () => {
    const granted = {permissions: ['notifications'], data_collection: []};
    const page = {trackers: [tracker], orders: [seen]};
    const {root, asked} = await onPage(page, {granted});
    control(root, 'Watch this order')?.click();
    const press = ['adopt {"tabId":7,"frameId":4}', 'request {"data_collection":["authenticationInfo"]}'];
    expect(asked, 'before anything is waited for').to.deep.equal(press);
    await until(() => location.hash === `#watch=${id}`);
    expect(asked).to.deep.equal([...press, press[0]]);
    const refused = await onPage(page, {granted, allows: false});
    control(refused.root, 'Watch this order')?.click();
    await until(() => textOf(refused.root).includes('Your browser did not allow it.'));
    expect(refused.asked).to.deep.equal(press);
  });

  it('says which button to press where the page does not hold it out yet', async () => {
    const {root} = await onPage({trackers: [{...tracker, held: false}]});
    expect(textOf(root)).to.contain('press Add to my watch list in the page');
    expect(control(root, 'Watch this order')).to.equal(undefined);
  });

  it('offers to watch an order as soon as the page holds it out', async () => {
    const {root, lookBecomes} = await onPage({trackers: [{...tracker, held: false}]});
    lookBecomes({...empty, trackers: [tracker]});
    await until(() => control(root, 'Watch this order'));
  });

  for (const may of [false, true]) {
    it(`asks the browser in the click, and no more than it must: ${may ? 'off' : 'on'}`, async () => {
      const {root, asked} = await onPage({}, {may});
      const box = within<HTMLInputElement>(root, '[role=switch]') as HTMLInputElement;
      expect(box.checked).to.equal(may);
      box.click();
      expect(asked.length, 'before anything is waited for').to.equal(1);
      await until(() => asked.some((one) => one.startsWith('setSite')));
      expect(asked).to.deep.equal([
        ...(may ? [] : ['request {"origins":["https://shop.example/*","http://shop.example/*"]}']),
        `setSite {"origin":"https://shop.example/*","on":${!may}}`,
      ]);
    });
  }

  it('goes back to how it was if the background does not do it', async () => {
    const {root} = await onPage({}, {answers: {setSite: new Error('gone')}});
    const box = within<HTMLInputElement>(root, '[role=switch]') as HTMLInputElement;
    box.click();
    await until(() => textOf(root).includes('That did not work'));
    expect(box.checked).to.equal(false);
  });
});
