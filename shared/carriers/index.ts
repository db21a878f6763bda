import type {Carrier} from './carrier.js';
import {dhl} from './dhl.js';
import {fedex} from './fedex.js';
import {sandbox} from './sandbox.js';
import {ups} from './ups.js';
import {usps} from './usps.js';

export const carriers: readonly Carrier[] = [dhl, fedex, sandbox, ups, usps];

/** The table of a carrier we know. */
export function findCarrier(id: string): Carrier | undefined {
  return carriers.find((carrier) => carrier.id === id);
}

/** What people call it; a carrier we do not know keeps the shop's word. */
export function carrierName(id: string): string {
  return findCarrier(id)?.name ?? id;
}

/** The carrier's own page for `number`, if it is known to have one. */
export function trackingUrl(carrierId: string, number: string): string | undefined {
  return findCarrier(carrierId)?.trackingUrl?.replace('{number}', () => encodeURIComponent(number.replace(/\s/g, '')));
}
