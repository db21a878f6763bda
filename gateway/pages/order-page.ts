// The page of one order: whole without script. Its script gives the token to the element around the answer, which then
// takes over.
import {html} from 'hono/html';
import {headlineWords} from '../../shared/answer/headline-words.js';
import type {Screen} from '../../shared/answer/screen.js';
import {dayAt, localAt} from '../../shared/time.js';
import {headline, milestones, notice, pickup} from './answer.js';
import {customerWord, help, reports} from './help.js';
import type {Hosted, Markup} from './hosted.js';
import {icon} from './icon.js';
import {howWeKnow, items, parcelNumber, parcels, scans} from './parcel.js';
import {action, policy, promises} from './policy.js';

export function orderTitle(screen: Screen): string {
  const {lead, answer, window} = headlineWords(screen);
  const said = [lead, answer, window].filter(Boolean).join(' ');
  return screen.format.labelled(screen.words.order(screen.view.order.number), said);
}

export function orderMain(hosted: Hosted): Markup {
  const {screen, strings, service} = hosted;
  const {view, format, words, language, assessment} = screen;
  const {number, placedAt} = view.order;
  return html`<main class="order-page">
      <h1>${strings.order(number, format.day(localAt(placedAt, assessment.now.timeZone)))}</h1>
      <order-tracker api="${service}"><div class="frame" dir="${words.direction}" lang="${language}"><div class="body">
        ${testData(screen)}
        ${headline(screen)}
        ${parcels(screen, hosted.order)}
        <div class="parcel">
          ${notice(screen)}
          ${pickup(screen)}
          ${milestones(screen)}
          ${scans(screen)}
          ${parcelNumber(screen)}
          ${items(screen)}
          ${policy(screen)}
          ${action(screen)}
          ${howWeKnow(screen)}
        </div>
      </div></div></order-tracker>
      <aside class="side" aria-label="${strings.aside}">
        ${customerWord(hosted)}
        ${reports(hosted)}
        ${promises(hosted)}
        ${help(hosted)}
      </aside>
    </main>`;
}

export function orderFoot({screen, strings: {link}, order}: Hosted, expiresAt: string): Markup {
  const {view, format, assessment} = screen;
  return html`<footer class="link-note"><div>
      <p class="muted">${link.ends(view.order.number, format.day(dayAt(expiresAt, assessment.now.timeZone)))}</p>
      <form method="post" action="${order}/end"><button class="button bare">${link.end}</button></form>
    </div></footer>`;
}

function testData({view, words}: Screen): Markup | '' {
  const test = Object.values(view.sources).some((source) => source.testData);
  return test
    ? html`<p class="test-data">${icon('test')}<span><b>${words.testData}</b> ${words.testDataHint}</span></p>`
    : '';
}
