import {html, nothing} from 'lit';
import type {TrackingEvent} from '../shared/model.js';
import type {Status} from '../shared/status.js';
import {clockOf, dateOf, daysBetween} from '../shared/time.js';
import type {Screen} from './screen.js';

const firstShown = 3;

const troubled: readonly Status[] = ['attempt_failed', 'exception'];
const over: readonly Status[] = ['returning', 'returned', 'cancelled'];

/** The event log: newest first, by day, the latest three until all are asked for. */
export function scans(screen: Screen, showAll: boolean, toggle: () => void) {
  const {words, parcel} = screen;
  const events = parcel?.shipment.facts.events ?? [];
  if (events.length === 0) return nothing;
  const shown = showAll ? events : events.slice(0, firstShown);
  return html`
    <section class="section" part="events" aria-labelledby="scans">
      <h3 id="scans">${words.scans.title}</h3>
      <div class="log" id="log">${byDay(shown).map(([day, those]) => dayOfScans(screen, day, those))}</div>
      ${
        events.length > firstShown
          ? html`<p>
            <button class="button bare" type="button" aria-expanded=${showAll} aria-controls="log" @click=${toggle}>
              ${showAll ? words.scans.showFewer : words.scans.showAll(events.length)}
            </button>
          </p>`
          : nothing
      }
    </section>
  `;
}

function byDay(events: readonly TrackingEvent[]): [day: string, events: TrackingEvent[]][] {
  const days: [string, TrackingEvent[]][] = [];
  for (const event of events) {
    const day = event.time ? dateOf(event.time) : '';
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(event);
    else days.push([day, [event]]);
  }
  return days;
}

function dayOfScans(screen: Screen, day: string, events: readonly TrackingEvent[]) {
  return html`
    <div>
      <h4>${dayName(screen, day)}</h4>
      <ol role="list">
        ${events.map((event) => scan(screen, event))}
      </ol>
    </div>
  `;
}

function dayName({words, format, assessment}: Screen, day: string): string {
  if (!day) return words.scans.noDay;
  const away = daysBetween(assessment.now.today, day);
  if (away !== 0 && away !== -1) return format.day(day);
  const near = format.relativeDay(away);
  return format.join(format.sentence(near), format.day(day));
}

function scan({words, format}: Screen, event: TrackingEvent) {
  const clock = event.time ? format.clock(event.time) : undefined;
  const place = format.place(event.location ?? {});
  const attention = troubled.includes(event.status) || event.flags?.some((flag) => !flag.startsWith('to_'));
  return html`
    <li data-tone=${over.includes(event.status) ? 'stop' : attention ? 'late' : nothing}>
      ${
        clock && event.time
          ? html`<time datetime=${clockOf(event.time) ? event.time : nothing}>${clock}</time>`
          : html`<span class="clock-less" aria-hidden="true"></span>`
      }
      <p class="event">
        <b>${event.kind ? words.scans.eventKind[event.kind] : words.scans.event[event.status]}</b>
        ${place ? html`<span class="muted">${place}</span>` : nothing}
        ${event.text ? html`<span class="words"><bdi><q lang="">${event.text}</q></bdi></span>` : nothing}
      </p>
    </li>
  `;
}
