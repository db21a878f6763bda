import {html, nothing} from 'lit';
import {milestoneName, milestoneTime} from '../shared/answer/milestone-words.js';
import {toneOf} from '../shared/answer/tone.js';
import {type Milestone, milestonesOf} from '../shared/milestones.js';
import {clockOf} from '../shared/time.js';
import {icon, icons} from './icon.js';
import type {Screen} from './screen.js';

/** The line: solid where it was scanned, dotted where it is only expected. */
export function milestones(screen: Screen) {
  const {view, parcel, words} = screen;
  const way = milestonesOf(view, parcel);
  if (way.length === 0) return nothing;
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
            <span class="name">${milestoneName(screen, milestone)}<span class="hidden">, ${words.milestones.state[milestone.state]}</span></span>
            ${time(screen, milestone)}
          </li>
        `,
      )}
    </ol>
  `;
}

function mark({state}: Milestone) {
  if (state === 'completed') return icon(icons.check);
  return state === 'attention' ? icon(icons.alert) : nothing;
}

function time(screen: Screen, milestone: Milestone) {
  const {time: at} = milestone;
  const text = milestoneTime(screen, milestone);
  return at && text ? html`<time datetime=${clockOf(at) ? at : at.slice(0, 10)}>${text}</time>` : nothing;
}
