// The underlines of a frame, and what the card on it says.
import browser, {type Runtime} from 'webextension-polyfill';
import {carrierName, findCarrier, trackingUrl} from '../../shared/carriers/index.js';
import {TrackingError} from '../../shared/errors.js';
import {plainNumber} from '../../shared/number.js';
import type {CardSays, Known} from '../card-says.js';
import {changeSettings, readSettings, readWatches} from '../storage.js';
import {cardWords} from '../strings/card/index.js';
import {cardFile, quietly} from './frames.js';
import {knownIn} from './known.js';
import {shoppersLanguage} from './language.js';
import {watchIds} from './look-at.js';

/** How many are remembered for one site, and for how many sites. */
const mostDismissed = 200;

export async function found(
  {numbers, highlight}: {numbers: readonly string[]; highlight?: string | undefined},
  sender: Runtime.MessageSender,
): Promise<{watched: string[]; dismissed: string[]}> {
  if (highlight && numbers.length > 0) await insertRule(highlight, targetOf(sender));
  const ids = await watchIds();
  const dismissed = new Set((await readSettings()).dismissed[siteOf(sender)]);
  return {
    watched: numbers.filter((number) => ids.has(plainNumber(number))),
    dismissed: numbers.filter((number) => dismissed.has(number)),
  };
}

export async function openCard(
  {number, carriers}: {number: string; carriers: readonly string[]},
  sender: Runtime.MessageSender,
): Promise<CardSays> {
  const {tabId, frameIds} = targetOf(sender);
  await browser.scripting.executeScript({target: {tabId, frameIds}, files: [cardFile]});
  const {language, words} = cardWords(await shoppersLanguage());
  return {
    language,
    words,
    carriers: carriers.filter(findCarrier).map((id) => {
      const url = trackingUrl(id, number);
      return {id, name: carrierName(id), ...(url && {url})};
    }),
    known: await knownOf(number),
  };
}

export async function knownOf(number: string): Promise<Known | null> {
  const plain = plainNumber(number);
  const now = Date.now();
  for (const watch of await readWatches()) {
    const known = knownIn(watch, plain, now);
    if (known) return known;
  }
  return null;
}

/** Remembers it for the site whose page it stands on, whatever the page says. */
export async function dismiss({number}: {number: string}, sender: Runtime.MessageSender): Promise<void> {
  const site = siteOf(sender);
  await changeSettings((settings) => {
    const before = (settings.dismissed[site] ?? []).filter((other) => other !== number);
    return {...settings, dismissed: {...settings.dismissed, [site]: [...before, number].slice(-mostDismissed)}};
  });
}

/** Opens the list at a watch: in a tab of ours, for no browser opens a popup by itself everywhere. */
export async function showWatch({number}: {number: string}): Promise<void> {
  const id = (await watchIds()).get(plainNumber(number));
  if (!id) throw new TrackingError('not_found', `nobody watches ${number}`);
  await browser.tabs.create({url: browser.runtime.getURL(`popup/index.html#watch=${id}`)});
}

/** Dotted is found, solid is on the list. The shopper's own style: no page's rules get at it, and it reaches into shadows. */
async function insertRule(name: string, target: {tabId: number; frameIds: number[]}): Promise<void> {
  // The second colour follows the text, where a page does not say whether it is dark.
  const line = (highlight: string, style: string) => `::highlight(${highlight}) {
    text-decoration: underline ${style} 2px light-dark(#2b3f9e, #a9b8ff);
    text-decoration-color: oklch(from currentcolor calc(0.4 + 0.4 * round(l)) 0.14 272);
  }`;
  // Not on paper: there is nothing to press.
  const css = `@media screen { ${line(name, 'dotted')}\n${line(`${name}-watched`, 'solid')} }`;
  await quietly(browser.scripting.insertCSS({target, css, origin: 'USER'}));
}

function targetOf({tab, frameId = 0}: Runtime.MessageSender): {tabId: number; frameIds: number[]} {
  if (tab?.id === undefined) throw new TrackingError('invalid_request', 'not from a tab');
  return {tabId: tab.id, frameIds: [frameId]};
}

/** A frame without an address is its tab's. */
const siteOf = ({url, tab}: Runtime.MessageSender): string => hostIn(url) || hostIn(tab?.url) || 'file';

const hostIn = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');
