// schema.org names the carrier in `provider`, formerly `carrier`, and a few in `hasDeliveryMethod`, after GoodRelations:
// https://schema.org/ParcelDelivery, https://schema.org/DeliveryMethod (checked 2026-11). Gmail takes plain text too.
import {carrierNamed} from '../carriers/index.js';
import {ShipmentSchema} from '../model.js';
import {firstFit, namesIn, termsOf, valuesIn} from './property.js';
import type {Thing} from './thing.js';

const goodRelations = /^https?:\/\/purl\.org\/goodrelations\/v1#/i;

/** GoodRelations' names that are not those people know. */
const nameByMethod: ReadonlyMap<string, string> = new Map([['FederalExpress', 'FedEx']]);

/** Who moves `parcel`: an id of ours or, for a carrier we do not know, what the page calls it. */
export function carrierOf(parcel: Thing): string | undefined {
  const names = [...namesIn(parcel, 'carrier'), ...namesIn(parcel, 'provider')].slice(0, 10);
  // A method may be any words ("Standard"), so it only counts if it is a carrier of ours.
  const methods = valuesIn(parcel, 'hasDeliveryMethod').flatMap(termsOf).slice(0, 10).map(nameOfMethod);
  const [known] = [...names, ...methods].flatMap((name) => carrierNamed(name)?.id ?? []);
  return known ?? firstFit(ShipmentSchema.entries.carrier, names);
}

function nameOfMethod(term: string): string {
  const method = term.replace(goodRelations, '');
  return nameByMethod.get(method) ?? method;
}
