import {html} from 'lit';
import type {Health, Insights} from '../answers.js';
import {deliveryChart} from '../chart.js';
import {healthTable} from '../health.js';
import {Screen} from '../screen.js';

interface Data {
  readonly insights: Insights;
  readonly health: readonly Health[];
}

/** How the carriers' services are, and how long their parcels take. */
export class Carriers extends Screen<Data> {
  protected async ask(): Promise<Data> {
    const [insights, {providers}] = await Promise.all([
      this.api<Insights>('GET', '/insights'),
      this.api<{providers: Health[]}>('GET', '/carriers/health'),
    ]);
    return {insights, health: providers};
  }

  protected heading(): string {
    return this.speech.words.carriers.title;
  }

  protected draw({insights, health}: Data) {
    const {words} = this.speech;
    const {lanes, ...delivery} = insights.delivery;
    return html`
      <div class="columns">
        <section class="section" aria-labelledby="health">
          <h2 id="health">${words.carriers.health}</h2>
          ${healthTable(health, words, (instant) => this.moment(instant))}
        </section>
        <div class="column">
          ${lanes.length > 0 ? lanes.map((lane) => deliveryChart(lane, words, {...delivery, country: this.country})) : html`<p>${words.carriers.noDays}</p>`}
        </div>
      </div>
    `;
  }
}
