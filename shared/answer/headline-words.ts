// The answer to "where is my order?", in words. Pure; the widget and the templates draw it.
import type {Parcel, Situation} from '../assess-parcel.js';
import {type Expected, lastDay} from '../expected.js';
import type {Window} from '../model.js';
import {unsentItems} from '../order-status.js';
import type {Rich} from '../strings/rich.js';
import {clockOf, dateOf, daysBetween} from '../time.js';
import {plainAnswer, sayOf} from './say.js';
import {isOutdated, moment, type Screen} from './screen.js';
import {sourceOf} from './source.js';

/** What stands above a day. */
type Lead = 'arriving' | 'nowArriving' | 'arrivingToday' | 'promisedBy' | 'lastKnown' | 'nextAttempt' | 'pickUpBy';

export interface HeadlineWords {
  /** Above the day. */
  readonly lead?: string | undefined;
  /** Whether the day is when it arrives, as far as anybody knows, and nothing else is the matter. */
  readonly arriving?: boolean;
  /** The largest thing on the screen: a day, a window of today, or a sentence. */
  readonly answer: string;
  /** Whether `answer` is a sentence, set smaller. */
  readonly plain: boolean;
  /** The time as written that `answer` stands for. */
  readonly time?: string | undefined;
  readonly window?: string | undefined;
  readonly was?: string | undefined;
  readonly say: readonly string[];
  /** How far off the day is; of today, which day it is. Of several days nothing. */
  readonly relative?: string | undefined;
  /** Who says so, and since when. */
  readonly source: readonly Rich[];
}

/** The order's answer, that of its shown parcel. */
export function headlineWords(screen: Screen): HeadlineWords {
  return partly(screen, ownHeadline(screen));
}

/** The shown parcel's own answer, however many others there are. */
export function ownHeadline(screen: Screen): HeadlineWords {
  return screen.parcel ? parcelWords(screen, screen.parcel) : orderWords(screen);
}

function orderWords(screen: Screen): HeadlineWords {
  const {view, assessment, words, format} = screen;
  const {order, shop, policy} = view;
  if (order.state === 'cancelled') {
    return {answer: words.situation.cancelled, plain: true, say: [words.say.cancelledOrder], source: []};
  }
  const by = format.day(assessment.handOverBy);
  const say = assessment.handOverLate ? words.say.handlingLate(by) : words.say.handling(policy.handlingDays, by);
  const placed = moment(screen, order.placedAt);
  const passed = order.promise && order.promise.to < assessment.now.today;
  if (!order.promise || passed) {
    const broken = order.promise ? [words.say.promisePassed(format.day(order.promise.to))] : [];
    const source = [[words.source.placed(placed)]];
    return {answer: plainAnswer(screen, undefined), plain: true, say: [...broken, say], source};
  }
  const source = [words.source.promised(shop.name, placed)];
  return {...dayAnswer(screen, 'promisedBy', {from: order.promise.to}), say: [say], source};
}

/** What is nearer than the shop's promise. */
const nearer: readonly Situation[] = ['attempt_failed', 'out_for_delivery'];

/** What a cancelled order may still be in, without being that any more. */
const stoppable: readonly Situation[] = ['no_scan', 'label_made', 'on_its_way', 'late'];

/** What matters more than the day, if there is one. */
const dayless: readonly Situation[] = ['no_scan', 'label_made', 'action_needed', 'problem'];

function parcelWords(screen: Screen, parcel: Parcel): HeadlineWords {
  const {words, format, view} = screen;
  const {situation, expected, shipment, was, pickup} = parcel;
  const {deliveredAt, flags} = shipment.facts;
  const source = sourceOf(screen, parcel);

  if (pickup) return {...dayAnswer(screen, 'pickUpBy', {from: pickup.on}), source};
  if (situation === 'delivered' && deliveredAt) {
    const say = flags.filter((flag) => flag.startsWith('to_')).map((flag) => words.scans.flag[flag]);
    const answer = format.day(deliveredAt);
    return {
      lead: words.lead.delivered,
      answer,
      plain: false,
      time: deliveredAt,
      window: format.clock(deliveredAt),
      say,
      source,
    };
  }
  if (!expected || dayless.includes(situation) || (expected.by === 'shop' && nearer.includes(situation))) {
    const stopped = view.order.state === 'cancelled' && stoppable.includes(situation);
    const answer = stopped ? words.situation.cancelled : plainAnswer(screen, parcel);
    return {answer, plain: true, was: stopped ? undefined : was && format.day(was), say: sayOf(screen, parcel), source};
  }

  const lead = leadOf(screen, parcel, expected);
  const promised = [words.source.promised(view.shop.name, moment(screen, view.order.placedAt))];
  return {
    ...dayAnswer(screen, lead, expected),
    was: was && format.day(was),
    say: situation === 'attempt_failed' ? sayOf(screen, parcel) : [],
    relative: relative(screen, expected),
    source: expected.by === 'shop' ? promised : source,
  };
}

function relative({assessment, format}: Screen, {from, to}: Window): string | undefined {
  const day = dateOf(from);
  if (to && dateOf(to) !== day) return undefined;
  const days = daysBetween(assessment.now.today, day);
  return format.ended(days === 0 ? format.day(day) : format.sentence(format.relativeDay(days)));
}

function leadOf(screen: Screen, parcel: Parcel, expected: Expected): Lead {
  if (isOutdated(screen, parcel)) return 'lastKnown';
  if (expected.by === 'shop') return 'promisedBy';
  if (parcel.situation === 'attempt_failed') return 'nextAttempt';
  if (parcel.situation === 'late') return 'nowArriving';
  const windowToday = lastDay(expected) === screen.assessment.now.today && clockOf(expected.from) !== undefined;
  return windowToday ? 'arrivingToday' : 'arriving';
}

/** A day with its window below it; after "Arriving today", the window alone. */
function dayAnswer({words, format, assessment}: Screen, lead: Lead, {from, to}: Window): HeadlineWords {
  const end = to ?? from;
  const base = {lead: words.lead[lead], arriving: lead === 'arriving', plain: false, time: from, say: [], source: []};
  if (dateOf(from) !== dateOf(end)) return {...base, answer: `${format.shortDay(from)} – ${format.shortDay(end)}`};
  const window = to && clockOf(from) && clockOf(to) && to !== from ? format.clocks(from, to) : format.clock(end);
  if (dateOf(end) !== assessment.now.today) return {...base, answer: format.day(end), window};
  return lead === 'arrivingToday' && window ? {...base, answer: window} : {...base, answer: words.today, window};
}

/** Of an order some of which is there, says so first. */
function partly({assessment: {parcels, status}, parcel, words, view}: Screen, headline: HeadlineWords): HeadlineWords {
  if (status !== 'partly_delivered') return headline;
  const here = parcels.filter(({situation}) => situation === 'delivered').length;
  const all = parcels.filter(({situation}) => situation !== 'cancelled').length;
  if (here === all) {
    const unsent = unsentItems(view.order).reduce((sum, {quantity}) => sum + quantity, 0);
    return {
      ...headline,
      answer: words.parcels.unsent(unsent),
      plain: true,
      lead: undefined,
      window: undefined,
      time: undefined,
    };
  }
  if (parcel?.situation === 'delivered') return headline;
  const {lead, arriving} = headline;
  if (arriving) return {...headline, lead: words.lead.partly(here, all)};
  const said = words.lead.partlyNoDay(here, all);
  return {...headline, lead: lead ? words.lead.partlyThen(here, all, lead) : said};
}
