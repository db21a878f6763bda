import type {Parcel} from '../shared/assess-parcel.js';
import type {Rich} from '../shared/strings/rich.js';
import {carrierOf, isOutdated, moment, type Screen, teller} from './screen.js';

/** Who says so, and since when. */
export function sourceOf(screen: Screen, parcel: Parcel): Rich[] {
  const {words, format} = screen;
  const {situation, shipment} = parcel;
  const {lastReport, asked, events} = shipment.facts;
  const carrier = carrierOf(parcel);
  const known = events.at(-1)?.time;
  if (situation === 'label_made' && known) {
    return [[words.source.knowsSince(carrier, format.moment(known))]];
  }
  if (!asked) return [words.source.askingNow(carrier)];
  if (situation === 'no_scan') return nothingYet(screen, parcel);
  if (!lastReport) return [];
  const who = teller(screen, parcel, lastReport.provider);
  const told = moment(screen, lastReport.at);
  return [isOutdated(parcel) ? words.source.saidSo(who, told) : words.source.saysSo(who, told)];
}

function nothingYet(screen: Screen, parcel: Parcel): Rich[] {
  const {words} = screen;
  const {asked} = parcel.shipment.facts;
  if (asked?.outcome !== 'not_found' && asked?.outcome !== 'ok') return [];
  const next = asked.nextAt ? [[words.source.askAgain(moment(screen, asked.nextAt))]] : [];
  return [words.source.nothingYet(teller(screen, parcel, asked.provider), moment(screen, asked.at)), ...next];
}
