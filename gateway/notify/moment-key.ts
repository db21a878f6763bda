import type {Reached} from '../../shared/moments.js';
import {shipmentKey} from '../store/keys.js';

/** A moment's name among those of its order. */
export function momentKey(reached: Reached): string {
  return [reached.moment, parcelKey(reached), reached.mark].filter(Boolean).join(' ');
}

export function parcelKey({shipment}: Reached): string | undefined {
  return shipment && shipmentKey(shipment.carrier, shipment.number);
}
