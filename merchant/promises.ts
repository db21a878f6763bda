// What customers read of a policy, in the words and by the rules of the screen they read it on.
import {html} from 'lit';
import {policyLine} from '../shared/answer/policy-line.js';
import {assess} from '../shared/assess.js';
import type {Format} from '../shared/format.js';
import {type Facts, noFacts, type Order, type Policy} from '../shared/model.js';
import {icon, situationIcons} from '../widget/icon.js';
import {rich} from '../widget/rich.js';
import type {Speech} from './strings/index.js';

const day = 86_400_000;

/** Parcels that are in need of a promise, as they are at `now`, in milliseconds since 1970. */
function makeBelieve({stalledDays, lostDays, delayDays}: Policy, now: number, distance: 'domestic' | 'international') {
  const ago = (days: number) => new Date(now - days * day).toISOString();
  const scanned = (status: Facts['status'], days = 0): Facts => ({
    ...noFacts,
    status,
    events: [{time: ago(days), status, text: ''}],
  });
  const estimate = {from: ago(delayDays + 1), provider: '', askedAt: ago(0)};
  return [
    {...noFacts, status: 'pre_transit'},
    scanned('in_transit'),
    {...scanned('in_transit'), estimate},
    scanned('in_transit', stalledDays[distance]),
    scanned('in_transit', lostDays[distance]),
    scanned('exception'),
    scanned('returning'),
    scanned('returned'),
  ] satisfies Facts[];
}

/** Each state in which the shop promises something, with the promise. */
export function promises(policy: Policy, {language, words, shared}: Speech, format: Format, now: number) {
  const at = new Date(now).toISOString();
  const {country, timeZone} = policy;
  const lines = makeBelieve(policy, now, country ? 'domestic' : 'international').map((facts) => {
    const shipment = {carrier: '', number: '', addedAt: at, facts};
    const order: Order = {
      number: '',
      placedAt: at,
      state: 'open',
      items: [],
      destination: {country, timeZone},
      shipments: [shipment],
    };
    const assessment = assess(order, policy, at);
    const [parcel] = assessment.parcels;
    const view = {access: 'full', order, status: assessment.status, shop: {name: ''}, policy, sources: {}} as const;
    const line = policyLine({view, assessment, parcel, words: shared, format, language});
    return {situation: parcel?.situation ?? 'no_scan', line};
  });
  return html`<ul class="promises">
    ${lines.map(
      ({situation, line}) => html`<li>
        <p class="status">${icon(situationIcons[situation])} ${shared.situation[situation]}</p>
        <p>${line ? rich(line) : html`<span class="muted">${words.policy.promise.nothing}</span>`}</p>
      </li>`,
    )}
  </ul>`;
}
