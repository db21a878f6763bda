import {html, nothing} from 'lit';
import {assess} from '../../shared/assess.js';
import {attentions} from '../../shared/attention.js';
import type {Policy} from '../../shared/model.js';
import {moments} from '../../shared/moments.js';
import {daysBetween} from '../../shared/time.js';
import {icon, icons} from '../../widget/icon.js';
import type {Health, Insights, ListedOrder, Message, OrderPage, ReportedProblem, StoredOrder} from '../answers.js';
import {deliveryChart} from '../chart.js';
import {healthTable} from '../health.js';
import {messageTable, messageWord} from '../messages.js';
import {hrefOf} from '../place.js';
import {Screen} from '../screen.js';
import {attentionWord, problemWord} from '../words-of.js';

interface Late {
  readonly order: StoredOrder;
  /** What its customer was told last. */
  readonly told: Message | undefined;
}

interface Data {
  readonly insights: Insights;
  readonly policy: Policy;
  readonly health: readonly Health[];
  readonly late: readonly Late[];
  readonly problems: readonly ReportedProblem[];
  readonly dead: readonly Message[];
}

const mostShown = 8;
/** Of so many, the newest, those in need are shown first. */
const mostSorted = 200;

const need = ({attention = 'hand_over_late'}: ListedOrder) => attentions.indexOf(attention);

/** What needs a person now, and how things go. */
export class Today extends Screen<Data> {
  protected async ask(): Promise<Data> {
    const {api} = this;
    const [insights, policy, {providers}, page, {problems}, {messages}] = await Promise.all([
      api<Insights>('GET', '/insights'),
      api<Policy>('GET', '/policy'),
      api<{providers: Health[]}>('GET', '/carriers/health'),
      api<OrderPage>('GET', `/orders?attention=${attentions.join(',')}&limit=${mostSorted}`),
      api<{problems: readonly ReportedProblem[]}>('GET', '/problems'),
      api<{messages: Message[]}>('GET', '/messages?state=dead'),
    ]);
    const byNeed = page.orders.toSorted((one, other) => need(one) - need(other));
    const late = await Promise.all(
      byNeed.slice(0, mostShown).map(({number}) => this.#late(encodeURIComponent(number))),
    );
    return {insights, policy, health: providers, late, problems, dead: messages.slice(0, mostShown)};
  }

  async #late(number: string): Promise<Late> {
    const [order, {messages}] = await Promise.all([
      this.api<StoredOrder>('GET', `/orders/${number}`),
      this.api<{messages: Message[]}>('GET', `/messages?state=sent&order=${number}`),
    ]);
    return {
      order,
      told: messages.find(({kind, channel}) => channel !== 'webhook' && moments.some((moment) => moment === kind)),
    };
  }

  protected heading(data: Data | undefined): string {
    const {today, nav} = this.speech.words;
    if (!data) return nav.today;
    return today.need(Object.values(data.insights.attention).reduce((sum, count) => sum + count, 0));
  }

  protected override lead({insights}: Data): string {
    const now = this.local(new Date(this.clock()).toISOString());
    const when = this.format.join(this.format.day(now), this.format.clock(now));
    return this.speech.words.today.moving(insights.onTheirWay, when);
  }

  protected draw({insights, policy, health, late, problems, dead}: Data) {
    const {words} = this.speech;
    const {lanes, ...delivery} = insights.delivery;
    const [busiest, second] = lanes;
    return html`
      <div class="columns">
        <div class="column">
          ${problems.length > 0 ? this.#problems(problems) : nothing}
          <section class="section" aria-labelledby="late">
            <h2 id="late">${words.today.late}</h2>
            ${late.length > 0 ? this.#lateOnes(late, policy) : html`<p>${words.today.noLate}</p>`}
          </section>
          ${
            dead.length > 0
              ? html`<section class="section" aria-labelledby="dead">
                  <h2 id="dead">${words.today.dead(insights.deadLetters)}</h2>
                  <p class="muted">${words.today.deadSay}</p>
                  ${messageTable(dead, this.speech, {
                    resend: ({uid}) => void this.#act(uid, 'resend'),
                    drop: ({uid}) => void this.#act(uid, 'drop'),
                    moment: (instant) => this.moment(instant),
                  })}
                </section>`
              : nothing
          }
        </div>
        <div class="column">
          <section class="section" aria-labelledby="health">
            <h2 id="health">${words.carriers.health}</h2>
            ${healthTable(health, words, (instant) => this.moment(instant))}
          </section>
          ${[busiest, second].map((lane) => (lane ? deliveryChart(lane, words, {...delivery, country: this.country}) : nothing))}
        </div>
      </div>
    `;
  }

