// What stands on the card. It is made of elements alone: the page's rules about markup from text do not concern it.
import {type Format, formatFor} from '../../shared/format.js';
import {dateOf, localAt, timeKind} from '../../shared/time.js';
import type {CardSays, Known} from '../card-says.js';
import {iconOf} from './card-icons.js';
import type {PageSighting} from './sightings.js';
import {tell} from './tell.js';

interface Acts {
  close(): void;
  /** Whether whoever pressed has seen what they press. */
  mayPress(event: Event): boolean;
}

export function contentOf(sighting: PageSighting, says: CardSays, acts: Acts): Node[] {
  const {words, known} = says;
  const number = make('p', 'number', make('bdi', '', sighting.number));
  (number.firstElementChild as HTMLElement).dir = 'ltr';
  const closeButton = button('icon-only', '', acts, acts.close);
  closeButton.append(iconOf('close'));
  closeButton.ariaLabel = words.close;
  const said = make('p', 'said');
  said.role = 'status';
  const format = formatFor(says.language, new Date().toISOString());
  const head = known ? ofWatch(known, says, format) : ofFound(sighting, says, format);
  return [
    make('div', 'head', ...head.title, closeButton),
    number,
    ...head.rest,
    make('div', 'acts', ...(known ? watchedActs(sighting, says, acts) : foundActs(sighting, says, acts, said))),
    said,
  ];
}

interface Head {
  readonly title: readonly Node[];
  readonly rest: readonly Node[];
}

function ofFound({number, candidates}: PageSighting, {words, carriers}: CardSays, {join, ended}: Format): Head {
  const [first] = candidates;
  const nameOf = (id: string) => carriers.find((carrier) => carrier.id === id)?.name;
  const name = first && nameOf(first.carrier);
  const title = name ? fill(words.looksLike, {carrier: name}) : words.label;
  const reasons = (first?.reasons ?? []).map((reason) => words.reasons[reason]);
  const why = ended(join(fill(words.characters, {count: String(number.length)}), ...reasons));
  const others = candidates.slice(1, 4).flatMap(({carrier}) => nameOf(carrier) ?? []);
  const or = others.length > 0 ? fill(words.or, {carriers: join(...others)}) : '';
  return {
    title: [make('h2', '', iconOf('scan'), make('span', '', title))],
    rest: [make('p', 'why', [why, or, words.nothingLeft].filter(Boolean).join(' '))],
  };
}

function ofWatch({status, from, to, asked, progress}: Known, {words}: CardSays, format: Format): Head {
  const line = make('p', 'line');
  line.style.setProperty('--progress', `${progress * 100}%`);
  line.ariaHidden = 'true';
  const source = asked ? fill(words.asked, {who: asked.who, time: format.moment(hereOf(asked.at))}) : words.noScan;
  return {
    title: [
      make(
        'h2',
        '',
        iconOf(status),
        make('span', '', asked || status !== 'unknown' ? words.statuses[status] : words.watching),
      ),
    ],
    rest: [
      ...(from ? [make('p', 'day', format.day(from))] : []),
      ...(from ? windowOf(from, to, format).map((window) => make('p', 'window', window)) : []),
      make('p', 'why', source),
      line,
    ],
  };
}

function windowOf(from: string, to: string | undefined, format: Format): string[] {
  if (to && dateOf(to) !== dateOf(from)) return [`– ${format.day(to)}`];
  if (timeKind(from) === 'date') return [];
  return [to ? format.clocks(from, to) : (format.clock(from) ?? '')];
}

/** By the clock here. */
const hereOf = (instant: string): string => localAt(instant, new Intl.DateTimeFormat().resolvedOptions().timeZone);

function foundActs(sighting: PageSighting, says: CardSays, acts: Acts, said: HTMLElement): Node[] {
  const {words, carriers} = says;
  const {number, candidates} = sighting;
  const [first] = candidates;
  const known = carriers.find(({id}) => id === first?.carrier);
  const watch = button('main', words.watch, acts, async () => {
    const sure =
      candidates.length === 1 || first?.confidence !== candidates[1]?.confidence ? first?.carrier : undefined;
    const watched = await tell('watchSeen', {number, ...(sure && known && {carrier: sure})});
    said.textContent = watched ? words.watching : words.failed;
    if (!watched) return;
    globalThis.orderTrackerPage?.watch(number);
    watch.replaceWith(showButton(number, says, acts));
    none.remove();
  });
  watch.prepend(iconOf('watch'));
  const none = button('bare', words.notANumber, acts, async () => {
    await tell('dismiss', {number});
    globalThis.orderTrackerPage?.dismiss(number);
    acts.close();
  });
  return [watch, ...openLink(known, says, 'second'), copyButton(number, says, acts), none];
}

function watchedActs({number, candidates}: PageSighting, says: CardSays, acts: Acts): Node[] {
  const known = says.carriers.find(({id}) => id === candidates[0]?.carrier);
  return [showButton(number, says, acts), ...openLink(known, says, 'bare'), copyButton(number, says, acts)];
}

function showButton(number: string, {words}: CardSays, acts: Acts): Node {
  return button('second', words.show, acts, async () => {
    await tell('showWatch', {number});
    acts.close();
  });
}

function openLink(carrier: CardSays['carriers'][number] | undefined, {words}: CardSays, look: string): Node[] {
  if (!carrier?.url) return [];
  const link = make('a', look, fill(words.open, {carrier: carrier.name}));
  link.href = carrier.url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return [link];
}

function copyButton(number: string, {words}: CardSays, acts: Acts): Node {
  const copy = button('bare', words.copy, acts, async () => {
    // Only secure pages have a clipboard.
    const done = await navigator.clipboard?.writeText(number).then(
      () => true,
      () => false,
    );
    copy.textContent = done || copiedFrom(copy, number) ? words.copied : words.failed;
  });
  return copy;
}

/** By the command that was there before the clipboard, from a field beside `button`. */
function copiedFrom(button: HTMLButtonElement, text: string): boolean {
  const field = make('textarea', '', text);
  button.after(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  button.focus();
  return done;
}

function button(look: string, words: string, {mayPress}: Acts, press: () => unknown): HTMLButtonElement {
  const made = make('button', look, words);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (mayPress(event)) void press();
  });
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  look: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (look) element.className = look;
  element.append(...content);
  return element;
}

/** Puts values where their names stand in braces. */
const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
