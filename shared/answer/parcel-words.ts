// A parcel of a split order in a few words, and what is in it. Pure.
import type {Parcel} from '../assess-parcel.js';
import {lastDay} from '../expected.js';
import type {Item} from '../model.js';
import {carrierOf, type Screen} from './screen.js';

/** The parcel's own answer, in a few words. */
export function parcelAnswer({words, format}: Screen, parcel: Parcel): string {
  const {
    situation,
    expected,
    shipment: {facts},
  } = parcel;
  if (situation === 'delivered' && facts.deliveredAt)
    return words.parcels.delivered(format.shortDay(facts.deliveredAt));
  if (expected && (situation === 'on_its_way' || situation === 'late'))
    return words.parcels.expected(format.shortDay(lastDay(expected)));
  return situation === 'label_made' ? words.milestones.waitingFor(carrierOf(parcel)) : words.situation[situation];
}

/** What is in the parcel that is shown, where the order is split and the shop says it; else what was ordered. */
export function itemsShown({view, assessment, parcel}: Screen): {split: boolean; shown: readonly Item[]} {
  const packed = assessment.parcels.length > 1 ? parcel?.shipment.items : undefined;
  return {split: packed !== undefined, shown: packed ? inParcel(view.order.items, packed) : view.order.items};
}

function inParcel(all: readonly Item[], packed: readonly {id: string; quantity: number}[]): Item[] {
  return packed.flatMap(({id, quantity}) => all.filter((item) => item.id === id).map((item) => ({...item, quantity})));
}
