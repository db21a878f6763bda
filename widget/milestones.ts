import {html, nothing} from 'lit';
import {type Milestone, milestonesOf} from '../shared/milestones.js';
import {clockOf, localAt} from '../shared/time.js';
import {icon, icons} from './icon.js';
import {carrierOf, type Screen} from './screen.js';
import {toneOf} from './tone.js';

/** The line: solid where it was scanned, dotted where it is only expected. */
export function milestones(screen: Screen) {
  const {view, parcel, words} = screen;
  const way = milestonesOf(view.order, parcel);
  const current = way.findLastIndex(({state}) => state !== 'upcoming');
  return html`
    <ol
      class="milestones"
      part="milestones"
      role="list"
      aria-label=${words.milestones.label(current + 1, way.length)}
      data-tone=${parcel ? toneOf(parcel) : nothing}
    >
      ${way.map(
        (milestone, index) => html`
          <li class=${milestone.state} aria-current=${index === current ? 'step' : nothing}>
            <span class="mark">${mark(milestone)}</span>
            <span class="name">${name(screen, milestone)}<span class="hidden">, ${words.milestones.state[milestone.state]}</span></span>
            ${time(screen, milestone)}
          </li>
        `,
      )}
    </ol>
  `;
}

type Beside = keyof Screen['words']['milestones']['beside'];

function mark({state}: Milestone) {
  if (state === 'completed') return icon(icons.check);
  return state === 'attention' ? icon(icons.alert) : nothing;
}

function name({words, view, parcel, format}: Screen, {step, state}: Milestone): string {
  const carrier = carrierOf(parcel);
  if (step === 'handed_over' && parcel?.situation === 'label_made') return words.milestones.waitingFor(carrier);
  if (state === 'attention' && parcel?.situation === 'attempt_failed') return words.situation.attempt_failed;
  const names = words.milestones.step(carrier, view.shop.name);
  const matter = state === 'attention' && parcel ? words.milestones.beside[parcel.situation as Beside] : undefined;
  return format.join(names[step], matter);
}

function time({format, words, assessment}: Screen, {step, state, time: at}: Milestone) {
  if (!at) return nothing;
  const local = step === 'confirmed' ? localAt(at, assessment.now.timeZone) : at;
  const here = state === 'current' || state === 'attention';
  const text = here || step === 'arrived' ? format.moment(local) : format.shortDay(local);
  const said = step === 'handed_over' && state === 'current' ? words.milestones.since(format.shortDay(local)) : text;
  return html`<time datetime=${clockOf(at) ? at : at.slice(0, 10)}>${format.sentence(said)}</time>`;
}
