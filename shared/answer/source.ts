import type {Parcel, Situation} from '../assess-parcel.js';
import {byHand} from '../model.js';
import type {Rich} from '../strings/rich.js';
import {hasNoScan} from './say.js';
import {aboutMoment, carrierOf, isOutdated, moment, type Screen, teller} from './screen.js';

/** What we say ourselves, because the carrier says no more. */
const ours: readonly Situation[] = ['late', 'stalled', 'lost', 'expired'];

/** Who says so, and since when. */
export function sourceOf(screen: Screen, parcel: Parcel): Rich[] {
  const {words, format} = screen;
  const {situation, expected, shipment} = parcel;
  const {lastReport, events} = shipment.facts;
  const known = events.at(-1)?.time;
  if (lastReport?.provider === byHand) return [[words.source.byHand(moment(screen, lastReport.at))]];
  if (situation === 'label_made' && known) {
    return [[words.source.knowsSince(carrierOf(parcel), format.moment(known))]];
  }
  if (situation === 'no_scan') return nothingYet(screen, parcel);
  if (!lastReport) return [];
  const who = teller(screen, parcel, lastReport.provider);
  const told = moment(screen, lastReport.at);
  if (isOutdated(screen, parcel)) return [words.source.saidSo(who, told)];
  return [ours.includes(situation) && !expected ? words.source.noDay(who, told) : words.source.saysSo(who, told)];
}

function nothingYet(screen: Screen, parcel: Parcel): Rich[] {
  const {words} = screen;
  const {asked} = parcel.shipment.facts;
  if (!asked || !hasNoScan(asked.outcome)) return [];
  const next = asked.nextAt ? [[words.source.askAgain(aboutMoment(screen, asked.nextAt))]] : [];
  return [words.source.nothingYet(teller(screen, parcel, asked.provider), moment(screen, asked.at)), ...next];
}
