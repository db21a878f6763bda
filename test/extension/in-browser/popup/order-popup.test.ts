import {expect} from '@open-wc/testing';
import type {Look} from '../../../../extension/look.js';
import {stays} from '../../../../extension/popup/undo-toast.js';
import {estimate, numbered, ordered} from '../../popup/watches.js';
import {control, press, shown, textOf, type, until, within} from './shown.js';

const lamp = ordered('Table lamp', {estimate});
const mug = ordered('Mug', {status: 'out_for_delivery'});
const shade = ordered('Linen shade', {status: 'delivered', deliveredAt: '2026-11-20T10:00:00'});
const old = ordered('Old shoes', {status: 'delivered'}, {archivedAt: '2026-11-01T10:00:00Z'});
const number = numbered('123456789012', undefined);
const some = [lamp, mug, shade, old, number];
const look: Look = {
  numbers: [
    {
      number: '1Z999AA10123456784',
      candidates: [{carrier: 'ups', confidence: 'checked', reasons: ['check_digit']}],
    },
    {
      number: 'RR123456785SE',
      candidates: [{carrier: 'postnord', confidence: 'checked', reasons: ['post']}],
      watchId: lamp.id,
    },
  ],
  orders: [],
  trackers: [
    {frameId: 0, api: 'https://shop.example/orders', held: true},
    {frameId: 4, api: 'https://shop.example/orders', held: false},
  ],
  host: 'shop.example',
};
const heading = (root: ShadowRoot) => root.querySelector('h1')?.textContent?.trim();

