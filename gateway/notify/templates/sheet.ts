// What a message says, before it is laid out: HTML, plain text, SMS and push are made from it.
import {type HeadlineWords, headlineWords, ownHeadline} from '../../../shared/answer/headline-words.js';
import {carrierOf} from '../../../shared/answer/screen.js';
import type {Parcel} from '../../../shared/assess-parcel.js';
import type {Rich} from '../../../shared/strings/rich.js';
import {type MessageKind, notes} from '../kinds.js';
import type {LetterScreen} from './letter-screen.js';

export type Note = (typeof notes)[number];

/** The answer of a message: the largest thing in it, and what stands around it. */
export interface Answer extends Pick<HeadlineWords, 'lead' | 'answer' | 'plain' | 'window' | 'was' | 'say' | 'source'> {
  /** Which parcel it is about, of several. */
  readonly parcel?: string | undefined;
  /** One that is read character by character. */
  readonly isCode?: boolean;
}

export function isNote(kind: MessageKind): kind is Note {
  return (notes as readonly string[]).includes(kind);
}

export function answerOf(screen: LetterScreen): Answer {
  const {letter} = screen;
  if (isNote(letter.kind)) return noteAnswer(screen, letter.kind);
  const {relative, ...headline} = headlineOf(screen);
  // How far off the day is changes before the message is read; which day "today" is does not.
  const today = screen.format.ended(screen.format.day(screen.assessment.now.today));
  return {
    ...headline,
    parcel: nameOf(screen, screen.parcel),
    source: relative === today ? [[relative], ...headline.source] : headline.source,
  };
}

function headlineOf(screen: LetterScreen): HeadlineWords {
  return screen.parcels.length > 0 ? ownHeadline(screen) : headlineWords(screen);
}

function noteAnswer(screen: LetterScreen, kind: Note): Answer {
  const {letter, view, mail} = screen;
  const {answerDays} = view.policy.contact;
  const {number} = view.order;
  const plain = {plain: true, answer: mail.headline[kind], source: []};
  switch (kind) {
    case 'code':
      return {
        ...{plain: false, isCode: true, lead: mail.headline.code, answer: letter.code ?? '', source: []},
        say: [mail.say.code(number), mail.notAsked.code],
      };
    case 'link':
    case 'confirm_address':
      return {...plain, say: [mail.say[kind](number), mail.notAsked[kind]]};
    case 'case_opened':
    case 'case_reported':
      return {...plain, say: [mail.say[kind](answerDays)]};
    case 'case_answered':
      return {...plain, say: []};
  }
}

/** "Parcel 2 of 3, UPS", where there are several. */
export function nameOf({assessment: {parcels}, mail}: LetterScreen, parcel: Parcel | undefined): string | undefined {
  if (!parcel || parcels.length < 2) return undefined;
  return mail.parcelOf(parcels.indexOf(parcel) + 1, parcels.length, carrierOf(parcel));
}

/** What happened, in a few words: the answer, said at once. */
export function eventOf(screen: LetterScreen): string {
  const {letter, words, parcel, parcels, mail} = screen;
  const {kind} = letter;
  if (isNote(kind)) return mail.headline[kind];
  if (kind === 'confirmed' && !parcel) return words.confirmed;
  // The day is in the message; that it has been sent is what this one tells.
  const isSent = parcel?.situation === 'on_its_way' || parcel?.situation === 'out_for_delivery';
  if (kind === 'dispatched' && isSent) return words.situation.on_its_way;
  if (parcel && parcels.length > 1) return words.situation[parcel.situation];
  const {lead, answer, window} = headlineOf(screen);
  const day = lead === words.lead.arriving && answer === words.today ? words.lead.arrivingToday : undefined;
  return [day ?? lead, day ? undefined : answer, window].filter(Boolean).join(' ');
}

/** What happened and to what, on one line. */
export function subjectOf(screen: LetterScreen): string {
  const {letter, view, mail} = screen;
  const {kind, problem} = letter;
  if (isNote(kind)) return mail.subject[kind](view.order.number, problem?.number ?? '');
  return screen.format.labelled(eventOf(screen), aboutOf(screen));
}

/** What the message is about, in a few words: "order 1042, parcel 2". */
export function aboutOf({assessment, parcels, view, mail}: LetterScreen): string {
  const {number} = view.order;
  const [only] = parcels;
  if (!only || assessment.parcels.length < 2) return mail.about.order(number);
  if (parcels.length > 1) return mail.about.parcels(number, parcels.length);
  return mail.about.parcel(number, assessment.parcels.indexOf(only) + 1);
}

/** A sentence without its emphasis. */
export function flat(sentence: Rich): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.b)).join('');
}
