import {svg} from 'lit';
import {clockOf, dateOf, type Time} from '../shared/time.js';

/** Pressed on what is over. Digits only, so it needs no translation; the words beside it say the same. */
export function postmark(time: Time) {
  const [, month, day] = dateOf(time).split('-');
  const clock = clockOf(time);
  return svg`
    <svg class="postmark" viewBox="0 0 100 64" aria-hidden="true">
      <g fill="none" stroke="currentcolor" stroke-width="2" stroke-linecap="round">
        <circle cx="68" cy="32" r="29" />
        <circle cx="68" cy="32" r="24" stroke-width="1" />
        ${[17, 27, 37, 47].map((y) => svg`<path d=${`M2 ${y}q5-4 10 0t10 0t10 0`} />`)}
      </g>
      <text x="68" y=${clock ? 29 : 37}>${day}.${month}.</text>
      ${clock ? svg`<text x="68" y="46">${clock}</text>` : ''}
    </svg>
  `;
}