describe('<order-popup>', () => {
  const views = {
    list: '#',
    order: `#watch=${lamp.id}`,
    'a number of nobody knows whom': `#watch=${number.id}`,
    tell: `#tell=${lamp.id}`,
    archive: '#archive',
    page: '#page',
  };
  for (const [name, hash] of Object.entries(views)) {
    for (const language of ['en', 'ar']) {
      it(`passes the accessibility audit: ${name}, ${language}`, async () => {
        const {popup, root} = await shown({watches: some, hash, language, look});
        await until(() => name !== 'order' || within(root, '.milestones'));
        expect(popup.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        await expect(popup).to.be.accessible();
      });
    }
  }

  for (const [name, watches] of [
    ['empty', []],
    ['unreadable', 'unreadable'],
  ] as const) {
    it(`passes the accessibility audit: ${name}`, async () => {
      const {popup} = await shown({watches});
      await expect(popup).to.be.accessible();
    });
  }

  it('says what there is to do while nothing is on its way', async () => {
    const {root} = await shown();
    expect(textOf(root)).to.contain('Nothing is on its way');
  });

  it('says so if the list cannot be read, and reads it again', async () => {
    const {root, become} = await shown({watches: 'unreadable'});
    expect(textOf(root)).to.contain('We cannot read your list');
    become([lamp]);
    await until(() => root.querySelector('.order'));
    expect(textOf(root)).not.to.contain('cannot read');
  });

  it('shows what another page of ours has changed', async () => {
    const {root, become} = await shown({watches: [lamp]});
    become([lamp, mug]);
    await until(() => root.querySelectorAll('.order').length === 2);
  });

  it('opens the order that its address names, as everywhere else, and moves to its heading', async () => {
    const {root} = await shown({watches: some});
    location.hash = `#watch=${lamp.id}`;
    await until(() => heading(root) === 'Table lamp' && within(root, '.milestones'));
    expect(root.activeElement).to.equal(root.querySelector('h1'));
    expect(within(root, 'order-tracker')?.shadowRoot?.textContent).to.contain('Thursday 26 November');
  });

  it('says so if the order is no longer there', async () => {
    const {root} = await shown({watches: some, hash: '#watch=00000000-0000-4000-8000-999999999999'});
    expect(textOf(root)).to.contain('not on your list any more');
  });

  it('leads back by Escape, to the row one came from', async () => {
    const {root} = await shown({watches: some, hash: `#watch=${mug.id}`});
    expect(press('Escape').defaultPrevented).to.equal(true);
    await until(() => heading(root) === 'Orders');
    await until(() => root.activeElement?.id === `row-${mug.id}`);
    expect(press('Escape').defaultPrevented, 'the browser closes the popup').to.equal(false);
  });

  for (const [language, name] of [
    ['ar', 'A lamp with a shade of linen, in the colour of sand, for the table in the hall'],
    ['en', 'مصباح بغطاء من الكتان بلون الرمل للطاولة في الردهة عند مدخل البيت القديم'],
  ] as const) {
    it(`cuts a long name at its end, in whichever direction it is written: ${name}`, async () => {
      const {root} = await shown({watches: [ordered(name, {})], language});
      const place = root.querySelector('.pair b')?.getBoundingClientRect() ?? new DOMRect();
      const letters = document.createTreeWalker(root.querySelector('.pair bdi') as Node, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.selectNodeContents(letters.nextNode() as Text);
      expect(range.getBoundingClientRect().width).to.be.greaterThan(place.width);
      range.setEnd(range.startContainer, 1);
      const first = range.getBoundingClientRect();
      expect(first.left).to.be.at.least(place.left - 1);
      expect(first.right).to.be.at.most(place.right + 1);
    });
  }

  it('is walked by the arrow keys', async () => {
    const {root} = await shown({watches: some});
    const rows = [...root.querySelectorAll<HTMLElement>('.order')];
    press('ArrowDown');
    expect(root.activeElement).to.equal(rows[0]);
    press('End', rows[0]);
    expect(root.activeElement).to.equal(rows.at(-1));
    press('ArrowUp', rows.at(-1));
    expect(root.activeElement).to.equal(rows.at(-2));
  });

  it('searches from / on, the archive too, and Escape ends it', async () => {
    const {root} = await shown({watches: some});
    expect(root.querySelector('#find')).to.equal(null);
    press('/');
    const field = await until(() => root.querySelector<HTMLInputElement>('#find'));
    await until(() => root.activeElement === field);
    for (const query of ['s', 'shoes']) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
    }
    await until(() => root.querySelectorAll('.order').length === 1);
    expect(textOf(root)).to.contain('Old shoes');
    expect(root.activeElement, 'the focus stays in the field').to.equal(field);
    field.value = 'nothing like it';
    field.dispatchEvent(new Event('input'));
    await until(() => textOf(root).includes('Nothing here matches'));
    press('Escape', field);
    await until(() => root.querySelectorAll('.order').length === 4);
  });

  it('comes back from an order to the search in which it was found', async () => {
    const {root} = await shown({watches: some});
    press('/');
    type(await until(() => root.querySelector<HTMLInputElement>('#find')), 'lamp');
    await until(() => root.querySelectorAll('.order').length === 1);
    root.querySelector<HTMLElement>('.order')?.click();
    await until(() => heading(root) === 'Table lamp');
    press('Escape');
    await until(() => root.activeElement?.id === `row-${lamp.id}`);
    expect(root.querySelector<HTMLInputElement>('#find')?.value).to.equal('lamp');
    expect(root.querySelectorAll('.order')).to.have.length(1);
    press('Escape');
    await until(() => root.querySelectorAll('.order').length === 4);
    expect(root.querySelector('#find')).to.equal(null);
  });

  it('offers to search as soon as there are more than fit', async () => {
    const {root} = await shown({watches: Array.from({length: 50}, (_, at) => ordered(`Order ${at}`, {estimate}))});
    expect(root.querySelectorAll('.order').length).to.equal(50);
    expect(root.querySelector('#find')).not.to.equal(null);
  });

  it('archives, goes back to the list, and undoes it by its button or Control and Z', async () => {
    const {root, asked} = await shown({watches: some, hash: `#watch=${lamp.id}`});
    const buttons = [...root.querySelectorAll('footer button')] as HTMLElement[];
    buttons.find((one) => one.textContent?.includes('Archive'))?.click();
    (await until(() => control(root, 'Undo'))).click();
    await until(() => asked.length === 2);
    const id = lamp.id;
    expect(asked).to.deep.equal([
      `archive ${JSON.stringify({id, archived: true})}`,
      `archive ${JSON.stringify({id, archived: false})}`,
    ]);
    expect(press('z', document.body, {ctrlKey: true}).defaultPrevented, 'nothing is left to undo').to.equal(false);
  });

  it('calls the button what it does, and where it leads to what that is', async () => {
    const {root} = await shown({watches: some, hash: `#watch=${number.id}`, language: 'de'});
    const [link, button] = root.querySelectorAll<HTMLElement>('header a[href="#archive"], footer button');
    expect(link?.ariaLabel).to.equal('Archiv');
    expect(button?.textContent?.trim()).to.equal('Archivieren');
  });

  it('puts back what was archived', async () => {
    const {root, asked} = await shown({watches: some, hash: `#watch=${old.id}`});
    control(root, 'Back to the list')?.click();
    await until(() => asked.length === 1 && heading(root) === 'Archive');
    expect(asked[0]).to.contain('"archived":false');
  });

  it('removes at once, and gives the same record back when that is undone', async () => {
    const {root, asked} = await shown({watches: some, hash: `#watch=${number.id}`});
    (await until(() => control(root, 'Remove'))).click();
    await until(() => control(root, 'Undo'));
    expect(press('z', document.body, {metaKey: true}).defaultPrevented).to.equal(true);
    await until(() => asked.length === 2);
    expect(asked).to.deep.equal([
      `remove ${JSON.stringify({id: number.id})}`,
      `restore ${JSON.stringify({watch: number})}`,
    ]);
  });

  it('says so if the background does not answer, and stays where it is', async () => {
    const {root} = await shown({watches: some, hash: `#watch=${lamp.id}`, answers: {remove: new Error('gone')}});
    (await until(() => control(root, 'Remove'))).click();
    await until(() => textOf(root).includes('That did not work'));
    expect(heading(root)).to.equal('Table lamp');
    expect(control(root, 'Undo')).to.equal(undefined);
  });

  it('leaves the list as it was if nothing is known of the page', async () => {
    const {root} = await shown({watches: some});
    expect(root.querySelector('.on-page')).to.equal(null);
  });
});

describe('what is said below', () => {
  const {setTimeout, clearTimeout} = window;
  afterEach(() => {
    Object.assign(window, {setTimeout, clearTimeout});
  });

  it('goes after six seconds, and waits while it is pointed at or has the focus', async () => {
    const waits = new Map<number, () => void>();
    let last = 1_000_000;
    window.setTimeout = ((then: () => void, time: number) => {
      if (time !== stays) return setTimeout(then, time);
      last += 1;
      waits.set(last, then);
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => (waits.delete(Number(id)) ? undefined : clearTimeout(id));
    const {root} = await shown({watches: some, hash: `#watch=${number.id}`});
    (await until(() => control(root, 'Remove'))).click();
    const undo = await until(() => control(root, 'Undo'));
    const region = within(root, 'undo-toast')?.shadowRoot?.querySelector('[role=status]');
    expect(waits.size).to.equal(1);
    region?.dispatchEvent(new Event('pointerenter'));
    expect(waits.size, 'pointed at').to.equal(0);
    region?.dispatchEvent(new Event('pointerleave'));
    expect(waits.size, 'the time begins anew').to.equal(1);
    undo.focus();
    expect(waits.size, 'with the focus').to.equal(0);
    undo.blur();
    expect(waits.size).to.equal(1);
    waits.get(last)?.();
    await until(() => control(root, 'Undo') === undefined);
  });
});