  #problems(problems: readonly ReportedProblem[]) {
    const {today} = this.speech.words;
    return html`<section class="section" aria-labelledby="problems">
      <h2 id="problems">${today.problems}</h2>
      <table>
        <thead><tr><th scope="col">${today.case}</th><th scope="col">${today.says}</th><th scope="col">${today.answerBy}</th></tr></thead>
        <tbody>
          ${problems.slice(0, mostShown).map(
            (problem) => html`<tr>
              <th scope="row"><a href=${hrefOf({name: 'orders', order: problem.order})}><bdi>${problem.case}</bdi></a></th>
              <td><bdi>${problem.text || problemWord(problem, this.speech)}</bdi><br /><span class="muted">${today.order(problem.order)}</span></td>
              <td data-name=${today.answerBy}><span class="status">${icon(icons.wait)} ${this.format.nearDay(problem.answerBy)}</span></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  #lateOnes(late: readonly Late[], policy: Policy) {
    const {today} = this.speech.words;
    return html`
      <table>
        <thead><tr><th scope="col">${today.number}</th><th scope="col">${today.state}</th><th scope="col">${today.silent}</th><th scope="col">${today.told}</th></tr></thead>
        <tbody>${late.map((one) => this.#lateRow(one, policy))}</tbody>
      </table>
      <p><a href=${hrefOf({name: 'orders', query: `attention=${attentions.join(',')}`})}>${today.allLate}</a></p>
    `;
  }

  #lateRow({order, told}: Late, policy: Policy) {
    const {words, shared} = this.speech;
    const {today} = words;
    const parcel = assess(order, policy, new Date(this.clock()).toISOString()).leading;
    const about = order.attention && attentionWord(order.attention, this.speech);
    const last = parcel?.shipment.facts.events.find(({time}) => time);
    const seen =
      last?.time && this.format.join(this.format.place(last.location ?? {}), this.format.shortDay(last.time));
    const {lost, silentDays} = parcel ?? {};
    return html`<tr>
      <th scope="row">
        <a href=${hrefOf({name: 'orders', order: order.number})}><bdi>${order.number}</bdi></a><br />
        <span class="muted">${this.format.place(order.destination ?? {})}</span>
      </th>
      <td>
        ${about ? html`<span class="status" data-tone=${about.tone}>${icon(about.icon)} ${about.word}</span><br />` : nothing}
        <span class="muted">${seen ?? ''}</span>
      </td>
      <td data-name=${today.silent}>${lost ? this.#clock(lost) : (silentDays ?? shared.situation.no_scan)}</td>
      <td data-name=${today.told}>
        ${
          told
            ? html`${messageWord(told, this.speech)}<br /><span class="muted">${this.moment(told.settledAt ?? told.createdAt)}</span>`
            : html`<span class="muted">${today.untold}</span>`
        }
      </td>
    </tr>`;
  }

  #clock({from, on, left}: {from: string; on: string; left: number}) {
    const {today} = this.speech.words;
    const all = Math.max(1, daysBetween(from, on));
    const cells = Math.min(all, 31);
    const passed = Math.round(((all - left) / all) * cells);
    const said = today.ofDays(all - left, all);
    return html`
      <div class="clock" role="img" aria-label=${said}>${Array.from({length: cells}, (_, day) => html`<i class=${day < passed ? 'past' : ''}></i>`)}</div>
      <span class="muted">${said}. ${today.lostAfter(this.format.shortDay(on))}</span>
    `;
  }

  async #act(uid: string, what: 'resend' | 'drop') {
    if (await this.doing(() => this.api('POST', `/messages/${uid}/${what}`))) await this.load();
  }
}
