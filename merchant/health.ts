import {html} from 'lit';
import {icon, icons} from '../widget/icon.js';
import type {Health} from './answers.js';
import type {Words} from './strings/index.js';

const looks = {
  ok: {tone: 'done', node: icons.check},
  degraded: {tone: 'late', node: icons.wait},
  down: {tone: 'stop', node: icons.unreadable},
  unknown: {tone: 'calm', node: icons.wait},
} as const;

const answered = ['ok', 'not_found', 'invalid_number', 'needs_key'];

export function healthTable(
  providers: readonly Health[],
  {carriers, notKnown}: Words,
  moment: (instant: string) => string,
) {
  return html`
    <table>
      <thead>
        <tr><th scope="col">${carriers.carrier}</th><th scope="col">${carriers.answers}</th><th scope="col">${carriers.lag}</th></tr>
      </thead>
      <tbody>
        ${providers.map(({name, status, counts, lagSeconds, lastSuccessAt}) => {
          const key = status as keyof typeof looks;
          const {tone, node} = looks[key] ?? looks.unknown;
          const calls = Object.values(counts).reduce((sum, count) => sum + count, 0);
          const good = Object.entries(counts).reduce(
            (sum, [outcome, count]) => sum + (answered.includes(outcome) ? count : 0),
            0,
          );
          return html`<tr>
            <th scope="row">${name}</th>
            <td>
              <span class="status" data-tone=${tone}>${icon(node)} ${carriers[key] ?? carriers.unknown}</span><br />
              <span class="muted">${lastSuccessAt ? `${moment(lastSuccessAt)}. ` : ''}${calls > 0 ? carriers.asked(calls, calls - good) : ''}</span>
            </td>
            <td data-name=${carriers.lag}>${lagSeconds === undefined ? notKnown : carriers.minutes(Math.max(1, Math.round(lagSeconds / 60)))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
