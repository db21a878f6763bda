import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {boxesOf} from '../../../../extension/content/click.js';
import type {PageSighting} from '../../../../extension/content/sightings.js';
import {cardWords} from '../../../../extension/strings/card/index.js';
import {emptyPage, put, readPage} from './page-under-test.js';

const nothing = () => {};
globalThis.orderTrackerPage = {end: nothing, watch: nothing, dismiss: nothing};
await import('../../../../extension/content/card.js');

/** Its root is closed: that it is there is all that a page can see. */
const isOpen = () => document.querySelector('html > div') !== null;

async function openCard(): Promise<void> {
  const page = emptyPage();
  put(page, order);
  await openCardThere();
}

const order = '<p>Tracking number: <b>RB123456785GB</b></p>';

async function openCardThere(): Promise<PageSighting | undefined> {
  const {sightings, end} = await readPage();
  end();
  const [sighting] = sightings;
  const says = {...cardWords('en'), carriers: [], known: null};
  if (sighting) globalThis.orderTrackerPage?.showCard?.(sighting, says);
  return sighting;
}

/** With the mouse, on nothing that does anything. */
async function pressCardOf(sighting: PageSighting | undefined): Promise<void> {
  const box = sighting && boxesOf(sighting)[0];
  if (!box) throw new Error('no number');
  await sendMouse({type: 'click', position: [Math.round(box.left + 20), Math.round(box.bottom + 20)]});
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

describe('on what the page shows on top of itself', () => {
  const isOpenIn = (layer: Element | null | undefined) => layer?.querySelector(':scope > div[lang]') != null;

  it('is pressed in a dialog that keeps the focus in itself, and closes at a press beside it', async () => {
    const page = emptyPage();
    put(page, `<div role="dialog" tabindex="-1">${order}</div>`);
    const dialog = page.querySelector<HTMLElement>('[role=dialog]');
    const keepFocus = ({target}: Event) => dialog?.contains(target as Node) || dialog?.focus();
    document.addEventListener('focusin', keepFocus);
    await pressCardOf(await openCardThere());
    expect(isOpenIn(dialog)).to.equal(true);
    await sendMouse({type: 'click', position: [1, 1]});
    expect(isOpenIn(dialog)).to.equal(false);
    document.removeEventListener('focusin', keepFocus);
  });

  it('is pressed in a modal dialog that an element puts around its content', async () => {
    const page = emptyPage();
    put(page, `<div>${order}</div>`);
    const root = page.querySelector('div')?.attachShadow({mode: 'open'});
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    root?.append(dialog);
    dialog.showModal();
    await pressCardOf(await openCardThere());
    expect(isOpenIn(dialog)).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpenIn(dialog)).to.equal(false);
    expect(dialog.open).to.equal(true);
  });

  it('is pressed on a popover without closing it', async () => {
    const page = emptyPage();
    put(page, `<div popover>${order}</div>`);
    const popover = page.querySelector<HTMLElement>('[popover]');
    popover?.showPopover();
    await pressCardOf(await openCardThere());
    expect(isOpenIn(popover)).to.equal(true);
    expect(popover?.matches(':popover-open')).to.equal(true);
  });
});
