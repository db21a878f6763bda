// Who is told of the order, and of what: each address has its own choice, and one can be added.
import {html, nothing} from 'lit';
import type {TellStrings} from '../../shared/strings/tell/en.js';
import {loadTellStrings} from '../../shared/strings/tell/load.js';
import type {Subscriber, Tell, Told} from '../../shared/told.js';
import type {Acting, Dialog} from '../acts.js';
import type {Problem} from '../problem-words.js';
import type {Screen} from '../screen.js';
import {DialogFrame} from './dialog-frame.js';
import {dialogWords} from './dialog-words.js';
import {addForm, type Note, notifyLink, subscriberSection, type Trouble} from './tell-forms.js';

export async function openTell(acting: Acting, language: string): Promise<Dialog> {
  const [words, answer] = await Promise.all([
    dialogWords(acting, loadTellStrings, language, () => acting.strings()?.tell),
    acting.client.told(acting.token, acting.signal),
  ]);
  if (answer.outcome === 'unauthorized') acting.onEnded();
  return new TellDialog(acting, words, answer);
}

type Answer = Awaited<ReturnType<Acting['client']['tell']>>;
type Channel = Subscriber['channel'];

class TellDialog implements Dialog {
  #busy = false;
  #told: Told | undefined;
  #problem: Problem | undefined;
  #note: Note | undefined;
  readonly #acting: Acting;
  readonly #words: (language: string) => TellStrings;
  readonly #frame: DialogFrame;

  constructor(acting: Acting, words: (language: string) => TellStrings, answer: Answer) {
    this.#acting = acting;
    this.#words = words;
    this.#frame = new DialogFrame(acting);
    if (answer.outcome === 'ok') this.#told = answer;
    else this.#problem = {...answer, code: answer.outcome};
  }

  render(screen: Screen) {
    const strings = this.#words(screen.language);
    return this.#frame.draw({
      title: strings.title(screen.view.order.number),
      lead: strings.intro(screen.view.shop.name),
      back: strings.back,
      busy: this.#busy,
      body: html`
        ${this.#problem ? this.#frame.trouble(this.#acting.tools.problemWords(screen.words, this.#problem)) : nothing}
        ${this.#told ? this.#all(screen, strings, this.#told) : nothing}
      `,
    });
  }

  #all({format, words}: Screen, strings: TellStrings, told: Told) {
    const {tools} = this.#acting;
    const around = {tools, strings, format, told, busy: this.#busy, note: this.#note};
    const active = told.subscribers.filter(({state}) => state === 'active').length;
    return html`
      ${told.subscribers.map((one) =>
        subscriberSection(around, one, active === 1, {
          save: (event) => this.#save(event, one, told),
          stop: () => this.#change({id: one.id, told: false}, {place: one.id, said: 'ended'}),
          again: () => this.#change({id: one.id, told: true}, {place: one.id, said: 'resumed'}),
        }),
      )}
      ${(['email', 'sms'] as const)
        .filter((channel) => told.offered.includes(channel))
        .map((channel, place) =>
          addForm(around, channel, active === 0 && place === 0, (event) => this.#add(event, channel, told)),
        )}
      ${told.offered.includes('push') && canNotify(this.#acting.page) ? notifyLink(strings, this.#acting.page, words.number.elsewhere) : nothing}
    `;
  }

  /** Who leaves everything as the shop has it goes along with what the shop changes. */
  #save(event: SubmitEvent, {id, moments: before}: Subscriber, {usual}: Told): void {
    event.preventDefault();
    const ticked = new FormData(event.currentTarget as HTMLFormElement).getAll('moment');
    const {moments} = this.#acting.tools;
    const wanted = moments.filter((moment) => ticked.includes(moment));
    const isUsual = before === null && moments.every((one) => usual.moments.includes(one) === wanted.includes(one));
    void this.#change({id, moments: isUsual ? null : wanted}, {place: id, said: 'saved'});
  }

  async #add(event: SubmitEvent, channel: Channel, {subscribers}: Told): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const address = String(data.get('address')).trim();
    const consent = data.get('consent');
    if (!address) return this.#say({place: channel, trouble: 'wrong_address'});
    if (!consent) return this.#say({place: channel, trouble: 'not_agreed'});
    const isThere = subscribers.some((one) => one.state === 'active' && plain(one.address) === plain(address));
    const add = {channel, address, consent: String(consent)};
    const isDone = await this.#ask({add}, {place: channel, said: isThere ? 'there' : 'asked'});
    if (isDone) form.reset();
  }

  #change(change: NonNullable<Tell['change']>[number], done: Note): Promise<boolean> {
    return this.#ask({change: [change]}, done);
  }

  async #ask(said: Tell, done: Note): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#acting.onChange();
    const {client, token, signal} = this.#acting;
    const answer = await client.tell(token, said, signal).catch(() => undefined);
    if (!answer || signal.aborted) return false;
    this.#busy = false;
    this.#problem = undefined;
    if (answer.outcome === 'unauthorized') {
      this.#acting.onEnded();
      return false;
    }
    if (answer.outcome === 'ok') {
      this.#told = answer;
      this.#say(done);
      return true;
    }
    const trouble = said.add && troubleOf(answer);
    if (trouble) this.#say({place: done.place, trouble});
    else this.#fail({...answer, code: answer.outcome});
    return false;
  }

  #say(note: Note): void {
    this.#note = note;
    this.#acting.onFocus('#note');
    this.#acting.onChange();
  }

  #fail(problem: Problem): void {
    this.#note = undefined;
    this.#problem = problem;
    this.#acting.onFocus('#trouble');
    this.#acting.onChange();
  }
}

/** What is pushed is shown by a worker of the gateway's: on a page of another origin, nothing is said of it. */
function canNotify(page: string): boolean {
  return new URL(page).origin === location.origin && 'serviceWorker' in navigator && 'PushManager' in window;
}

/** What of an address that was given is wrong. */
function troubleOf({outcome, pointer}: Exclude<Answer, {outcome: 'ok'}>): Trouble | undefined {
  if (outcome === 'rate_limited') return 'too_fast';
  if (outcome !== 'invalid_request') return undefined;
  if (pointer === '/add/consent') return 'not_agreed';
  return pointer === '/add' ? 'too_many' : 'wrong_address';
}

function plain(address: string): string {
  return address.replace(/[\s()-]/g, '').toLowerCase();
}
