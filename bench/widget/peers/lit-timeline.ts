import {css, html, LitElement, unsafeCSS} from 'lit';
import type {Timeline} from '../order.js';
import {given} from './given.js';
import {timelineStyle} from './timeline-style.js';

/** A timeline and nothing else. */
export class LitTimeline extends LitElement {
  static override styles = css`${unsafeCSS(timelineStyle)}`;

  protected timeline: Timeline = given();

  protected override render() {
    const {headline, say, days} = this.timeline;
    return html`
      <h2>${headline}</h2>
      <p>${say}</p>
      ${days.map(
        ({day, events}) => html`
          <section>
            <h3>${day}</h3>
            <ol>
              ${events.map(
                ({time, text, place}) => html`<li><time>${time}</time><span>${text}<small>${place}</small></span></li>`,
              )}
            </ol>
          </section>
        `,
      )}
    `;
  }
}
