// What the screen says, in English. This file is the contract: another language that lacks a key does not compile.
// Names and times come in as words; counts as numbers. No exclamation marks, no "please", no "oops".
import type {Situation} from '../assess-parcel.js';
import type {Step} from '../milestones.js';
import type {EventKind} from '../model.js';
import type {CustomerWord} from '../problems.js';
import type {Flag, Status} from '../status.js';
import {first} from './first.js';
import type {Rich} from './rich.js';

/** What a sentence about a parcel may speak of. */
export interface About {
  readonly carrier: string;
  readonly shop: string;
  readonly silentDays: number;
}

type Sentence = (about: About) => string;

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const workingDays = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;

const situation: Readonly<Record<Situation, string>> = {
  no_scan: 'Waiting for a scan',
  label_made: 'Label made',
  on_its_way: 'On its way',
  late: 'Late',
  stalled: 'Stalled',
  lost: 'Lost',
  out_for_delivery: 'Out for delivery',
  ready_for_pickup: 'Ready for pick-up',
  attempt_failed: 'Delivery attempted',
  action_needed: 'Waiting for you',
  problem: 'Held up',
  delivered: 'Arrived',
  returning: 'Returning',
  returned: 'Returned',
  cancelled: 'Cancelled',
  expired: 'No longer followed',
};

const step = (carrier: string, shop: string): Readonly<Record<Step, string>> => ({
  confirmed: 'Confirmed',
  handed_over: carrier ? `Handed to ${carrier}` : 'Handed over',
  on_its_way: 'On its way',
  out_for_delivery: 'Out for delivery',
  waiting_for_you: 'Waiting for you',
  arrived: 'Arrived',
  picked_up: 'Picked up',
  returning: 'Going back',
  returned: `Back at ${shop}`,
  cancelled: 'Cancelled',
});

const event: Readonly<Record<Status, string>> = {
  unknown: 'Scanned',
  pre_transit: 'Label made',
  in_transit: 'On its way',
  out_for_delivery: 'Out for delivery',
  available_for_pickup: 'Ready for pick-up',
  attempt_failed: 'Delivery attempted',
  delivered: 'Delivered',
  exception: 'Held up',
  returning: 'Going back',
  returned: 'Back with the sender',
  cancelled: 'Cancelled',
  expired: 'No longer followed',
};

const eventKind: Readonly<Record<EventKind, string>> = {
  label_made: 'Label made',
  picked_up: 'Picked up',
  arrived: 'Reached a depot',
  departed: 'Left a depot',
  customs: 'At customs',
};

const flag: Readonly<Record<Flag, string>> = {
  delayed: 'The parcel is delayed.',
  customs: 'The parcel is at customs.',
  held: 'The parcel is being held.',
  damaged: 'The parcel was damaged.',
  lost: 'The parcel could not be found.',
  refused: 'The parcel was refused.',
  address_problem: 'The address is not complete.',
  action_required: 'The parcel waits for something from you.',
  to_neighbour: 'Left with a neighbour.',
  to_locker: 'Placed in a parcel locker.',
};

