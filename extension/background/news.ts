// Notifications of what has been noted and not been shown yet.
import browser, {type Notifications} from 'webextension-polyfill';
import {lastDay} from '../../shared/expected.js';
import {formatFor} from '../../shared/format.js';
import {nameOf} from '../name-of.js';
import {changeWatch, readSettings, readWatches} from '../storage.js';
import {toldWords} from '../strings/told/index.js';
import type {Watch} from '../watch.js';
import {shoppersLanguage} from './language.js';
import {type News, newsOf} from './noted.js';
import {quietUntil} from './quiet.js';

/** More than so many at once are one notification. */
const most = 3;
const several = 'several';
const page = 'popup/index.html';

interface Item {
  readonly watch: Watch;
  readonly news: News;
}

/** To be called before the first `await`: a press on a notification is heard once there may be any. */
export function listenToNews(): void {
  const listen = () => {
    const notifications: typeof browser.notifications | undefined = browser.notifications;
    notifications?.onClicked.addListener(openNews);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/**
 * Shows what is to be told, unless it is quiet. What the browser shows none of stands in the list, and is not kept for later.
 *
 * A notification is shown first and then struck off, so a worker that is killed in between shows it once more: under the
 * same name, by which the browser replaces it. The other way round it could be lost, and nobody would know.
 */
export async function tellNews(): Promise<void> {
  const now = Date.now();
  if (quietUntil(await readSettings(), now) !== undefined) return;
  const watches = (await readWatches()).filter(({untold}) => untold && untold.length > 0);
  // What is no longer so, or has been overtaken while it was quiet, nobody need hear of.
  const items = watches.flatMap((watch): Item[] =>
    newsOf(watch, now)
      .filter(({key, isPast}) => !isPast && !watch.archivedAt && watch.untold?.includes(key))
      .map((news) => ({watch, news})),
  );
  const shown = (await browser.permissions.contains({permissions: ['notifications']})) ? items : [];
  for (const [id, options] of await notifications(shown, now)) await browser.notifications.create(id, options);
  for (const {id, untold: told} of watches) {
    await changeWatch(id, ({untold = [], ...watch}) => {
      const left = untold.filter((key) => !told?.includes(key));
      return left.length > 0 ? {...watch, untold: left} : watch;
    });
  }
}

/** Opens the order that a notification is of. */
export async function openNews(notification: string): Promise<void> {
  const [id = ''] = notification.split(' ');
  const hash = id === several ? '' : `#watch=${encodeURIComponent(id)}`;
  await browser.notifications.clear(notification);
  await browser.tabs.create({url: browser.runtime.getURL(page) + hash});
}

async function notifications(
  items: readonly Item[],
  now: number,
): Promise<[id: string, Notifications.CreateNotificationOptions][]> {
  if (items.length === 0) return [];
  const {words, language} = toldWords(await shoppersLanguage());
  const today = new Date(now).toISOString().slice(0, 10);
  const format = formatFor(language, today);
  const say = ({news: {tiding, shipment}}: Item) => {
    const {estimate, pickup} = shipment?.facts ?? {};
    const day = tiding === 'ready_for_pickup' ? pickup?.until : estimate && lastDay(estimate);
    return words.tiding[tiding](day && day >= today ? format.day(day) : '');
  };
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const shown = (title: string, message: string) => ({type: 'basic' as const, iconUrl, title, message});
  if (items.length <= most) {
    return items.map((item) => [`${item.watch.id} ${item.news.key}`, shown(nameOf(item.watch), say(item))]);
  }
  const lines = items.map((item) => `${nameOf(item.watch)}: ${say(item)}`);
  return [[several, shown(words.several(items.length), lines.join('\n'))]];
}
