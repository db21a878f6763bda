// The floor we are measured against: a timeline in Lit and nothing else.
import {css, html, LitElement, unsafeCSS} from 'lit';
import {given} from './given.js';
import {timelineStyle} from './timeline-style.js';

class LitTimeline extends LitElement {
  static override styles = css`${unsafeCSS(timelineStyle)}`;

  readonly #timeline = given();

  protected override render() {
    const {headline, say, days} = this.#timeline;
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

customElements.define('lit-timeline', LitTimeline);
