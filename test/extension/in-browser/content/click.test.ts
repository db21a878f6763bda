import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {listenForClicks} from '../../../../extension/content/click.js';
import {emptyPage, put, readPage} from './page-under-test.js';

/** What is chosen by a press on the page's `b`, with what the page hears of it. */
async function pressOn(markup: string, hears: (page: HTMLElement) => void = () => {}) {
  const page = emptyPage();
  put(page, markup);
  hears(page);
  const {sightings, end} = await readPage();
  const ending = new AbortController();
  const chosen: string[] = [];
  listenForClicks(sightings, ({number}) => chosen.push(number), ending.signal);
  const {left, top, width, height} = page.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
  ending.abort();
  end();
  return chosen;
}

const number = 'RB123456785GB';

it('takes a press on a number', async () => {
  expect(await pressOn(`<p>Tracking number: <b>${number}</b></p>`)).to.deep.equal([number]);
});

it('takes it where the page lets nobody above hear of presses', async () => {
  const stop = (page: HTMLElement) => page.addEventListener('click', (event) => event.stopPropagation(), {once: true});
  expect(await pressOn(`<p>Tracking number: <b>${number}</b></p>`, stop)).to.deep.equal([number]);
});

for (const own of ['a', 'div role="button"', 'div role="link"', 'label']) {
  it(`leaves a press in <${own}> to the page`, async () => {
    const [name] = own.split(' ');
    expect(await pressOn(`<${own}>Tracking number: <b>${number}</b></${name}>`)).to.deep.equal([]);
  });
}

it('leaves a press on what is written in to whoever writes', async () => {
  expect(await pressOn(`<p contenteditable>Tracking number: <b>${number}</b></p>`)).to.deep.equal([]);
});
