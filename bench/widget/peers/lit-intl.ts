// The same, but its days and clocks are written by `Intl`, of which the first formatter of a page is the dearest.
import type {Timeline} from '../order.js';
import {LitTimeline} from './lit-timeline.js';

class LitIntlTimeline extends LitTimeline {
  protected override timeline = written(this.timeline);
}

function written(timeline: Timeline): Timeline {
  const dates = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
  const clocks = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', timeZone: 'UTC'});
  return {
    ...timeline,
    days: timeline.days.map((day) => ({
      ...day,
      day: dates.format(Date.parse(day.date)),
      events: day.events.map((one) => ({...one, time: clocks.format(Date.parse(`${day.date}T${one.time}Z`))})),
    })),
  };
}

customElements.define('lit-intl-timeline', LitIntlTimeline);
