// What mail programs read of a parcel: schema.org's ParcelDelivery, as Gmail has it
// (https://developers.google.com/workspace/gmail/markup/reference/parcel-delivery, 2026-11). Nobody's name or street.
import {itemsShown} from '../../../shared/answer/parcel-words.js';
import {carrierOf, carrierPage} from '../../../shared/answer/screen.js';
import type {Parcel} from '../../../shared/assess-parcel.js';
import type {Letter} from '../letter.js';
import {webPage} from './harmless.js';
import {type LetterScreen, readLetter} from './letter-screen.js';
import {isNote} from './sheet.js';

/** As JSON that ends no `script` element, or nothing where there is no parcel to tell of. */
export function markupOf(letter: Letter): string | undefined {
  if (isNote(letter.kind) || letter.kind === 'confirmed') return undefined;
  // As they are called: here no program makes a link of a name.
  const screen = readLetter(letter, {gap: '', isolated: false});
  const parcels = screen.parcels.length > 0 ? screen.parcels : screen.parcel ? [screen.parcel] : [];
  if (parcels.length === 0) return undefined;
  const escaped = /[<>&\u2028\u2029]/g;
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(parcels.map((parcel) => deliveryOf(screen, parcel))).replace(escaped, code);
}

function deliveryOf(screen: LetterScreen, parcel: Parcel): object {
  const {view, letter} = screen;
  const {order, shop} = view;
  const {destination} = order;
  const url = webPage(carrierPage(parcel));
  const opens = webPage(letter.links.order);
  const {from, to} = parcel.expected ?? {};
  return {
    '@context': 'http://schema.org',
    '@type': 'ParcelDelivery',
    ...(destination && {
      deliveryAddress: {
        '@type': 'PostalAddress',
        addressLocality: destination.city,
        addressCountry: destination.country,
      },
    }),
    carrier: {'@type': 'Organization', name: carrierOf(parcel)},
    trackingNumber: parcel.shipment.number,
    ...(url && {trackingUrl: url}),
    ...(from && {expectedArrivalFrom: from, expectedArrivalUntil: to ?? from}),
    itemShipped: itemsShown({...screen, parcel}).shown.map(({name}) => ({'@type': 'Product', name})),
    partOfOrder: {
      '@type': 'Order',
      orderNumber: order.number,
      orderStatus: `http://schema.org/${orderStatusOf(parcel)}`,
      merchant: {'@type': 'Organization', name: shop.name, ...(webPage(shop.url) && {sameAs: shop.url})},
    },
    ...(opens && {potentialAction: {'@type': 'TrackAction', target: opens}}),
  };
}

/** Of schema.org's OrderStatus, the one that says no more than we know. */
function orderStatusOf({situation}: Parcel): string {
  const named: Readonly<Partial<Record<Parcel['situation'], string>>> = {
    delivered: 'OrderDelivered',
    ready_for_pickup: 'OrderPickupAvailable',
    returned: 'OrderReturned',
    cancelled: 'OrderCancelled',
    problem: 'OrderProblem',
    lost: 'OrderProblem',
  };
  return named[situation] ?? 'OrderInTransit';
}
