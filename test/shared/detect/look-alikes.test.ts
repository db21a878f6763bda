import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {findTrackingNumbers} from '../../../shared/detect/index.js';
import {lookAlikes} from './look-alikes.js';
import {randomFrom} from './random.js';

/** `{}` is the place of the number. Several of them speak of parcels, as shops do beside everything else. */
const sentences = [
  '{}',
  'See {} for details.',
  'Ref {}, thank you for your order!',
  'Please quote {} when you call us.',
  'Your order {} has been received and will be shipped tomorrow.',
  'Order number: {}',
  'Invoice no. {} of 12 March is attached.',
  'Questions about your delivery? Call {}.',
  'Customer service: {} (Mon–Fri)',
  'Ihre Rechnung {} finden Sie im Anhang.',
  'Bestellnummer: {}',
  'Fragen zum Versand? Telefon {}',
  'Kundennummer {}, bitte immer angeben',
  'Votre commande {} est en préparation.',
  'Téléphone : {}',
  'Numéro de facture : {}',
  'Número de pedido: {}',
  'Llámenos al teléfono {} de lunes a viernes',
  'Il tuo ordine {} è stato ricevuto.',
  'Fattura n. {}',
  'Bestelnummer: {}',
  'Numer zamówienia: {}',
  'Telefon: {} (8–16)',
  'Objednávka {} byla přijata',
  'Номер заказа: {}',
  'Телефон: {}',
  '注文番号：{}',
  '订单号：{}',
  '전화: {}',
  '| Item | {} | 2 pcs |',
  'const id = "{}"; // {}',
  '<td>{}</td><td>{}</td>',
  'GET /orders/{}?page=2',
  'Track your order {} online',
  'Tracking enquiries: call {}',
  'SKU {} shipped via UPS Ground',
  'Serial no. {} ships with FedEx',
  'Your shipment is on its way. VAT ID: {}',
  'The consignment left us today; invoice {} follows by mail.',
  'Sendungsverfolgung nur mit Bestellnummer {}',
  'Suivi de votre commande n° {}',
  'Seguimiento de su pedido {}',
  'Stato di spedizione dell’ordine {}',
  'Śledzenie zamówienia {}',
  '電話番号：{}',
  '会員番号：{}',
  '电话：{}',
];

/** What a carrier's name or a label near by does not turn into a tracking number. */
const beside = ['DHL, {}', 'Shipped with UPS on {}', 'Tracking: {}', 'Sendungsnummer folgt ({})', 'FedEx\n{}'];
const never = [
  'masked card',
  'UUID',
  'base64',
  'date',
  'money',
  'IPv6 address',
  'IP address',
  'MAC address',
  'Amazon order',
  'coordinates',
  'decimal fraction',
];

const seed = 20_261_123;

describe('reports no', () => {
  for (const [kind, make] of Object.entries(lookAlikes)) {
    test(kind, () => {
      fc.assert(
        fc.property(fc.integer(), fc.constantFrom(...sentences), (chance, sentence) => {
          const text = sentence.replaceAll('{}', make(randomFrom(chance)));
          const found = findTrackingNumbers(text).map(({number}) => number);
          assert.deepEqual(found, [], text);
        }),
        {seed, numRuns: 300},
      );
    });
  }
});

describe('even beside a carrier’s name or a label, reports no', () => {
  for (const kind of never) {
    test(kind, () => {
      fc.assert(
        fc.property(fc.integer(), fc.constantFrom(...beside), (chance, sentence) => {
          const text = sentence.replaceAll('{}', lookAlikes[kind]?.(randomFrom(chance)) ?? '');
          const found = findTrackingNumbers(text).map(({number}) => number);
          assert.deepEqual(found, [], text);
        }),
        {seed, numRuns: 300},
      );
    });
  }
});

describe('reports nothing in', () => {
  const cases = [
    'Call us: (555) 010-4477 or 1-800-555-0123, Mon–Fri 9–17.',
    'Lieferung mit DHL am 24.12.2026 zwischen 10:30 und 13:00 Uhr, Hotline 0228 4333112.',
    'UPS customer service: 1-800-742-5877',
    'USPS: 1-800-275-8777. FedEx: 1-800-463-3339. DHL: 1-800-225-5345.',
    'Shipped with FedEx. Order 112-8834512-2210549, total $1,249.00, card ending 4242.',
    'Ihr Paket von Amazon (Bestellung 302-4471932-9918743) wurde versendet.',
    'DPD Depot 0142, 63741 Aschaffenburg, Tel. +49 6021 843-0',
    'Parcel weight 1250 g, 300 x 200 x 150 mm, HS code 8471300000',
    'GLS Germany GmbH & Co. OHG, GLS-Germany-Straße 1-7, 36286 Neuenstein, HRB 2327, USt-IdNr. DE812911000',
    'IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX',
    'ISBN 978-3-16-148410-0',
    'IMEI 490154203237518',
    'Sold by Royal Mail Group Ltd, company number 04138203',
    'Pay invoice RB123456784GB before Friday.',
    '3.14159265358979323846264338327950288419716939937510',
    '1000 2000 3000 4000 5000 6000 7000 8000 9000',
    '0 1 1 2 3 5 8 13 21 34 55 89 144 233 377 610 987 1597 2584 4181 6765',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'commit 4d0f1e2a9b8c7d6e5f40312233445566778899aa',
    '00000000000000000000, 11111111111111111111 and 99999999999999999999',
    'https://shop.example/p/8412345678905?utm_id=17345678901234&v=65584358192',
    '/img/1Z999AA10123456784.jpg',
    'user_RB123456785GB@mail.example',
    'TBA1234567890123456789',
    'data:image/png;base64,iVBORw0KGgo1Z999AA10123456784AAAANSUhEUgAAAAUA',
  ];
  for (const text of cases) {
    test(text, () =>
      assert.deepEqual(
        findTrackingNumbers(text).map(({number}) => number),
        [],
      ),
    );
  }
});
