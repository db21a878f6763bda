import {html, nothing} from 'lit';
import {byDay, dayName, type LogEntry, logOf} from '../shared/answer/log-words.js';
import {clockOf} from '../shared/time.js';
import type {Screen} from './screen.js';

const firstShown = 3;

/** The event log: newest first, by day, the latest three until all are asked for. */
export function scans(screen: Screen, showAll: boolean, toggle: () => void) {
  const {words} = screen;
  const entries = logOf(screen);
  if (entries.length === 0) return nothing;
  const shown = showAll ? entries : entries.slice(0, firstShown);
  return html`
    <section class="section" part="events" aria-labelledby="scans">
      <h3 id="scans">${words.scans.title}</h3>
      <div class="log" id="log">
        ${byDay(shown).map(
          ([day, those]) => html`
            <div>
              <h4>${dayName(screen, day)}</h4>
              <ol role="list">
                ${those.map((entry) => logEntry(screen, entry))}
              </ol>
            </div>
          `,
        )}
      </div>
      ${
        entries.length > firstShown
          ? html`<p>
            <button class="button bare" type="button" aria-expanded=${showAll} aria-controls="log" @click=${toggle}>
              ${showAll ? words.scans.showFewer : words.scans.showAll(entries.length)}
            </button>
          </p>`
          : nothing
      }
    </section>
  `;
}

function logEntry({format}: Screen, {time, text, place, quote, note, tone}: LogEntry) {
  const clock = time && format.clock(time);
  return html`
    <li data-tone=${tone ?? nothing}>
      ${
        clock
          ? html`<time datetime=${clockOf(time) ? time : nothing}>${clock}</time>`
          : html`<span class="clock-less" aria-hidden="true"></span>`
      }
      <p class="event">
        <b>${text}</b>
        ${place ? html`<span class="muted">${place}</span>` : nothing}
        ${quote ? html`<span class="words"><bdi><q lang="">${quote}</q></bdi></span>` : nothing}
        ${note ? html`<span class="words note"><bdi>${note}</bdi></span>` : nothing}
      </p>
    </li>
  `;
}
