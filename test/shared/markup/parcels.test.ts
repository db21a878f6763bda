import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readOrderMarkup} from '../../../shared/markup/order-markup.js';
import type {SeenShipment} from '../../../shared/markup/seen-order.js';

/** The first shipment of an order that has only this one. */
function shipment(parcel: object, order: object = {}): SeenShipment | undefined {
  const delivery = {'@type': 'ParcelDelivery', trackingNumber: 'N1', ...parcel};
  return readOrderMarkup({'@type': 'Order', ...order, orderDelivery: delivery})[0]?.shipments[0];
}

const event = (name: string, startDate?: string) => ({'@type': 'DeliveryEvent', name, startDate});

describe('the carrier', () => {
  const cases: ReadonlyArray<readonly [parcel: object, carrier: string | undefined]> = [
    [{carrier: 'ups'}, 'ups'],
    [{provider: {'@type': 'Organization', name: 'DHL Paket'}}, 'dhl'],
    [{carrier: {'@type': 'Organization', name: 'FEDEX'}}, 'fedex'],
    [{provider: {'@type': 'Organization', name: 'DHL'}}, 'dhl'],
    [{provider: 'Kiln Riders'}, 'Kiln Riders'],
    [{carrier: 'Our usual one', provider: 'USPS'}, 'usps'],
    [{hasDeliveryMethod: 'http://purl.org/goodrelations/v1#UPS'}, 'ups'],
    [{hasDeliveryMethod: {'@id': 'http://purl.org/goodrelations/v1#FederalExpress'}}, 'fedex'],
    [{hasDeliveryMethod: {'@type': 'ParcelService', name: 'DHL'}}, 'dhl'],
    [{hasDeliveryMethod: 'Standard'}, undefined],
    [{hasDeliveryMethod: 'http://schema.org/ParcelService'}, undefined],
    [{carrier: {'@type': 'Organization'}}, undefined],
    [{carrier: 'x'.repeat(300)}, undefined],
  ];
  for (const [parcel, carrier] of cases) {
    test(`of ${JSON.stringify(parcel).slice(0, 90)} is ${carrier ?? 'not known'}`, () =>
      assert.equal(shipment(parcel)?.carrier, carrier));
  }
});

describe("the order's status is that of its only parcel", () => {
  const cases = [
    ['OrderProcessing', 'pre_transit'],
    ['OrderInTransit', 'in_transit'],
    ['OrderPickupAvailable', 'available_for_pickup'],
    ['OrderDelivered', 'delivered'],
    ['OrderProblem', 'exception'],
    ['OrderReturned', 'returned'],
    ['OrderCancelled', 'cancelled'],
    ['OrderPaymentDue', undefined],
    ['OrderTeleported', undefined],
    ['constructor', undefined],
  ] as const;
  for (const [orderStatus, status] of cases) {
    test(`${orderStatus} is ${status ?? 'left out'}`, () => {
      for (const written of [
        orderStatus,
        `http://schema.org/${orderStatus}`,
        `https://schema.org/OrderStatus/${orderStatus}`,
      ]) {
        assert.equal(shipment({}, {orderStatus: written})?.status, status);
      }
    });
  }

  test('of several parcels it says nothing', () => {
    const orderDelivery = ['A', 'B'].map((trackingNumber) => ({'@type': 'ParcelDelivery', trackingNumber}));
    const [order] = readOrderMarkup({'@type': 'Order', orderStatus: 'OrderInTransit', orderDelivery});
    assert.deepEqual(
      order?.shipments.map(({status}) => status),
      [undefined, undefined],
    );
  });

  test("the parcel's own counts before it", () => {
    assert.equal(
      shipment({deliveryStatus: event('Out for delivery')}, {orderStatus: 'OrderInTransit'})?.status,
      'out_for_delivery',
    );
  });
});

