import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findTrackingNumbers} from '../../../shared/detect/index.js';

/** Whole texts, and what is to be found in them: numbers with the carrier that comes first, in order. */
const texts: ReadonlyArray<readonly [title: string, found: ReadonlyArray<readonly [string, string]>, text: string]> = [
  [
    'a shop’s mail in English',
    [['1Z60BGEW0304102175', 'ups']],
    `Subject: Your order #100-4471 has shipped!

Hi Dana,

good news: your order 112-8834512-2210549 left our warehouse on 2026-11-20 and travels with UPS.

    Tracking number: 1Z 60B GEW 03 0410 2175
    Estimated delivery: Tue, Nov 24, before 8:00 pm

1 x Coffee grinder, SKU 4006381333931, $129.00
1 x Filter papers (100), SKU 885170340251, $6.50
Total: $135.50, paid with Visa ending in 4242

Questions? Call 1-800-555-0123 or reply to this mail (ticket 20261120-0047113).
Bean & Co., 1600 Market St, Denver CO 80202, EIN 84-2210549`,
  ],
  [
    'a shop’s mail in German',
    [['00340434152153589892', 'dhl']],
    `Guten Tag Herr Yıldız,

Ihre Bestellung 2026-118843 (Kundennummer 4408812234) wurde heute an DHL übergeben.

Sendungsnummer
00340434152153589892

Sie können Ihre Sendung unter www.dhl.de verfolgen. Bei Fragen: Tel. 0228 4333112 oder +49 (0)30 12345678.

Rechnung Nr. RE20261120884, Betrag 1.249,00 EUR, IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX
USt-IdNr. DE812911000, HRB 114377 B, Steuernummer 29/123/45678`,
  ],
  [
    'a shop’s mail in French',
    [
      ['CX618402730FR', 'la-poste'],
      ['03223681409613', 'dpd'],
    ],
    `Bonjour Mme Lefèvre,

Votre commande n° 4471-20261120 est expédiée en deux colis :

– Colissimo, numéro de suivi : CX 6184 0273 0 FR
– DPD, n° de colis : 03223681409613

Service client : 01 84 88 12 34 (prix d’un appel local). SIRET 552 100 554 00013, TVA FR 40 552100554.
Facture FA2026112000418 – total 84,90 €`,
  ],
  [
    'a notification in Polish',
    [['625163991919385921492845', 'inpost']],
    `Dzień dobry,
Twoja paczka czeka w Paczkomacie WAW112M.
Numer przesyłki: 625163991919385921492845
Kod odbioru: 481 220. Odbierz do 23.11.2026, 18:00.
Numer zamówienia 8834512210, kwota 129,99 zł. Infolinia: +48 722 444 000, 746 600 000`,
  ],
  [
    'a notification in Japanese',
    [['747471200173', 'yamato']],
    `ご注文ありがとうございます。
注文番号：250-4471932-9918743
ヤマト運輸にて発送いたしました。
お問い合わせ伝票番号：7474-7120-0173
電話：03-5541-3411（受付 9:00〜18:00）
合計：12,800円`,
  ],
  [
    'a notification in Chinese',
    [['SF6309250205673', 'sf-express']],
    `您的订单已发货。
订单号：2026112088451233
顺丰速运 快递单号：SF6309250205673
预计送达：2026-11-24
客服电话：400-811-1111`,
  ],
  [
    'an order page',
    [['9205590842377826024160', 'usps']],
    `Order details
Ordered on November 18, 2026 | Order# 113-2209941-7734518
Ship to
Alex Moore
4410 SW Hall Blvd
Beaverton, OR 97005-2112
Payment method
Mastercard **** 5454
Order summary
Item(s) subtotal: $48.12
Grand total: $51.97
Shipped
Carrier: USPS
Tracking number
9205 5908 4237 7826 0241 60
UPC 036000291452
Model number BX-20418833-A
ISBN-13 978-0-306-40615-7
Customer reviews 4.5 out of 5, 1,204,331 ratings`,
  ],
  [
    'a post in a forum',
    [
      ['LZ305719640US', 'usps'],
      ['LP63711411656484', 'cainiao'],
    ],
    `Re: Stuck in customs since 11/02/2026??
Posted by parcel_hunter_1987 » Sat Nov 21, 2026 10:04 am (post 20417733)

Mine too! LZ305719640US has been in Chicago since the 2nd. The other one (LP63711411656484, AliExpress) arrived after 9 days.
I called 1-800-275-8777 twice, case number 41187733, nobody knows anything.
> thread 1184420933, views: 10448211
My first one was LZ305719641US or so, lost the slip.
--
build 20261121.0417 | sha 4d0f1e2a9b8c7d6e5f40312233445566778899aa`,
  ],
  [
    'a spreadsheet',
    [
      ['835244856289', 'fedex'],
      ['643906307130', 'fedex'],
      ['RR473124829DE', 'dhl'],
    ],
    [
      'Date\tOrder\tCustomer\tPhone\tCarrier\tTracking number\tEAN\tTotal',
      '2026-11-19\t30044718\tA. Costa\t+351 912 345 678\tFedEx\t835244856289\t4006381333931\t84.90',
      '2026-11-19\t30044719\tB. Novák\t+420 601 123 456\tFedEx\t6439 0630 7130\t4006381333948\t129.00',
      '2026-11-20\t30044720\tC. Weber\t0151 12345678\tDHL\tRR473124829DE\t4006381333955\t1249.00',
      '2026-11-20\t30044721\tD. Rossi\t06 69812345\t\t\t4006381333962\t12.50',
      'Sum\t\t\t\t\t\t\t1475.40',
    ].join('\n'),
  ],
  [
    'a bank statement',
    [],
    `Statement of account 0532013000, sort code 37-04-00, IBAN DE89 3704 0044 0532 0130 00
Date        Reference                     Amount       Balance
2026-11-02  202611020044718833           -1,249.00    12,004.33
2026-11-03  SEPA DD DHL PAKET GMBH MANDATE 4471003388211    -48.20    11,956.13
2026-11-04  CARD 5454 11/03 UPS STORE 4471 884512   -12.90    11,943.23
2026-11-05  END-TO-END-ID NOTPROVIDED 77120044718833001    -9.99    11,933.24
2026-11-06  FEDEX EXPRESS INV 204471883   -88.10    11,845.14
EREF+2026110600447188 KREF+NONREF SVWZ+RG 20261106/118843`,
  ],
  [
    'a chat',
    [
      ['TBA406349445974', 'amazon'],
      ['3SABCD714742051', 'postnl'],
    ],
    `[20:14] Mo: hey did you get the parcel??
[20:14] Jo: nope 😩 app says TBA406349445974 "out for delivery" since 8:30
[20:15] Mo: mine is with postnl, 3sabcd714742051
[20:15] Jo: call them, 088 225 55 55
[20:17] Mo: lol it's 20:17 on 21.11.2026, room 4471, pin 884512
[20:18] Jo: k, invoice was 30044718/2026 btw`,
  ],
  [
    'a page of code',
    [],
    `const EPOCH = 1732300800000;
const MAX_SAFE = 9007199254740991, MIN = -9007199254740991;
const id = 'a1b2c3d4-e5f6-4711-8899-aabbccddeeff';
const PI = 3.141592653589793238462643;
export const sha = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const integrity = 'sha512-Zk1Z999AA10123456784vQ+8r0Qw3aB6dXxYtT9u==';
if (order.id === 112883451222105) return fetch(\`/api/v2/orders/4471003388211/items/65584358192\`);
0x7fffffffffffffff 0b1010101010101010 1e308 6.02214076e23
192.168.100.114:8080 fe80::1ff:fe23:4567:890a 00:1B:44:11:3A:B7`,
  ],
];

for (const [title, expected, text] of texts) {
  test(`${title} gives ${expected.length === 0 ? 'nothing' : expected.map(([number]) => number).join(', ')}`, () => {
    const sightings = findTrackingNumbers(text);
    assert.deepEqual(
      sightings.map(({number, candidates}) => [number, candidates[0]?.carrier]),
      expected,
    );
    for (const {start, end, number} of sightings) {
      assert.equal(text.slice(start, end).replace(/[ -]/g, '').toUpperCase(), number);
    }
  });
}
