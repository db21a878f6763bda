// What the page of one order says beside the order itself: only the gateway makes it, so the widget does not carry these.
import type {CustomerWord, ProblemKind, ProblemState} from '../../problems.js';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const workingDays = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;

const kinds: Readonly<Record<ProblemKind, string>> = {
  not_received: 'It has not arrived',
  damaged: 'Something is damaged',
  missing_item: 'Something is missing',
  wrong_item: 'Something is not what I ordered',
  late: 'It is late',
  address: 'The address is not right',
  other: 'Something else',
};

const states: Readonly<Record<ProblemState, string>> = {open: 'Open', answered: 'Answered', closed: 'Closed'};

const words: Readonly<Record<CustomerWord, string>> = {received: 'I have it', not_received: 'It is not here'};

export const en = {
  order: (number: string, day: string) => `Your order ${number}, placed ${day}`,
  /** The part of the page that is not about where it is. */
  aside: 'Items, promises and help',

  promise: {
    title: 'What we promise',
    late: 'If it is late',
    lateSay: (count: number, answer: number) =>
      `More than ${days(count)}: write to us, we answer within ${workingDays(answer)}.`,
    still: 'If it stands still',
    stillSay: (count: number, remedy: string) => `After ${days(count)} without a scan it counts as lost. ${remedy}`,
    wrong: 'If something is wrong with it',
    wrongSay: (answer: number) => `Report it here. We answer within ${workingDays(answer)}.`,
  },

  help: 'Help',
  report: 'Report a problem',
  tell: 'Tell me when it moves',
  calendar: 'Calendar feed',
  write: (shop: string) => `Write to ${shop}`,

  word: {
    title: 'Has it arrived?',
    delivered: 'Delivered, but not here?',
    parcel: (carrier: string, number: string) => `${carrier}, ${number}`,
    words,
    said: {received: 'You said it has arrived', not_received: 'You said it has not arrived'} as Readonly<
      Record<CustomerWord, string>
    >,
    look: 'It is usually close: around the door, with the neighbours, where parcels are left. If it is still not there, report it and we look for it.',
  },

  problems: 'Your reports',
  case: (number: string) => `Case ${number}`,
  states,
  answered: (shop: string, day: string) => `${shop} answered ${day}`,
  answerBy: (day: string) => `We answer by ${day}.`,

  problem: {
    title: 'Report a problem',
    lead: (number: string) => `With order ${number}`,
    kind: 'What is wrong?',
    kinds,
    parcel: 'Which parcel?',
    whole: 'The whole order',
    text: 'What happened?',
    textHint: 'In your own words. Not needed, but it helps.',
    send: 'Send',
    back: 'Back to the order',
    missing: 'Choose what is wrong.',
    tooLong: (most: number) => `That is too long: ${most} characters are the most.`,
    tooMany: 'You have reported as much as one order can have at a time. We answer those first.',
    notSent: 'Not sent yet.',
    done: (number: string) => `Reported: case ${number}`,
    doneSay: (day: string) =>
      `We answer by ${day}. It stands in your order, and we have written to the address you ordered with.`,
    doneSayNoMail: (day: string) => `We answer by ${day}. It stands in your order.`,
  },

  link: {
    ends: (number: string, day: string) => `This link opens order ${number} and nothing else. It ends on ${day}.`,
    end: 'End it now',
  },

  gone: {
    title: 'This link opens no order',
    say: 'It has ended, or was not copied whole. Your order is not touched by that.',
    lookUp:
      'Look the order up with its number and the e-mail or postcode you ordered with: the shop’s page for orders opens it, and mails you a new link.',
    shop: (shop: string) => `Go to ${shop}`,
  },

  calendarWords: {
    arriving: (shop: string) => `${shop}: parcel arrives`,
    promised: (shop: string) => `${shop}: promised by today`,
    pickUp: (shop: string) => `${shop}: last day to pick up the parcel`,
    order: (number: string) => `Order ${number}`,
  },
};

export type PageStrings = typeof en;
