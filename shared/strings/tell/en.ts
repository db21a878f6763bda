// What the pages say on which people choose what they are told, in English. This file is the contract, as `../en.ts` is.
import type {Moment} from '../../moments.js';

const moment: Readonly<Record<Moment, string>> = {
  confirmed: 'The order is confirmed',
  dispatched: 'A parcel is handed over',
  out_for_delivery: 'It is out for delivery',
  ready_for_pickup: 'It waits to be picked up',
  delivered: 'It has arrived',
  delayed: 'It comes later than promised',
  stalled: 'There was no scan for days',
  attempt_failed: 'A delivery was attempted',
  action_needed: 'Something waits for you',
  returned: 'It is back at the shop',
};

export const en = {
  title: (order: string) => `What you are told of order ${order}`,
  intro: (shop: string) => `${shop} writes when something happens. Each address has its own choice.`,
  back: 'Back to the order',
  moment,
  email: 'E-mail',
  sms: 'Texts',
  push: 'Notifications in a browser',
  cameWithOrder: 'Came with the order.',
  agreedOn: (day: string) => `You agreed on ${day}.`,
  pending: 'Asked. Nothing goes there until it says yes. If no message arrives, it may have ended all of them earlier.',
  ended: 'Ended. Nothing goes there.',
  tellWhen: 'Tell me when',
  grouping: 'If the order comes in several parcels',
  groupings: {
    parcel: 'A message for each parcel',
    order: 'Only what is true of the whole order',
    digest: 'Those of half an hour in one message',
  },
  language: 'Language',
  shopsChoice: 'As the shop has it',
  save: 'Save',
  sendAgain: 'Send the last message again',
  stop: 'Stop telling this address',
  again: 'Tell me again',
  addEmail: 'Add an e-mail address',
  addSms: 'Add a phone number for texts',
  emailField: 'E-mail address',
  smsField: 'Phone number',
  smsHint: 'With the country’s code, such as +351 912 345 678.',
  addHint: 'We ask it first. Nothing else goes there until it says yes.',
  add: 'Ask this address',
  browser: {
    title: 'Notifications in this browser',
    on: 'This browser is told of this order.',
    denied: 'This browser does not allow notifications from here. Its settings for this page can change that.',
    failed: 'This browser could not be reached. Nothing was changed. Try again.',
    start: 'Notify this browser',
    end: 'Stop notifying this browser',
  },
  said: {
    notified: 'This browser is told from now on.',
    saved: 'Saved.',
    sent: 'It is on its way again.',
    asked: 'The address is asked. Its answer starts the messages.',
    ended: 'Ended. Nothing more goes to that address.',
    resumed: 'It is told again.',
    there: 'That address is told already.',
    wrong_address: 'That is no address we can write to. Check it.',
    not_agreed: 'Tick the sentence below the address: we need it to write there.',
    too_many: (most: number) => `${most} addresses is the most an order can have. Stop telling one of them first.`,
    too_often: 'That was asked several times today. Try again tomorrow.',
    too_fast: 'That was often. Try again in a quarter of an hour.',
  },
  confirm: {
    title: 'Be told of this order?',
    body: (shop: string, address: string) => `Somebody who can see an order at ${shop} gave the address ${address}.`,
    button: 'Yes, tell me',
    else: 'If that was not you, do nothing. Then nothing more comes.',
    done: 'You are told from now on',
    doneBody: 'Each message has a link that ends them.',
    over: 'This link opens nothing any more',
    overBody: 'It was used, or the order is gone. Nothing more comes unless you were told already.',
  },
  unsubscribe: {
    title: 'Stop these messages?',
    body: 'Messages about this order end at once. The order itself goes on.',
    order: 'Messages about this order',
    shop: (shop: string) => `All messages of ${shop} to this address, also about later orders`,
    button: 'Stop',
    what: 'What ends',
    done: 'Stopped',
    doneBody: 'No more of these messages come.',
    undo: 'Tell me again',
    resumed: 'You are told again',
    resumedBody: 'The messages go on.',
  },
} as const;

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};

export type TellStrings = Widened<typeof en>;