describe('delivery events', () => {
  test('of the newest one counts, whatever their order', () => {
    const events = [
      event('Delivered', '2026-11-26T11:00:00+01:00'),
      event('In transit', '2026-11-25T18:00:00+01:00'),
      event('Out for delivery', '2026-11-26T08:00:00+01:00'),
    ];
    for (const deliveryStatus of [events, events.toReversed()]) {
      assert.deepEqual(shipment({deliveryStatus}), {
        number: 'N1',
        status: 'delivered',
        deliveredAt: '2026-11-26T11:00:00+01:00',
      });
    }
  });

  const silent: ReadonlyArray<readonly [title: string, deliveryStatus: unknown]> = [
    ['a name we do not know says nothing', event('Spotted near the lake')],
    [
      'nor does a newest one that we do not know',
      [event('In transit', '2026-11-25'), event('Zugestellt', '2026-11-26')],
    ],
    ['without times, those that differ say nothing', [event('In transit'), event('Delivered')]],
    ['nor do those of the same day', [event('In transit', '2026-11-26'), event('Delivered', '2026-11-26')]],
    ['nor do too many', Array.from({length: 101}, () => event('Delivered'))],
  ];
  for (const [title, deliveryStatus] of silent) {
    test(title, () => assert.deepEqual(shipment({deliveryStatus}), {number: 'N1'}));
  }

  test('may be only a name', () => {
    assert.equal(shipment({deliveryStatus: 'https://schema.org/OrderInTransit'})?.status, 'in_transit');
    assert.equal(shipment({deliveryStatus: 'attempt_failed'})?.status, 'attempt_failed');
  });

  test('that say how to fetch the parcel are those of a pick-up', () => {
    const deliveryStatus = {
      '@type': 'DeliveryEvent',
      name: 'Your parcel is at the corner shop',
      accessCode: '4821',
      availableFrom: '2026-11-25T10:00:00+01:00',
      availableThrough: '2026-12-02T18:00:00+01:00',
      hasDeliveryMethod: 'https://schema.org/LockerDelivery',
    };
    assert.deepEqual(shipment({deliveryStatus}), {
      number: 'N1',
      status: 'available_for_pickup',
      pickup: {until: '2026-12-02T18:00:00+01:00', code: '4821'},
      flags: ['to_locker'],
    });
  });

  test('a parcel that goes to a locker is not in it yet', () => {
    const hasDeliveryMethod = 'http://schema.org/LockerDelivery';
    assert.equal(shipment({hasDeliveryMethod, deliveryStatus: event('In transit')})?.flags, undefined);
  });
});

describe('the estimate', () => {
  const cases: ReadonlyArray<readonly [parcel: object, estimate: SeenShipment['estimate']]> = [
    [
      {expectedArrivalFrom: '2026-11-26', expectedArrivalUntil: '2026-11-27'},
      {from: '2026-11-26', to: '2026-11-27'},
    ],
    [{expectedArrivalUntil: '2026-11-26T12:00:00'}, {from: '2026-11-26', to: '2026-11-26T12:00:00'}],
    [{expectedArrivalUntil: '2026-11-26T00:00:00+01:00'}, {from: '2026-11-26'}],
    [{expectedArrival: '2026-11-26'}, {from: '2026-11-26'}],
    [{expectedArrivalFrom: 'soon', expectedArrivalUntil: '2026-11-26'}, {from: '2026-11-26'}],
    [{expectedArrivalFrom: '2026-11-27', expectedArrivalUntil: '2026-11-26'}, undefined],
    [{expectedArrivalFrom: 26, expectedArrivalUntil: '26/11/2026'}, undefined],
  ];
  for (const [parcel, estimate] of cases) {
    test(`of ${JSON.stringify(parcel)} is ${JSON.stringify(estimate)}`, () =>
      assert.deepEqual(shipment(parcel)?.estimate, estimate));
  }
});

describe('what does not fit is left out, and nothing else', () => {
  test('a link that is no web page', () => {
    for (const trackingUrl of ['javascript:alert(1)', 'data:text/html,x', '/track/N1', 'https://a:b@c.example/', 7]) {
      assert.deepEqual(shipment({trackingUrl}), {number: 'N1'});
    }
  });

  test('the first of several that fits counts', () => {
    assert.equal(shipment({trackingUrl: ['javascript:alert(1)', 'https://a.example/']})?.url, 'https://a.example/');
  });

  test('a number that JSON has rounded', () => {
    assert.equal(
      readOrderMarkup('{"@type":"ParcelDelivery","trackingNumber":123456789012}')[0]?.shipments[0]?.number,
      '123456789012',
    );
    assert.deepEqual(readOrderMarkup('{"@type":"ParcelDelivery","trackingNumber":9400100000000000000000}'), []);
  });

  test('a number without a letter or digit', () => {
    assert.deepEqual(readOrderMarkup({'@type': 'ParcelDelivery', trackingNumber: ' - '}), []);
  });

  const places: ReadonlyArray<readonly [address: unknown, destination: object | undefined]> = [
    [
      {addressLocality: 'Utrecht', addressCountry: {'@type': 'Country', name: 'NL'}},
      {city: 'Utrecht', country: 'NL'},
    ],
    [{addressLocality: '3511 AA Utrecht', addressCountry: 'NL'}, {country: 'NL'}],
    [{addressLocality: 'Utrecht', addressCountry: 'Nederland'}, {city: 'Utrecht'}],
    [{streetAddress: 'Oudegracht 7', postalCode: '3511 AA', name: 'Noor'}, undefined],
    ['Oudegracht 7, 3511 AA Utrecht', undefined],
  ];
  for (const [deliveryAddress, destination] of places) {
    test(`the destination of ${JSON.stringify(deliveryAddress)} is ${JSON.stringify(destination)}`, () => {
      const [order] = readOrderMarkup({'@type': 'ParcelDelivery', trackingNumber: 'N1', deliveryAddress});
      assert.deepEqual(order?.destination, destination);
    });
  }
});
