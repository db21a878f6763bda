// A page that wants a number of its own on somebody's list, and does all it can to have the card pressed.

import {cardOf} from './chromium-card.js';
import {startChromium} from './chromium-extension.js';
import {expect} from './extension-expect.js';
import {kept, numbersIn} from './extension-steps.js';
import {test} from './fixtures.js';

test.describe.configure({timeout: 120_000});

test('in Chromium no script presses the card, and a press on a card that is covered is refused', async ({recorded}) => {
  recorded.page('http://mail.example/', hostilePage);
  const extension = await startChromium(recorded.url);
  const page = await extension.context.newPage();
  await page.goto('http://mail.example/');
  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('6 numbers on this page');
  await popup.close();
  const card = await cardOf(page);
  const open = async (number: string) => {
    await page.getByText(number).click();
    await expect.poll(card.text).toContain(number);
    await expect.poll(card.text).toContain('Watch');
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect.poll(card.text).toBe('');
  };

  await open('RB123456785US');
  await page.waitForFunction(() => document.querySelectorAll('.pressed').length === 100);
  expect(await card.text()).toContain('Watch');
  expect(numbersIn(await extension.inExtension(kept))).toEqual([]);
  await close();

  for (const number of ['RB123456785DE', 'RB123456785FR', 'RB123456785SE', 'RB123456785IT']) {
    await open(number);
    const opened = await page.evaluate(() => performance.now());
    // Until long after a card that is in sight would have taken it.
    await expect(async () => {
      await card.press('Watch');
      expect(await page.evaluate(() => performance.now())).toBeGreaterThan(opened + 1500);
    }).toPass({intervals: [50]});
    expect(numbersIn(await extension.inExtension(kept))).toEqual([]);
    await close();
  }

  // What it does to the element that it does see changes nothing of the card.
  await open('RB123456785GB');
  const before = await page.screenshot();
  await page.locator('html > div').evaluate((host: HTMLElement) => {
    host.style.cssText = 'opacity: 0 !important; visibility: hidden !important; filter: blur(9px) !important';
  });
  expect(await page.screenshot()).toEqual(before);
  await expect(async () => {
    if ((await card.text()).includes('Watch')) await card.press('Watch');
    expect(numbersIn(await extension.inExtension(kept))).toEqual(['RB123456785GB']);
  }).toPass({intervals: [50]});
  await extension.context.close();
});

test('in Chromium the card is seen, and in its place, where a shop hides what is empty and draws all larger', async ({
  recorded,
}) => {
  recorded.page(
    'http://shop.example/',
    `<!doctype html><html lang="en" style="zoom: 1.5"><title>A shop</title>
      <style>div:empty { display: none !important } * { transform: none !important }</style>
      <p>Tracking number: <b>RB123456785GB</b></p></html>`,
  );
  const extension = await startChromium(recorded.url);
  const page = await extension.context.newPage();
  await page.setViewportSize({width: 700, height: 600});
  await page.goto('http://shop.example/');
  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('1 number on this page');
  await popup.close();
  const card = await cardOf(page);
  await page.getByText('RB123456785GB').click();
  await expect.poll(card.text).toContain('Watch');
  // Pages like this one, not secure, have no clipboard of their own.
  await expect(async () => {
    if ((await card.text()).includes('Copy')) await card.press('Copy');
    expect(await card.text()).toContain('Copied');
  }).toPass({intervals: [50]});
  await expect(async () => {
    if ((await card.text()).includes('Watch')) await card.press('Watch');
    expect(numbersIn(await extension.inExtension(kept))).toEqual(['RB123456785GB']);
  }).toPass({intervals: [50]});
  await extension.context.close();
});

// Both run in the page.

function pressByScript(host: HTMLElement): void {
  // Where the card has its buttons, seen from outside.
  const {left, top} = document.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
  const at = {bubbles: true, composed: true, clientX: left + 40, clientY: top + 190, detail: 1};
  for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(kind, at));
  for (const key of ['Tab', 'Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', {...at, key}));
  for (const button of [host, ...(host.shadowRoot?.querySelectorAll('button') ?? [])]) button.click();
  document.body.append(Object.assign(document.createElement('i'), {className: 'pressed'}));
  if (document.querySelectorAll('.pressed').length < 100) requestAnimationFrame(() => pressByScript(host));
}

/** Lays something over the card that lets every press through. */
function cover(style: string): void {
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.popover = 'manual';
  cover.style.cssText = `margin: 0; border: 0; inline-size: 100%; pointer-events: none; ${style}`;
  cover.textContent = 'Press here for your prize';
  document.body.append(cover);
  cover.showPopover();
}

const hostilePage = `<!doctype html><html lang="en"><title>A letter</title>
  <p>Tracking number: <b>RB123456785US</b></p>
  <p>Tracking number: <b>RB123456785DE</b></p>
  <p>Tracking number: <b>RB123456785FR</b></p>
  <p>Tracking number: <b>RB123456785SE</b></p>
  <p>Tracking number: <b>RB123456785IT</b></p>
  <p>Tracking number: <b>RB123456785GB</b></p>
  <script>
    ${pressByScript}
    ${cover}
    const tricks = {
      RB123456785US: pressByScript,
      RB123456785DE: () => cover('inset: 0; block-size: 100%; background: white'),
      RB123456785FR: () => cover('inset: 0; block-size: 100%; background: none'),
      RB123456785SE: () => cover('inset: 0 0 auto; block-size: 200px; background: white'),
      RB123456785IT: () => { document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)'; },
    };
    let chosen = '';
    addEventListener('click', ({target}) => { chosen = target.textContent; }, true);
    new MutationObserver((changes) => {
      for (const {addedNodes, removedNodes} of changes) {
        for (const host of addedNodes) tricks[chosen]?.(host);
        for (const _ of removedNodes) document.querySelector('#cover')?.remove();
        if (removedNodes.length > 0) document.documentElement.style.maskImage = '';
      }
    }).observe(document.documentElement, {childList: true});
  </script></html>`;
