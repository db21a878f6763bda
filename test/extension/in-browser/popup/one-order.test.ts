import {aTimeout, expect} from '@open-wc/testing';
import {pause} from '../../../../extension/popup/draft.js';
import type {OneOrder} from '../../../../extension/popup/one-order.js';
import type {Watch} from '../../../../extension/watch.js';
import {noFacts} from '../../../../shared/model.js';
import {now} from '../../../shared/builders.js';
import {estimate, numbered, ordered} from '../../popup/watches.js';
import {control, press, shown, textOf, type, until, within} from './shown.js';

const ofShop = ordered('Table lamp', {estimate}, {name: 'For Ada'});
const ofNumber = numbered('1Z999AA10123456784', 'ups');
const open = async (watch: Watch, name = 'one-order', answers: Record<string, unknown> = {}) => {
  const popup = await shown({
    answers,
    watches: [watch],
    hash: `#${name === 'one-order' ? 'watch' : 'tell'}=${watch.id}`,
  });
  await until(() => within(popup.root, name)?.shadowRoot?.childElementCount);
  return popup;
};
const field = <T extends HTMLElement>(root: ParentNode, selector: string) => within<T>(root, selector) as T;
/** What was asked last of all, without the watch's id, which is always the same. */
const said = (asked: readonly string[], {id}: Watch) =>
  asked.map((one) => one.replace(`"id":"${id}"`, '').replace('{,', '{'));

