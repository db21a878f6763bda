// What stands below the answer of a mail: what to know, where it waits, what the shop promises, what is in it, why it comes.
import {milestoneName, milestoneTime} from '../../../shared/answer/milestone-words.js';
import {itemsShown, parcelAnswer} from '../../../shared/answer/parcel-words.js';
import {isReasonToWrite, policyLine} from '../../../shared/answer/policy-line.js';
import {carrierOf, carrierPage} from '../../../shared/answer/screen.js';
import {toneOf} from '../../../shared/answer/tone.js';
import {troubleWords} from '../../../shared/answer/trouble.js';
import type {Parcel, Situation} from '../../../shared/assess-parcel.js';
import {type Milestone, milestonesOf} from '../../../shared/milestones.js';
import type {Item} from '../../../shared/model.js';
import type {Rich} from '../../../shared/strings/rich.js';
import {dayAt} from '../../../shared/time.js';
import type {MessageKind} from '../kinds.js';
import {webPage} from './harmless.js';
import type {LetterScreen} from './letter-screen.js';
import {isNote, nameOf} from './sheet.js';

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Mark extends Pick<Milestone, 'state'> {
  readonly name: string;
  readonly stateWord: string;
  readonly time?: string | undefined;
}

/** The line; none where several parcels are each somewhere else. */
export function lineOf(screen: LetterScreen): Mark[] {
  const {letter, view, parcel, parcels, words} = screen;
  if (isNote(letter.kind) || parcels.length > 1) return [];
  return milestonesOf(view, parcel).map((milestone) => ({
    state: milestone.state,
    name: milestoneName(screen, milestone),
    stateWord: words.milestones.state[milestone.state],
    time: milestoneTime(screen, milestone),
  }));
}

export interface Remark {
  readonly tone: 'calm' | 'late' | 'stop' | 'done';
  readonly text?: string | undefined;
  /** Words of somebody else in quotation marks, and who wrote them. */
  readonly quote?: {readonly by: string; readonly text: string} | undefined;
}

type CaseKind = 'case_opened' | 'case_reported' | 'case_answered';

function isCase(kind: MessageKind): kind is CaseKind {
  return kind.startsWith('case_');
}

/** Where the carrier's own words help to see what is the matter. */
const quoted: readonly Situation[] = [
  'attempt_failed',
  'problem',
  'action_needed',
  'late',
  'stalled',
  'lost',
  'returning',
];

export function remarkOf({letter, parcel, words, mail, format}: LetterScreen): Remark | undefined {
  const {kind, problem} = letter;
  if (problem && isCase(kind)) {
    const {[problem.kind]: named}: Readonly<Record<string, string>> = mail.caseKind;
    const by = {
      case_opened: mail.youWrote,
      case_reported: mail.customerWrites,
      case_answered: mail.carrierWrites(letter.shop.name),
    }[kind];
    const text = kind === 'case_answered' ? problem.answer : problem.text;
    const quote = text ? {by, text: mail.quoted(text)} : undefined;
    return {
      tone: 'calm',
      text: format.labelled(`${mail.caseNumber} ${problem.number}`, named ?? mail.caseKind.other),
      quote,
    };
  }
  if (isNote(kind) || !parcel) return undefined;
  const trouble = troubleWords(parcel, words);
  const said = trouble?.quote ?? (quoted.includes(parcel.situation) ? parcel.shipment.facts.text : undefined);
  const quote = said ? {by: mail.carrierWrites(carrierOf(parcel)), text: mail.quoted(said)} : undefined;
  if (!trouble?.text && !quote) return undefined;
  return {tone: toneOf(parcel), text: trouble?.text, quote};
}

export function pickupOf({
  letter,
  parcel,
}: LetterScreen): {readonly place?: string; readonly code?: string} | undefined {
  const pickup =
    !isNote(letter.kind) && parcel?.situation === 'ready_for_pickup' ? parcel.shipment.facts.pickup : undefined;
  const {place, code} = pickup ?? {};
  return place || code ? {...(place && {place}), ...(code && {code})} : undefined;
}

