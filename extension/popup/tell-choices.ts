import {css, html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {type Moment, moments} from '../../shared/moments.js';
import type {Watch} from '../watch.js';
import type {Desk} from './desk.js';
import {notice, noticeStyles} from './notice.js';
import {looks} from './styles/look.js';
import {switches} from './styles/switches.js';
import {mayTell} from './tell-notice.js';

/** What somebody wants to be told of one order; what is not chosen here is as for all. */
export class TellChoices extends LitElement {
  static override styles = [
    ...looks,
    ...switches,
    noticeStyles,
    css`
      .switch {
        border-block-start: 1px solid var(--hair);
      }

      .notice {
        margin-block: 4px 16px;
      }

      .muted {
        padding-block-end: 8px;
      }
    `,
  ];

  @property({attribute: false}) desk!: Desk;
  @property({attribute: false}) watch!: Watch;

  #save(tell: Watch['tell'] & object): void {
    void this.desk.ask('edit', {id: this.watch.id, tell});
  }

  protected override render() {
    const {desk} = this;
    const {words, moment} = desk.speech;
    const own = this.watch.tell ?? {};
    const press = () => void desk.allow({permissions: ['notifications']});
    return html`
      ${mayTell(desk) ? nothing : notice({text: words.notify.say, acts: [{label: words.notify.turnOn, press}]})}
      <p class="muted">${words.tell.say}</p>
      ${moments.filter((one) => this.#mayCome(one)).map((one) => this.#choice(one, moment[one]))}
      ${
        Object.keys(own).length > 0
          ? html`<p><button class="button bare" type="button" @click=${() => this.#save({})}>${words.tell.asUsual}</button></p>`
          : nothing
      }
    `;
  }

  /** A number by itself was never confirmed by a shop. */
  #mayCome(moment: Moment): boolean {
    return moment !== 'confirmed' || !this.watch.view.numberOnly;
  }

  #choice(moment: Moment, name: string) {
    const own = this.watch.tell ?? {};
    const change = ({target}: Event) => this.#save({...own, [moment]: (target as HTMLInputElement).checked});
    return html`
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${own[moment] ?? this.desk.settings.tell[moment] ?? false} @change=${change} />
        <span>${name}</span>
      </label>
    `;
  }
}
