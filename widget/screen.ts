import type {Assessment} from '../shared/assess.js';
import type {Parcel} from '../shared/assess-parcel.js';
import {carrierName, trackingUrl} from '../shared/carriers/index.js';
import type {Format} from '../shared/format.js';
import type {OrderView} from '../shared/model.js';
import type {Strings} from '../shared/strings/en.js';
import type {Time} from '../shared/time.js';

/** Everything a view needs to draw itself. */
export interface Screen {
  readonly view: OrderView;
  readonly assessment: Assessment;
  readonly words: Strings;
  readonly format: Format;
  readonly language: string;
  /** The parcel that is shown, if there is one. */
  readonly parcel: Parcel | undefined;
}

/** Our instant as a moment in words, on the clock of the destination if its zone is known, else on the viewer's. */
export function moment({view, format}: Screen, instant: Time): string {
  const local = format.local(instant, view.order.destination?.timeZone);
  return format.moment(local);
}

/** What people call the parcel's carrier. */
export function carrierOf(parcel: Parcel | undefined): string {
  return parcel ? carrierName(parcel.shipment.carrier) : '';
}

/** The page to open at the carrier: the shop's own link, or the carrier's known one. */
export function carrierPage({shipment}: Parcel): string | undefined {
  return shipment.url ?? trackingUrl(shipment.carrier, shipment.number);
}

/** Whose word the facts are: the carrier's, and through whom if the provider is another. */
export function teller({view, words}: Screen, parcel: Parcel, provider: string | undefined): string {
  const carrier = carrierOf(parcel);
  const name = provider ? view.sources[provider]?.name : undefined;
  return name && name !== carrier ? words.how.through(carrier, name) : carrier;
}

/** Whether the last try to ask failed, so that what is shown is only the last known. */
export function isOutdated({shipment: {facts}}: Parcel): boolean {
  return facts.lastReport !== undefined && facts.asked !== undefined && facts.asked.outcome !== 'ok';
}
