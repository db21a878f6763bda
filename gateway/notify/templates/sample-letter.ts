// A letter of each kind about a make-believe order, to look at: in the preview, and on the merchant's page.
import {carrierName} from '../../../shared/carriers/index.js';
import {asked, learn} from '../../../shared/facts.js';
import {type Facts, noFacts, type Order, type Policy, type Shipment} from '../../../shared/model.js';
import {answerAs} from '../../../shared/sandbox/carrier.js';
import {stalled} from '../../../shared/sandbox/numbers.js';
import {merchantOrder} from '../../demo/orders.js';
import {demoPolicy} from '../../demo/shop.js';
import type {MessageKind} from '../kinds.js';
import type {Letter} from '../letter.js';
import {defaultTelling, type Telling} from '../telling.js';
import {isNote} from './sheet.js';

export interface Sample {
  readonly language: string;
  /** An instant. */
  readonly now: string;
  readonly shop?: {readonly name: string; readonly url?: string | undefined};
  readonly telling?: Pick<Telling, 'brand'>;
  readonly policy?: Policy;
  /** Where its links lead. */
  readonly base?: string;
  /** The parcels of a split order, told of at once. */
  readonly isDigest?: boolean;
}

const second = 1000;

/** Which number of the sandbox shows it. */
const numbers: Readonly<Record<MessageKind, string>> = {
  confirmed: '',
  dispatched: 'SANDBOX-IN-TRANSIT',
  out_for_delivery: 'SANDBOX-OUT-FOR-DELIVERY',
  ready_for_pickup: 'SANDBOX-AVAILABLE-FOR-PICKUP',
  delivered: 'SANDBOX-DELIVERED',
  delayed: 'SANDBOX-DELAYED',
  stalled,
  attempt_failed: 'SANDBOX-ATTEMPT-FAILED',
  action_needed: 'SANDBOX-ACTION-REQUIRED',
  returned: 'SANDBOX-RETURNED',
  code: 'SANDBOX-IN-TRANSIT',
  link: 'SANDBOX-IN-TRANSIT',
  confirm_address: 'SANDBOX-IN-TRANSIT',
  case_opened: 'SANDBOX-DELIVERED',
  case_reported: 'SANDBOX-DELIVERED',
  case_answered: 'SANDBOX-DELIVERED',
};

const digest = ['SANDBOX-OUT-FOR-DELIVERY', 'SANDBOX-IN-TRANSIT', 'SANDBOX-PRE-TRANSIT'];

export function sampleLetter(kind: MessageKind, sample: Sample): Letter {
  const {language, now, shop = {name: 'Kiln & Clay'}, telling = defaultTelling, policy = demoPolicy} = sample;
  const {base = 'https://orders.example'} = sample;
  const order = sampleOrder(sample.isDigest ? digest : [numbers[kind]].filter(Boolean), now);
  const about = sample.isDigest ? order.shipments.slice(0, 2) : order.shipments;
  return {
    ...{kind, language, now, policy, order},
    shop: {...shop, brand: telling.brand},
    parcels: isNote(kind) ? [] : about,
    links: {
      order: `${base}/o/sample`,
      choose: `${base}/o/sample/choose`,
      unsubscribe: `${base}/unsubscribe/sample`,
      ...(kind === 'confirm_address' && {confirm: `${base}/confirm/sample`}),
    },
    ...(kind === 'code' && {code: '471 902'}),
    ...(kind.startsWith('case_') && {
      problem: {
        number: 'C-2041',
        kind: 'not_received',
        text: 'It says delivered, but nothing is at the door.',
        ...(kind === 'case_answered' && {answer: 'A new one is on its way to you.'}),
      },
    }),
  };
}

function sampleOrder(parcels: readonly string[], now: string): Order {
  const {
    customer,
    returns,
    cancellation,
    shipments,
    state = 'open',
    ...order
  } = merchantOrder(parcels, Date.parse(now));
  return {...order, number: '1042', state, shipments: shipments.map((parcel) => sampleShipment(parcel, now))};
}

/** As the make-believe carrier tells it: once when the shop named the number, and once now. */
function sampleShipment({number, ...parcel}: {carrier: string; number: string}, now: string): Shipment {
  const since = new Date(Date.parse(now) - 60 * second).toISOString();
  const facts = [since, now].reduce<Facts>((known, at) => {
    const {body} = answerAs(number, since, Date.parse(at));
    const source = {provider: 'sandbox', at};
    const {parcel: report} = JSON.parse(body);
    const {signedBy, ...told} = learn(known, report, source);
    return asked(told, {...source, outcome: 'ok'});
  }, noFacts);
  return {...parcel, number, carrierName: carrierName(parcel.carrier), addedAt: since, facts};
}
