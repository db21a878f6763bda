import {expect} from '@open-wc/testing';
import {ordered} from '../../popup/watches.js';
import {control, shown, textOf, type, until, within} from './shown.js';

const id = '00000000-0000-4000-8000-000000000077';
const added = {answers: {watchNumber: {id, isNew: true}}};

async function typed(text: string, given: Parameters<typeof shown>[0] = added) {
  const popup = await shown({watches: [ordered('Mug', {})], ...given});
  const field = await until(() => within<HTMLInputElement>(popup.root, '#add'));
  type(field, text);
  const element = within(popup.root, 'add-number') as HTMLElement & {updateComplete: Promise<unknown>};
  await element.updateComplete;
  const enter = async () => {
    field.form?.requestSubmit();
    await element.updateComplete;
  };
  return {...popup, field, enter};
}

describe('<add-number>', () => {
  it('says which carrier it sees and why; Enter puts the number on the list and opens it', async () => {
    const {root, asked, enter, field} = await typed('1z 999 AA1 01 2345 6784');
    expect(textOf(root)).to.contain('Looks like UPS');
    expect(textOf(root)).to.contain('the check digit fits');
    await enter();
    await until(() => location.hash === `#watch=${id}`);
    expect(asked).to.deep.equal(['watchNumber {"number":"1Z999AA10123456784","carrier":"ups"}']);
    expect(field.value).to.equal('');
  });

  it('reads the number of a link', async () => {
    const {asked, enter} = await typed('https://www.ups.com/track?tracknum=1Z999AA10123456784');
    await enter();
    await until(() => asked.length === 1);
    expect(asked[0]).to.contain('1Z999AA10123456784');
  });

  it('offers each of several numbers: Enter leads to the first, and none is added silently', async () => {
    const {root, asked, enter} = await typed('1Z999AA10123456784 RB123456785GB');
    await enter();
    expect(asked).to.deep.equal([]);
    const first = control(root, 'Watch 1Z999AA10123456784');
    expect(within(root, 'add-number')?.shadowRoot?.activeElement).to.equal(first);
    first?.click();
    await until(() => control(root, 'Show 1Z999AA10123456784')?.getAttribute('href') === `#watch=${id}`);
    const second = control(root, 'Watch RB123456785GB');
    await until(() => within(root, 'add-number')?.shadowRoot?.activeElement === second);
    second?.click();
    await until(() => control(root, 'Show RB123456785GB'));
    expect(asked).to.deep.equal([
      'watchNumber {"number":"1Z999AA10123456784","carrier":"ups"}',
      'watchNumber {"number":"RB123456785GB","carrier":"royal-mail"}',
    ]);
  });

  it('takes another carrier than it sees', async () => {
    const {root, asked} = await typed('1Z999AA10123456784');
    control(root, 'Another carrier')?.click();
    const find = await until(() => within<HTMLInputElement>(root, '#find'));
    type(find, 'dhl');
    (await until(() => control(root, 'DHL'))).click();
    await until(() => asked.length === 1);
    expect(asked[0]).to.equal('watchNumber {"number":"1Z999AA10123456784","carrier":"dhl"}');
  });

  it('asks which of several it is: Enter leads there, and adds none', async () => {
    const {root, asked, enter} = await typed('12345678901234');
    expect(textOf(root)).to.contain('Which is it?');
    await enter();
    const choice = await until(() => within(root, 'carrier-choice'));
    const first = await until(() => choice.shadowRoot?.activeElement as HTMLElement | null);
    expect(first.matches('button')).to.equal(true);
    expect(asked).to.deep.equal([]);
    first.click();
    await until(() => asked.length === 1);
  });

  it('adds a number that nobody it knows has, with a carrier found by name or with none', async () => {
    const {root, asked} = await typed('AB12CD');
    expect(textOf(root)).to.contain('We know no carrier with numbers like this');
    const find = await until(() =>
      within<HTMLInputElement>(root, 'carrier-choice')?.shadowRoot?.querySelector('input'),
    );
    type(find, 'no such carrier');
    await until(() => textOf(root).includes('We know no carrier called “no such carrier”.'));
    type(find, 'royal');
    await until(() => control(root, 'Royal Mail'));
    control(root, 'I do not know')?.click();
    await until(() => asked.length === 1);
    expect(asked[0]).to.equal('watchNumber {"number":"AB12CD"}');
  });

  it('opens the one that is there already', async () => {
    const {enter} = await typed('1Z999AA10123456784', {answers: {watchNumber: {id, isNew: false}}});
    await enter();
    await until(() => location.hash === `#watch=${id}`);
  });

  it('says so if there is no number in it, and keeps what was typed', async () => {
    const {root, field, enter, asked} = await typed('hello there');
    await enter();
    expect(textOf(root)).to.contain('We see no number in this');
    expect(field.value).to.equal('hello there');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(asked).to.deep.equal([]);
  });

  it('keeps what was typed if the background does not answer', async () => {
    const {root, field, enter} = await typed('1Z999AA10123456784', {answers: {watchNumber: new Error('gone')}});
    await enter();
    await until(() => textOf(root).includes('That did not work'));
    expect(field.value).to.equal('1Z999AA10123456784');
  });
});
