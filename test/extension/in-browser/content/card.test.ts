import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {cardWords} from '../../../../extension/strings/card/index.js';
import {emptyPage, put, readPage} from './page-under-test.js';

const nothing = () => {};
globalThis.orderTrackerPage = {end: nothing, watch: nothing, dismiss: nothing};
await import('../../../../extension/content/card.js');

/** Its root is closed: that it is there is all that a page can see. */
const isOpen = () => document.querySelector('html > div') !== null;

async function openCard(): Promise<void> {
  const page = emptyPage();
  put(page, '<p>Tracking number: <b>RB123456785GB</b></p>');
  const {sightings, end} = await readPage();
  end();
  const [sighting] = sightings;
  const says = {...cardWords('en'), carriers: [], known: null};
  if (sighting) globalThis.orderTrackerPage?.showCard?.(sighting, says);
}

it('stays while Tab walks through it, and closes when it leaves the last of its buttons', async () => {
  await openCard();
  for (const button of ['close', 'watch', 'copy', 'no number']) {
    await sendKeys({press: 'Tab'});
    expect(isOpen(), button).to.equal(true);
  }
  await sendKeys({press: 'Tab'});
  expect(isOpen()).to.equal(false);
});

it('stays when another key has left the focus nowhere', async () => {
  await openCard();
  await sendKeys({press: 'Tab'});
  await sendKeys({press: 'ArrowDown'});
  (document.activeElement as HTMLElement).blur();
  expect(isOpen()).to.equal(true);
  await sendKeys({press: 'Escape'});
  expect(isOpen()).to.equal(false);
});