export const en = {
  ...first,

  lookUp: {
    ...first.lookUp,
    another: 'Look up another order',
    noMatch: [
      {b: 'No order matches these two.'},
      ' Check both: they are in the mail that confirmed your order.',
    ] as Rich,
    missing: [{b: 'Both are needed.'}, ' One alone opens no order.'] as Rich,
    unreachable: [
      {b: 'We could not reach the shop.'},
      ' That says nothing about your order. Try again in a moment.',
    ] as Rich,
    tooMany: (minutes: number, byMail: boolean): Rich => [
      {b: 'Too many tries.'},
      byMail
        ? ' If these two belong together, a link is on its way to the e-mail address or phone you ordered with.'
        : ` Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
    ],
    tooManyLater: [{b: 'Too many tries.'}, ' Try again later.'] as Rich,
    ended: [{b: 'We cannot open this order any more.'}, ' Look it up again.'] as Rich,
    unreadable: [{b: 'We could not read the shop’s answer.'}, ' That says nothing about your order.'] as Rich,
    seenTracking: (carrier: string) => `That is a tracking number of ${carrier}.`,
    seenOrder: 'We take it as an order number.',
    remember: 'Remember this order on this device',
    remembered: 'Remembered on this device',
    forget: 'Forget',
    mailLink: 'Mail me a link',
    mailNeeded: [
      {b: 'For a link we need both.'},
      ' The order number, and the e-mail address you ordered with.',
    ] as Rich,
    linkMailed: [{b: 'If these two belong together,'}, ' a link is on its way to that address.'] as Rich,
  },

  /** How to see the rest of an order that is open only as it stands. */
  rest: {
    title: 'See everything',
    say: 'The whole number, where it was scanned and when, and where it waits. We send a code to the address you ordered with.',
    send: 'Send me a code',
    sent: {
      email: [
        {b: 'A code goes to the e-mail address you ordered with,'},
        ' if the shop has it. It is good for 10 minutes.',
      ],
      sms: [
        {b: 'A code goes to the phone you ordered with,'},
        ' if the shop has its number. It is good for 10 minutes.',
      ],
    } satisfies Readonly<Record<string, Rich>> as Readonly<Record<'email' | 'sms', Rich>>,
    code: 'Code',
    hint: 'Six digits.',
    open: 'Show everything',
    again: 'Send a new code',
    wrong: [{b: 'This is not the code, or no longer.'}, ' Check the six digits, or have a new one sent.'] as Rich,
  },

  /** A moment of a day. */
  at: (day: string, clock: string) => `${day} at ${clock}`,
  about: (day: string, clock: string) => `${day} at about ${clock}`,

  order: (number: string) => `Order ${number}`,
  testData: 'Test data',
  testDataHint: 'No real parcel: these scans come from the built-in test carrier.',
  situation,
  confirmed: 'Confirmed',
  partlyDelivered: 'Partly delivered',

  lead: {
    arriving: 'Arriving',
    nowArriving: 'Now arriving',
    arrivingToday: 'Arriving today',
    promisedBy: 'Promised by',
    lastKnown: 'Last known',
    nextAttempt: 'Next attempt',
    pickUpBy: 'Pick it up by',
    delivered: 'Delivered',
    partly: (here: number, all: number) => `${here} of ${all} parcels ${here === 1 ? 'is' : 'are'} here. Next`,
    partlyThen: (here: number, all: number, lead: string) =>
      `${here} of ${all} parcels ${here === 1 ? 'is' : 'are'} here. ${lead}`,
    partlyNoDay: (here: number, all: number) => `${here} of ${all} parcels ${here === 1 ? 'is' : 'are'} here`,
  },
  today: 'Today',
  was: 'was',

  /** The answer where no day is. */
  headline: {
    confirmed: () => 'We have your order',
    label_made: ({carrier}) => `Waiting for ${carrier} to pick up the parcel`,
    no_scan: () => 'No scan yet',
    notAsked: ({carrier}) => `We have not reached ${carrier} yet`,
    asking: ({carrier}) => `We are asking ${carrier}`,
    invalidNumber: ({carrier}) => `The number does not fit ${carrier}`,
    needsKey: ({carrier}) => `${carrier} tells us nothing yet`,
    handed: ({carrier}) => `Handed to ${carrier}`,
    nobody: ({carrier}) => `${carrier} can tell where it is`,
    noCarrier: () => 'No carrier is chosen yet',
    on_its_way: () => 'On its way',
    late: () => 'Later than expected',
    stalled: ({silentDays}) => `No scan for ${days(silentDays)}`,
    lost: () => 'We treat this parcel as lost',
    out_for_delivery: () => 'Out for delivery',
    ready_for_pickup: () => 'Ready for pick-up',
    attempt_failed: () => 'Nobody could take it',
    action_needed: () => 'The parcel waits for you',
    problem: () => 'The parcel is held up',
    damaged: () => 'The parcel was damaged',
    address_problem: () => 'The address is not complete',
    delivered: () => 'Delivered',
    returning: ({shop}) => `Going back to ${shop}`,
    returned: ({shop}) => `Back at ${shop}`,
    cancelled: () => 'Cancelled',
    expired: ({carrier}) => `${carrier} no longer reports on it`,
  } satisfies Readonly<Record<Situation, Sentence>> & Readonly<Record<string, Sentence>>,

  say: {
    handling: (count: number, day: string) =>
      `We usually hand parcels over within ${workingDays(count)}, so by ${day}.`,
    promisePassed: (day: string) => `Promised by ${day}. That has passed.`,
    handlingLate: (day: string) => `We wanted to hand it over by ${day}. It is late, and that is on us.`,
    firstScanLate: (carrier: string) => `${carrier} should know it by now. The shop can check the number.`,
    keptUntil: (day: string, carrier: string) => `It was kept until ${day}. Ask ${carrier} where it is now.`,
    firstScan: (hours: number) => `Numbers can take up to ${hours} hours to show up.`,
    noDay: (carrier: string) => `${carrier} has named no day yet.`,
    noNewDay: (carrier: string) => `${carrier} has named no new day yet.`,
    lastSeen: (where: string, when: string) => (where ? `Last seen in ${where}, ${when}.` : `Last seen ${when}.`),
    expected: (day: string) => `Expected ${day}.`,
    promised: (day: string) => `Promised by ${day}.`,
    cancelledOrder: 'This order was cancelled. Nothing more will be sent.',
    cancelledMoving: 'The order was cancelled. This parcel was already on its way.',
    cancelledParcel: 'The label was cancelled. This parcel will not move.',
    attempt: (carrier: string) => `${carrier} tried to deliver. The next step is on its page.`,
    attemptNoPage: (carrier: string) => `${carrier} tried to deliver.`,
    pickupCode: 'Code for the counter',
  },

  source: {
    saysSo: (carrier: string, asked: string): Rich => [{b: carrier}, ` says so, asked ${asked}.`],
    saidSo: (carrier: string, told: string): Rich => [{b: carrier}, ` said so ${told}. Nothing newer.`],
    noDay: (carrier: string, asked: string): Rich => [{b: carrier}, ` names no day, asked ${asked}.`],
    promised: (shop: string, when: string): Rich => [{b: shop}, ` promised this when you ordered ${when}.`],
    own: (n: number, from: string, to: string): Rich => [
      {b: `Our own guess from ${n} parcels:`},
      ` usually between ${from} and ${to}.`,
    ],
    ownDay: (n: number, day: string): Rich => [{b: `Our own guess from ${n} parcels:`}, ` usually by ${day}.`],
    knowsSince: (carrier: string, when: string) => `${carrier} has known the number since ${when}. No scan yet.`,
    nothingYet: (carrier: string, when: string): Rich => [{b: carrier}, ` had nothing, asked ${when}.`],
    askAgain: (when: string) => `We ask again ${when}.`,
    placed: (when: string) => `Placed ${when}.`,
    /** Of a status that the reader has set by hand. */
    byHand: (when: string) => `You said so ${when}.`,
  },

  notice: {
    unreachable: (carrier: string, when: string): Rich => [
      {b: `We could not reach ${carrier} ${when}.`},
      ' That says nothing about your parcel.',
    ],
    badResponse: (carrier: string, when: string): Rich => [
      {b: `We could not read ${carrier}’s answer ${when}.`},
      ' That says nothing about your parcel.',
    ],
    notAsked: (carrier: string, when: string): Rich => [
      {b: `We could not ask ${carrier} ${when}.`},
      ' That says nothing about your parcel.',
    ],
    rateLimited: (carrier: string): Rich => [
      {b: `${carrier} lets us ask again later.`},
      ' That says nothing about your parcel.',
    ],
    needsKey: (carrier: string): Rich => [
      {b: `${carrier} wants to know more before it answers.`},
      ' Its own page asks you for it.',
    ],
    unsupported: (carrier: string): Rich => [
      {b: `We cannot ask ${carrier}.`},
      ' Where your parcel is stands on its own page.',
    ],
    unsupportedNoPage: (carrier: string): Rich => [
      {b: `We cannot ask ${carrier}.`},
      ' The shop has given us no page of it to open.',
    ],
    invalidNumber: (carrier: string): Rich => [
      {b: `${carrier} says this is not one of its numbers.`},
      ' The shop can tell you the right one.',
    ],
    tryAgain: (when: string) => `We try again ${when}.`,
    correction: (carrier: string, before: string): Rich => [
      {b: `${carrier} has corrected itself.`},
      ` It said “${before}” before.`,
    ],
    connection: [{b: 'We have lost the connection to the shop.'}, ' What you see is the last we know.'] as Rich,
  },

  milestones: {
    label: (current: number, all: number) => `Milestones, step ${current} of ${all}`,
    step,
    /** Beside a step, after a comma: what is the matter there. */
    beside: {late: 'late', stalled: 'stalled', lost: 'lost', problem: 'held up', action_needed: 'waits for you'},
    waitingFor: (carrier: string) => `Waiting for ${carrier}`,
    state: {completed: 'completed', current: 'current', upcoming: 'upcoming', attention: 'needs attention'},
    since: (when: string) => `Since ${when}`,
  },

  parcels: {
    label: 'Parcels',
    parcel: (index: number, carrier: string) => `Parcel ${index}, ${carrier}`,
    items: (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`,
    delivered: (day: string) => `Delivered ${day}`,
    expected: (day: string) => `Arriving ${day}`,
    unsent: (count: number) => `${count} ${count === 1 ? 'item is' : 'items are'} not sent yet.`,
    showAll: (count: number) => `Show all ${count}`,
  },

  scans: {
    title: 'Scans',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    noDay: 'Day not given',
    event,
    eventKind,
    flag,
    reported: (number: string) => `You reported a problem, case ${number}`,
    answered: (shop: string, number: string) => `${shop} answered, case ${number}`,
    said: {received: 'You said it has arrived', not_received: 'You said it has not arrived'},
  },

  /** The map: where the parcel was scanned. */
  journey: {
    /** What a map shows, for who does not see it. Places come in as words, empty where there is none. */
    map: (first: string, over: string, last: string, next: string) =>
      `Map: ${first ? `from ${first}${over ? ` over ${over}` : ''} to ${last}, where the parcel was last scanned` : `the parcel was last scanned in ${last}`}${next ? `; ${next} is still to come` : ''}.`,
    cities: (count: number) => `${count} ${count === 1 ? 'city' : 'cities'}`,
    lastScan: (place: string, when: string): Rich => [{b: `Last scan: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place: string, when: string): Rich => [
      {b: `Last scan on the map: ${when ? `${place}, ${when}` : place}.`},
    ],
    dotted: 'Solid is scanned, dotted is still to come. Cities only.',
    solid: 'Cities only.',
    places: 'Places, the first scan first',
    toCome: 'still to come',
  },

  number: {
    copy: (number: string) => `Copy number ${number}`,
    copied: 'Copied',
    open: (carrier: string) => `Open at ${carrier}`,
    elsewhere: 'opens in a new tab',
    endsIn: (end: string) => `number that ends in ${end}`,
  },

  items: {title: 'Items', inThisParcel: 'In this parcel', quantity: (count: number) => `quantity ${count}`},

  policy: {
    handOver: (count: number, day: string): Rich => [
      `We hand parcels over within ${workingDays(count)}, so `,
      {b: `by ${day}`},
      '.',
    ],
    late: (count: number, answer: number): Rich => [
      `If it is more than ${days(count)} late, `,
      {b: `write to us and we answer within ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count: number, answer: number): Rich => [
      `It is more than ${days(count)} late: `,
      {b: `write to us and we answer within ${workingDays(answer)}`},
      '.',
    ],
    lost: (count: number, left: number, remedy: string): Rich => [
      `We treat it as lost after ${days(count)} without a scan: `,
      {b: left === 0 ? 'that is today' : `${days(left)} left`},
      `. ${remedy}`,
    ],
    isLost: (remedy: string): Rich => [remedy],
    problem: (answer: number): Rich => ['Write to us: ', {b: `we answer within ${workingDays(answer)}`}, '.'],
    returning: ['When it is back we write to you.'] as Rich,
    returned: ['It is back. If you have not heard from us yet, ', {b: 'write to us'}, '.'] as Rich,
    remedy: {
      choice: 'Then you choose: a new one, or your money back.',
      refund: 'Then you get your money back.',
      resend: 'Then we send a new one.',
    },
    remedyNow: {
      choice: 'You choose: a new one, or your money back.',
      refund: 'You get your money back.',
      resend: 'We send a new one.',
    },
    lastScan: 'Last scan',
    lostAfter: 'Lost after',
    link: (shop: string) => `${shop}’s delivery promise`,
    contact: (shop: string) => `Write to ${shop}`,
    notReceived: 'Not received?',
    notReceivedSay: (answer: number) =>
      `It happens, and it is usually close. Look around the door and ask the neighbours first. If it is still not there, write to us: we answer within ${workingDays(answer)}.`,
  },

  take: {
    title: 'Take it along',
    calendar: 'Add to calendar',
    share: 'Share the link',
    watch: 'Add to my watch list',
    done: {
      copied: 'Copied. Whoever has this link can see the order.',
      offered: 'For a minute, an extension that keeps orders can take this one from here.',
      failed: 'That did not work. Nothing has changed.',
    },
  },

  /** When the carrier was asked last. */
  updated: (ago: string) => `Updated ${ago}.`,

  /** What somebody can do about an order. */
  act: {
    report: 'Report a problem',
    tell: 'Tell me when it moves',
    tellSent: 'Tell me when it is sent',
    word: {received: 'I have it', not_received: 'It is not here'} satisfies Readonly<
      Record<CustomerWord, string>
    > as Readonly<Record<CustomerWord, string>>,
    restFirst: 'For these, see everything first.',
    /** Where a dialog could not be loaded. */
    offline: [{b: 'You are offline.'}, ' Connect, then try again.'] as Rich,
    notLoaded: [{b: 'We could not load this.'}, ' That says nothing about your order.'] as Rich,
    tryAgain: 'Try again',
  },

  how: {
    title: 'How we know',
    now: 'Now',
    before: 'Before',
    promise: 'Promise',
    next: 'Next',
    told: (carrier: string, when: string) => `${carrier}, asked ${when}`,
    reused: (carrier: string, parcels: number, day: string) =>
      day
        ? `${carrier} has used this number for ${parcels} parcels. This is the one shipped ${day}.`
        : `${carrier} has used this number for ${parcels} parcels. This is the latest.`,
    number: 'Number',
    through: (carrier: string, provider: string) => `${carrier} through ${provider}`,
    askNext: (carrier: string, when: string) => `We ask ${carrier} again ${when}`,
    noMore: 'We ask no more.',
  },
};

/** Every language has these. */
export type Strings = typeof en;