/** The one thing to press. */
export function buttonOf({letter, parcel, mail}: LetterScreen): Link | undefined {
  const {kind, links} = letter;
  if (kind === 'code') return undefined;
  const url = webPage(kind === 'confirm_address' ? links.confirm : links.order);
  if (!url) return undefined;
  if (kind === 'confirm_address') return {text: mail.button.confirm, url};
  const moving = !isNote(kind) && parcel && !['delivered', 'returned', 'cancelled'].includes(parcel.situation);
  return {text: moving ? mail.button.moving : mail.button.order, url};
}

export interface Promised {
  readonly title?: string | undefined;
  readonly line: Rich;
  readonly links: readonly Link[];
}

/** What the shop promises for exactly this state, and where it is written to. */
export function promisedOf(screen: LetterScreen): Promised | undefined {
  const {letter, view, parcel, words, assessment} = screen;
  if (isNote(letter.kind)) return undefined;
  const {contact} = view.policy;
  const page = webPage(contact.url);
  const write = page && {text: words.policy.contact(view.shop.name), url: page};
  if (parcel?.situation === 'delivered') {
    if (!contact.url && !contact.email) return undefined;
    const line = [words.policy.notReceivedSay(contact.answerDays), ...addressOf(screen)];
    return {title: words.policy.notReceived, line, links: write ? [write] : []};
  }
  const line = policyLine(screen);
  if (!line) return undefined;
  const promise = webPage(view.policy.url);
  const links = [write, promise && {text: words.policy.link(view.shop.name), url: promise}];
  const address = isReasonToWrite(parcel, assessment.handOverLate) ? addressOf(screen) : [];
  return {line: [...line, ...address], links: links.filter((link) => link !== undefined && link !== '')};
}

/** The shop's address in words, where it has no page: in a mail only pages are links. */
function addressOf({view, words, format}: LetterScreen): Rich {
  const {url, email} = view.policy.contact;
  return url || !email ? [] : [` ${format.labelled(words.policy.contact(view.shop.name), '')}`, {b: email}];
}

export interface Contents {
  readonly title: string;
  /** Of several parcels, where this one is. */
  readonly answer?: string | undefined;
  readonly items: readonly string[];
  readonly number?: {readonly carrier: string; readonly number: string} | undefined;
  readonly page?: Link | undefined;
}

/** What is on its way: of a digest each parcel, else the one, else the order. */
export function contentsOf(screen: LetterScreen): Contents[] {
  const {letter, parcels, parcel} = screen;
  if (isNote(letter.kind)) return [];
  if (parcels.length > 1) {
    return parcels.map((one) => ({
      ...contents(screen, one),
      answer: parcelAnswer(screen, one),
    }));
  }
  return [contents(screen, parcel)];
}

function contents(screen: LetterScreen, parcel: Parcel | undefined): Contents {
  const {view, words} = screen;
  const {split, shown} = itemsShown({...screen, parcel});
  const url = webPage(parcel && carrierPage(parcel));
  return {
    title: nameOf(screen, parcel) ?? words.order(view.order.number),
    items: parcel && screen.assessment.parcels.length > 1 && !split ? [] : shown.map(item),
    number: parcel && {carrier: carrierOf(parcel), number: parcel.shipment.number},
    page: parcel && url ? {text: words.number.open(carrierOf(parcel)), url} : undefined,
  };
}

function item({name, variant, quantity}: Item): string {
  return `${quantity > 1 ? `${quantity} × ` : ''}${name}${variant ? ` (${variant})` : ''}`;
}

export interface Foot {
  readonly words: readonly string[];
  readonly links: readonly Link[];
}

/** Why it comes, and how it ends. */
export function footOf(screen: LetterScreen): Foot {
  const {letter, view, format, mail, assessment, words} = screen;
  const {kind, since, links} = letter;
  const {number} = view.order;
  const test = Object.values(view.sources).some(({testData}) => testData) ? [words.testDataHint] : [];
  if (isNote(kind)) return {words: kind === 'link' ? [mail.why.link] : [], links: []};
  const why = since
    ? mail.why.asked(format.day(dayAt(since, assessment.now.timeZone)), number)
    : mail.why.ordered(view.shop.name, number);
  const choose = webPage(links.choose);
  const stop = webPage(links.unsubscribe);
  return {
    words: [...test, why, ...(links.order ? [mail.why.link] : [])],
    links: [
      ...(choose ? [{text: mail.why.choose, url: choose}] : []),
      ...(stop ? [{text: mail.why.stop, url: stop}] : []),
    ],
  };
}
