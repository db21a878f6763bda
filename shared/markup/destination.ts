import {DestinationSchema} from '../model.js';
import {given} from '../providers/carrier-values.js';
import {firstFit, namesIn, textIn, thingsIn} from './property.js';
import type {SeenOrder} from './seen-order.js';
import type {Thing} from './thing.js';

const {city, country} = DestinationSchema.entries;

/** Where `parcel` goes, no closer than the city: a locality with digits may hold a postcode or a street, and is left out. */
export function destinationOf(parcel: Thing): SeenOrder['destination'] {
  const [address] = thingsIn(parcel, 'deliveryAddress');
  if (!address) return undefined;
  const locality = textIn(address, city, 'addressLocality');
  const destination = given({
    city: locality && /\d/.test(locality) ? undefined : locality,
    country: firstFit(
      country,
      namesIn(address, 'addressCountry').map((code) => code.toUpperCase()),
    ),
  });
  return Object.keys(destination).length > 0 ? destination : undefined;
}