describe('<one-order>', () => {
  it('keeps a name and a note as soon as they are left', async () => {
    const {root, asked} = await open(ofShop);
    expect(field<HTMLInputElement>(root, '#name').value).to.equal('For Ada');
    type(field<HTMLInputElement>(root, '#name'), ' Lamp ', 'change');
    type(field<HTMLTextAreaElement>(root, '#note'), '', 'change');
    expect(said(asked, ofShop)).to.deep.equal(['edit {"name":"Lamp"}', 'edit {"note":""}']);
  });

  describe('while somebody writes', () => {
    const {setTimeout, clearTimeout} = window;
    let waits: Map<number, () => void>;
    let last = 1_000_000;
    beforeEach(() => {
      waits = new Map();
      window.setTimeout = ((then: () => void, time: number) => {
        if (time !== pause) return setTimeout(then, time);
        last += 1;
        waits.set(last, then);
        return last;
      }) as typeof window.setTimeout;
      window.clearTimeout = (id) => (waits.delete(Number(id)) ? undefined : clearTimeout(id));
    });
    afterEach(() => {
      Object.assign(window, {setTimeout, clearTimeout});
    });
    const pass = () => {
      for (const then of waits.values()) then();
    };

    it('keeps it once no key follows, in one writing, and writes it no second time when the field is left', async () => {
      const {root, asked} = await open(ofShop);
      for (const text of ['R', 'Re', 'Red ']) type(field<HTMLTextAreaElement>(root, '#note'), text);
      expect(asked).to.deep.equal([]);
      pass();
      type(field<HTMLTextAreaElement>(root, '#note'), 'Red ', 'change');
      expect(said(asked, ofShop)).to.deep.equal(['edit {"note":"Red"}']);
    });

    it('leaves the caret and the spaces where they are when it is kept', async () => {
      const {root, become} = await open(ofShop);
      const name = field<HTMLInputElement>(root, '#name');
      name.focus();
      type(name, 'For  Ada ');
      name.setSelectionRange(4, 4);
      pass();
      become([{...ofShop, name: 'For  Ada'}]);
      await until(() => within(root, 'h1')?.textContent === 'For  Ada');
      await within<OneOrder>(root, 'one-order')?.updateComplete;
      expect(name.value).to.equal('For  Ada ');
      expect(name.selectionStart).to.equal(4);
    });

    it('keeps it after all when that failed once, and shows it meanwhile', async () => {
      const answers: Record<string, unknown> = {edit: new Error('A full disk')};
      const {root, asked, become} = await open(ofShop, 'one-order', answers);
      const name = field<HTMLInputElement>(root, '#name');
      type(name, 'Lamp');
      pass();
      await until(() => said(asked, ofShop).length === 1);
      await aTimeout(0);
      delete answers['edit'];
      become([{...ofShop}]);
      await within<OneOrder>(root, 'one-order')?.updateComplete;
      expect(name.value).to.equal('Lamp');
      name.dispatchEvent(new Event('blur'));
      expect(said(asked, ofShop)).to.deep.equal(['edit {"name":"Lamp"}', 'edit {"name":"Lamp"}']);
    });

    it('follows what is kept elsewhere once the field is left, also where nothing was changed in the end', async () => {
      const {root, become} = await open(ofShop);
      const name = field<HTMLInputElement>(root, '#name');
      const before = name.value;
      for (const text of [`${before}x`, before]) type(name, text);
      name.dispatchEvent(new Event('blur'));
      await aTimeout(0);
      become([{...ofShop, name: 'Renamed elsewhere'}]);
      await until(() => name.value === 'Renamed elsewhere');
    });

    it('keeps it when the page goes, when it is hidden, and when another order is shown', async () => {
      const {root, asked} = await shown({watches: [ofShop, ofNumber], hash: `#watch=${ofShop.id}`});
      const note = await until(() => within<HTMLTextAreaElement>(root, '#note'));
      type(note, 'one');
      window.dispatchEvent(new Event('pagehide'));
      type(note, 'two');
      document.dispatchEvent(new Event('visibilitychange'));
      type(note, 'three');
      location.hash = `#watch=${ofNumber.id}`;
      await until(() => asked.length === 3);
      expect(said(asked, ofShop)).to.deep.equal([
        'edit {"note":"one"}',
        'edit {"note":"two"}',
        'edit {"note":"three"}',
      ]);
      await until(() => within<HTMLTextAreaElement>(root, '#note')?.value === '');
    });
  });

  it('says who answers, when that was and when it is asked next, and asks now', async () => {
    const {root, asked} = await open(ofShop);
    const text = textOf(root);
    for (const part of ['Kiln & Clay answers for this.', 'Asked today at 12:00.', 'Next today at about 14:00.']) {
      expect(text).to.contain(part);
    }
    control(root, 'Ask now')?.click();
    expect(said(asked, ofShop)).to.deep.equal(['ask {}']);
  });

  it('says that its shop could not be asked', async () => {
    const {root} = await open({...ofShop, asking: {failures: 1, askedAt: Date.parse(now)}});
    expect(textOf(root)).to.contain('We could not ask Kiln & Clay today at 13:00.');
  });

  it('of an order that is over says whose word it was, and that nobody is asked any more', async () => {
    const {root} = await open(ordered('Table lamp', {status: 'delivered'}, {asking: {failures: 0}}));
    const own = within(root, 'one-order')?.shadowRoot?.textContent?.replace(/\s+/g, ' ');
    expect(own).to.contain('Kiln & Clay Asked today at 12:00. We ask no more.').and.not.to.contain('answers for this');
    expect(control(root, 'Ask now')).to.equal(undefined);
  });

  it('sets nothing by hand where a shop answers', async () => {
    const {root} = await open(ofShop);
    expect(within(root, '#status')).to.equal(undefined);
    expect(within(root, 'carrier-choice')).to.equal(undefined);
  });

  it('of a number that nobody answers for says so, and takes its owner’s word or takes it back', async () => {
    const {root, asked} = await open(ofNumber);
    expect(textOf(root)).to.contain('Nobody answers for this number yet');
    expect(textOf(root)).to.contain('The carrier’s page is one press away.');
    expect(control(root, 'Ask now')).to.equal(undefined);
    type(field<HTMLSelectElement>(root, '#status'), 'delivered', 'change');
    type(field<HTMLSelectElement>(root, '#status'), '', 'change');
    expect(said(asked, ofNumber)).to.deep.equal(['edit {"status":"delivered"}', 'edit {"status":null}']);
  });

  it('of a number that there is nobody to ask about says nothing of asking', async () => {
    const [parcel] = ofNumber.view.order.shipments;
    const asked = {at: now, outcome: 'unsupported_carrier' as const};
    const shipments = parcel ? [{...parcel, facts: {...noFacts, asked}}] : [];
    const {root} = await open({...ofNumber, view: {...ofNumber.view, order: {...ofNumber.view.order, shipments}}});
    expect(textOf(root)).to.contain('Nobody answers for this number yet').and.not.to.contain('Asked');
  });

  it('says since when its owner’s word stands', async () => {
    const {root} = await open({...ofNumber, byHand: {status: 'in_transit', at: now, heard: noFacts}});
    expect(textOf(root)).to.contain('You set this today at');
    expect(field<HTMLSelectElement>(root, '#status').value).to.equal('in_transit');
  });

  it('says nothing of who answers for what its owner says has arrived', async () => {
    const {root} = await open({...ofNumber, byHand: {status: 'delivered', at: now, heard: noFacts}});
    expect(field<HTMLSelectElement>(root, '#status').value).to.equal('delivered');
    expect(textOf(root)).not.to.contain('Where this comes from').and.not.to.contain('Nobody answers');
  });

  it('wants the postcode if the carrier does', async () => {
    const [parcel] = ofNumber.view.order.shipments;
    const shipments = parcel ? [{...parcel, facts: {...noFacts, asked: {at: now, outcome: 'needs_key' as const}}}] : [];
    const watch = {...ofNumber, view: {...ofNumber.view, order: {...ofNumber.view.order, shipments}}};
    const {root, asked} = await open(watch);
    type(field<HTMLInputElement>(root, '#postcode'), '1010', 'change');
    expect(said(asked, watch)).to.deep.equal(['edit {"postcode":"1010"}']);
  });

  it('says that the browser lets nobody be asked, and has it ask; and hears when it does', async () => {
    const {root, asked, grant} = await shown({
      watches: [ofShop],
      hash: `#watch=${ofShop.id}`,
      granted: {data_collection: []},
    });
    (await until(() => control(root, 'Allow'))).click();
    expect(asked).to.deep.equal(['request {"data_collection":["authenticationInfo"]}']);
    expect(textOf(root)).to.contain('Nothing is sent until you allow it.').and.not.to.contain('answers for this');
    grant({data_collection: ['authenticationInfo']});
    await until(() => textOf(root).includes('Kiln & Clay answers for this.'));
    grant({data_collection: []});
    await until(() => control(root, 'Allow'));
  });

  it('offers to tell of it, as long as nobody has answered that', async () => {
    const {root} = await shown({watches: [ofShop], hash: `#watch=${ofShop.id}`, granted: {}});
    await until(() => control(root, 'Turn on notifications') && control(root, 'No, thanks'));
  });

  it('says that a postcode is not sent yet, and asks with it once it may be', async () => {
    const {source} = ofNumber;
    const watch = {...ofNumber, source: {...source, postcode: '1010'} as Watch['source']};
    const {root, asked} = await shown({
      watches: [watch],
      hash: `#watch=${watch.id}`,
      granted: {data_collection: ['websiteContent']},
    });
    (await until(() => control(root, 'Allow'))).click();
    await until(() => asked.length === 2);
    expect(said(asked, watch)).to.deep.equal([
      'request {"data_collection":["personallyIdentifyingInfo"]}',
      'edit {"postcode":"1010"}',
    ]);
  });

  it('asks for the carrier instead of showing an order of nobody’s', async () => {
    const watch = numbered('12345678901234', undefined);
    const {root, asked} = await open(watch);
    expect(within(root, 'order-tracker')).to.equal(undefined);
    const choice = await until(() => within(root, 'carrier-choice')?.shadowRoot?.querySelector('button'));
    choice.click();
    expect(asked[0]).to.contain('"carrier":"');
  });

  it('of a number of nobody’s promises no page of a carrier, and takes its owner’s word', async () => {
    const watch = numbered('12345678901234', undefined);
    const {root, asked} = await open(watch);
    expect(textOf(root)).to.contain('Nobody answers for this number yet').and.not.to.contain('page is one press away');
    type(field<HTMLSelectElement>(root, '#status'), 'delivered', 'change');
    expect(said(asked, watch)).to.deep.equal(['edit {"status":"delivered"}']);
  });

  it('changes the carrier that was taken for it', async () => {
    const {root, asked} = await open(ofNumber);
    control(root, 'Choose another carrier')?.click();
    type(await until(() => within<HTMLInputElement>(root, '#find')), 'dhl');
    (await until(() => control(root, 'DHL'))).click();
    expect(said(asked, ofNumber)).to.deep.equal(['edit {"carrier":"dhl"}']);
  });
});

