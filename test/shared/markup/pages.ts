// Markup as shops write it, in the structure of Gmail's reference; names and numbers are made up:
// https://developers.google.com/workspace/gmail/markup/reference/parcel-delivery, …/order (checked 2026-11).

export const context = {'@context': 'http://schema.org'};

/** A mug that is on its way with UPS, in order KC-1042 of Kiln & Clay. */
export const parcelDelivery = {
  ...context,
  '@type': 'ParcelDelivery',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  carrier: {'@type': 'Organization', name: 'UPS'},
  hasDeliveryMethod: {'@type': 'ParcelService', name: 'http://schema.org/ParcelService'},
  expectedArrivalFrom: '2026-11-26T10:00:00+01:00',
  expectedArrivalUntil: '2026-11-26T14:00:00+01:00',
  deliveryAddress: {
    '@type': 'PostalAddress',
    name: 'Noor de Wit',
    streetAddress: 'Oudegracht 7',
    addressLocality: 'Utrecht',
    postalCode: '3511 AA',
    addressCountry: 'nl',
  },
  itemShipped: {'@type': 'Product', name: 'Stoneware mug', sku: 'MUG-1', image: 'https://kiln.example/mug.jpg'},
  partOfOrder: {
    '@type': 'Order',
    orderNumber: 'KC-1042',
    orderStatus: 'http://schema.org/OrderInTransit',
    merchant: {'@type': 'Organization', name: 'Kiln & Clay', url: 'https://kiln.example/'},
  },
};

/** Two mugs and a plate, paid and packed. */
export const order = {
  ...context,
  '@type': 'Order',
  orderNumber: 'KC-1042',
  orderDate: '2026-11-19T20:41:00+00:00',
  orderStatus: 'http://schema.org/OrderProcessing',
  merchant: {'@type': 'Organization', name: 'Kiln & Clay'},
  customer: {'@type': 'Person', name: 'Noor de Wit'},
  billingAddress: {'@type': 'PostalAddress', addressLocality: 'Amersfoort', addressCountry: 'NL'},
  acceptedOffer: [
    {
      '@type': 'Offer',
      itemOffered: {'@type': 'Product', name: 'Stoneware mug', sku: 'MUG-1'},
      eligibleQuantity: {'@type': 'QuantitativeValue', value: '2'},
    },
    {'@type': 'Offer', itemOffered: {'@type': 'Product', name: 'Plate'}, price: '12.00'},
  ],
};
