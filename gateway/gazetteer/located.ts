import type {Destination, Location, Order} from '../../shared/model.js';
import {locate} from './locate.js';

/** The order with where its cities are, for a map: those of its scans, and the one it goes to. Who named one knows better. */
export function located(order: Order): Order {
  const {destination, shipments} = order;
  return {
    ...order,
    ...(destination && {destination: withCoordinates(destination)}),
    shipments: shipments.map(({facts, ...shipment}) => ({
      ...shipment,
      facts: {
        ...facts,
        events: facts.events.map((event) =>
          event.location ? {...event, location: withCoordinates(event.location)} : event,
        ),
      },
    })),
  };
}

function withCoordinates<Place extends Location | Destination>(place: Place & Location): Place {
  const city = place.city ?? place.name;
  const coordinates = place.coordinates ?? (city ? locate(city, place.country, place.region) : undefined);
  return coordinates ? {...place, coordinates} : place;
}
