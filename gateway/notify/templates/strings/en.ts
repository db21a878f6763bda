// What messages say beside the sentences of a screen, in English. This file is the contract, as shared/strings/en.ts is.
import type {Note} from '../sheet.js';

const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;

export const en = {
  /** What a message is about, after what happened: "Delivered: order 1042, parcel 2". */
  about: {
    order: (order: string) => `order ${order}`,
    parcel: (order: string, index: number) => `order ${order}, parcel ${index}`,
    parcels: (order: string, count: number) => `order ${order}, ${count} ${count === 1 ? 'parcel' : 'parcels'}`,
  },

  /** The subject of a note, which is about the order as a whole. */
  subject: {
    code: (order: string) => `Your code for order ${order}`,
    link: (order: string) => `The link to your order ${order}`,
    confirm_address: (order: string) => `Shall we write to you about order ${order}?`,
    case_opened: (order: string, number: string) => `We have your report: case ${number}, order ${order}`,
    case_reported: (order: string, number: string) => `A customer reports a problem: case ${number}, order ${order}`,
    case_answered: (order: string, number: string) => `We have answered: case ${number}, order ${order}`,
  } satisfies Record<Note, unknown>,

  /** A parcel of a split order, above its answer. */
  parcelOf: (index: number, all: number, carrier: string) => `Parcel ${index} of ${all}, ${carrier}`,

  headline: {
    code: 'Your code',
    link: 'The link to your order',
    confirm_address: 'Shall we write to you?',
    case_opened: 'We have your report',
    case_reported: 'A customer reports a problem',
    case_answered: 'Our answer to your report',
  } satisfies Record<Note, string>,

  say: {
    code: (order: string) => `It opens order ${order}, where you asked for it.`,
    link: (order: string) => `It opens order ${order} and nothing else.`,
    confirm_address: (order: string) => `Somebody wants this address to be told about order ${order}.`,
    case_opened: (count: number) => `We answer within ${days(count)}. What happens stands in the order.`,
    case_reported: (count: number) => `You promise an answer within ${days(count)}.`,
  } satisfies Record<Exclude<Note, 'case_answered'>, unknown>,

  notAsked: {
    code: 'Did you not ask for it? Then do nothing: without the code nobody sees more. Tell it to nobody, we never ask for it.',
    link: 'Did you not ask for it? Then do nothing. Nobody else has this link.',
    confirm_address: 'If it was not you, do nothing and we stay quiet.',
  },

  caseNumber: 'Case',
  caseKind: {
    not_received: 'Not received',
    damaged: 'Damaged',
    wrong_item: 'Wrong item',
    missing_item: 'Something is missing',
    late: 'Late',
    address: 'Wrong address',
    other: 'Something else',
  },
  customerWrites: 'The customer writes',
  youWrote: 'You wrote',
  quoted: (words: string) => `“${words}”`,
  carrierWrites: (carrier: string) => `${carrier} writes`,
  pickUpAt: 'Where it waits',

  button: {
    moving: 'See where it is',
    order: 'Open the order',
    confirm: 'Yes, write to me',
  },

  why: {
    ordered: (shop: string, order: string) => `You get this because you ordered at ${shop}, order ${order}.`,
    asked: (day: string, order: string) => `You asked on ${day} to be told about order ${order}.`,
    link: 'The link opens this order only. It is yours, so keep it to yourself.',
    choose: 'Choose what we tell you',
    stop: 'Stop these mails',
  },

  text: {
    code: (code: string, shop: string) => `${code} is your code at ${shop}. Tell it to nobody, we never ask for it.`,
    confirm: (order: string) => `text you about order ${order}?`,
    reply: 'Reply YES. If not, do nothing.',
    stop: 'Stop: reply STOP',
  },
};

/** Every language has these. */
export type MailStrings = typeof en;