describe('the choice of another carrier', () => {
  const chosen = (root: ParentNode) => within(root, 'carrier-choice');
  const opened = async () => {
    const popup = await open(ofNumber);
    control(popup.root, 'Choose another carrier')?.click();
    return {...popup, find: await until(() => within<HTMLInputElement>(popup.root, '#find'))};
  };

  it('ends with Escape, which leaves the order only then', async () => {
    const {root, find} = await opened();
    find.focus();
    expect(press('Escape', find).defaultPrevented).to.equal(true);
    await until(() => !chosen(root));
    expect(location.hash).to.equal(`#watch=${ofNumber.id}`);
    const button = control(root, 'Choose another carrier');
    expect(within(root, 'one-order')?.shadowRoot?.activeElement).to.equal(button);
    press('Escape', button);
    await until(() => location.hash === '');
  });

  it('can be cancelled', async () => {
    const {root, asked} = await opened();
    control(root, 'Cancel')?.click();
    await until(() => !chosen(root) && control(root, 'Choose another carrier'));
    expect(asked).to.deep.equal([]);
  });
});

describe('<tell-choices>', () => {
  const box = (root: ParentNode, words: string) =>
    [...(field(root, 'tell-choices').shadowRoot?.querySelectorAll('label') ?? [])]
      .find((one) => one.textContent?.includes(words))
      ?.querySelector('input') as HTMLInputElement;

  it('has what is chosen for all orders, and keeps what differs', async () => {
    const watch = {...ofShop, tell: {delivered: false}};
    const {root, asked} = await open(watch, 'tell-choices');
    expect(box(root, 'out for delivery').checked).to.equal(true);
    expect(box(root, 'has arrived').checked).to.equal(false);
    expect(box(root, 'order is confirmed').checked).to.equal(false);
    box(root, 'out for delivery').click();
    control(root, 'As for all orders')?.click();
    expect(said(asked, watch)).to.deep.equal([
      'edit {"tell":{"delivered":false,"out_for_delivery":false}}',
      'edit {"tell":{}}',
    ]);
  });

  it('says that the browser shows no notifications, and has it ask', async () => {
    const {root, asked} = await shown({watches: [ofShop], hash: `#tell=${ofShop.id}`, granted: {}});
    (await until(() => control(root, 'Turn on notifications'))).click();
    expect(asked).to.deep.equal(['request {"permissions":["notifications"]}']);
  });

  it('does not offer to tell of a number what only a shop does', async () => {
    const {root} = await open(ofNumber, 'tell-choices');
    expect(box(root, 'order is confirmed')).to.equal(undefined);
  });
});
