import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findTrackingNumbers, type ScanOptions} from '../../../shared/detect/index.js';

const numbersIn = (text: string, options?: ScanOptions) => findTrackingNumbers(text, options).map(({number}) => number);
const carrierIn = (text: string) => findTrackingNumbers(text)[0]?.candidates[0]?.carrier;

/** Fourteen digits, as DPD and others have them; nothing about them says so. */
const weak = '03223681409613';
const other = '65584358192';
const ups = '1Z60BGEW0304102175';

/** What stands before a tracking number, a telephone number, an order's and an invoice's. */
const languages = {
  English: ['Tracking number', 'Phone', 'Order number', 'Invoice number'],
  German: ['Sendungsnummer', 'Telefon', 'Bestellnummer', 'Rechnungsnummer'],
  French: ['Numéro de suivi', 'Téléphone', 'Numéro de commande', 'Numéro de facture'],
  Spanish: ['Número de seguimiento', 'Teléfono', 'Número de pedido', 'Número de factura'],
  'Mexican Spanish': ['Número de guía', 'Celular', 'Número de orden', 'Folio de factura'],
  Portuguese: ['Código de rastreio', 'Telefone', 'Número da encomenda', 'Número da fatura'],
  'Brazilian Portuguese': ['Código de rastreamento', 'Celular', 'Número do pedido', 'Nota fiscal'],
  Italian: ['Numero di tracciamento', 'Telefono', 'Numero ordine', 'Numero fattura'],
  Catalan: ['Número de seguiment', 'Telèfon', 'Número de comanda', 'Número de factura'],
  Dutch: ['Track & trace-code', 'Telefoon', 'Bestelnummer', 'Factuurnummer'],
  Polish: ['Numer przesyłki', 'Telefon', 'Numer zamówienia', 'Numer faktury'],
  Czech: ['Číslo zásilky', 'Telefon', 'Číslo objednávky', 'Číslo faktury'],
  Slovak: ['Číslo zásielky', 'Telefón', 'Číslo objednávky', 'Číslo faktúry'],
  Slovene: ['Številka pošiljke', 'Telefon', 'Številka naročila', 'Številka računa'],
  Croatian: ['Broj pošiljke', 'Telefon', 'Broj narudžbe', 'Broj računa'],
  Serbian: ['Број пошиљке', 'Телефон', 'Број поруџбине', 'Број рачуна'],
  Swedish: ['Kollinummer', 'Telefon', 'Ordernummer', 'Fakturanummer'],
  Danish: ['Pakkenummer', 'Telefon', 'Ordrenummer', 'Fakturanummer'],
  Norwegian: ['Sporingsnummer', 'Telefon', 'Bestillingsnummer', 'Fakturanummer'],
  Icelandic: ['Sendingarnúmer', 'Sími', 'Pöntunarnúmer', 'Reikningsnúmer'],
  Finnish: ['Seurantatunnus', 'Puhelin', 'Tilausnumero', 'Laskun numero'],
  Estonian: ['Saadetise number', 'Telefon', 'Tellimuse number', 'Arve number'],
  Latvian: ['Sūtījuma numurs', 'Tālrunis', 'Pasūtījuma numurs', 'Rēķina numurs'],
  Lithuanian: ['Siuntos numeris', 'Telefonas', 'Užsakymo numeris', 'Sąskaitos numeris'],
  Hungarian: ['Csomagszám', 'Telefonszám', 'Rendelésszám', 'Számlaszám'],
  Romanian: ['Număr de urmărire', 'Telefon', 'Număr comandă', 'Număr factură'],
  Bulgarian: ['Товарителница', 'Телефон', 'Номер на поръчка', 'Фактура №'],
  Turkish: ['Takip numarası', 'Telefon', 'Sipariş numarası', 'Fatura numarası'],
  Greek: ['Αριθμός αποστολής', 'Τηλέφωνο', 'Αριθμός παραγγελίας', 'Αριθμός τιμολογίου'],
  Russian: ['Трек-номер', 'Телефон', 'Номер заказа', 'Номер счёта'],
  Ukrainian: ['Номер ТТН', 'Телефон', 'Номер замовлення', 'Номер рахунку'],
  Arabic: ['رقم التتبع', 'الهاتف', 'رقم الطلب', 'رقم الفاتورة'],
  Persian: ['کد رهگیری', 'تلفن', 'شماره سفارش', 'شماره فاکتور'],
  Hebrew: ['מספר מעקב', 'טלפון', 'מספר הזמנה', 'מספר חשבונית'],
  Hindi: ['ट्रैकिंग नंबर', 'फ़ोन', 'ऑर्डर नंबर', 'चालान संख्या'],
  Japanese: ['お問い合わせ番号', '電話番号', '注文番号', '請求書番号'],
  'simplified Chinese': ['快递单号', '电话', '订单号', '发票号'],
  'traditional Chinese': ['追蹤號碼', '電話', '訂單編號', '發票號碼'],
  Korean: ['운송장번호', '전화번호', '주문번호', '청구서 번호'],
  Thai: ['เลขพัสดุ', 'โทรศัพท์', 'หมายเลขคำสั่งซื้อ', 'เลขที่ใบแจ้งหนี้'],
  Vietnamese: ['Mã vận đơn', 'Điện thoại', 'Mã đơn hàng', 'Số hóa đơn'],
  Indonesian: ['Nomor resi', 'Telepon', 'Nomor pesanan', 'Nomor faktur'],
} as const;

describe('in', () => {
  for (const [language, [label, phone, order, invoice]] of Object.entries(languages)) {
    test(`${language} finds a number after “${label}”`, () => {
      for (const text of [
        `${label}: ${weak}`,
        `${label} ${weak}.`,
        `${label.toUpperCase()}: ${weak}`,
        `${label}:\n${weak}`,
      ]) {
        assert.deepEqual(numbersIn(text), [weak], text);
      }
    });

    for (const word of [phone, order, invoice]) {
      test(`${language} finds none after “${word}”, even below a labelled number`, () => {
        for (const text of [
          `${word}: ${other}`,
          `${label}: ${ups}\n${word}: ${other}`,
          `${label}: ${ups}\n${word}\n${other}`,
        ]) {
          assert.ok(!numbersIn(text).includes(other), text);
        }
      });

      test(`${language} takes no label past a number: “${word}” behind it has its own`, () => {
        assert.deepEqual(numbersIn(`${label}: ${ups}, ${word}: ${other}`), [ups]);
      });
    }
  }
});

describe('finds a number whose form says little', () => {
  const cases = [
    `Tracking: ${weak}`,
    `Tracking # ${weak}`,
    `Tracking#${weak}`,
    `Tracking No.:${weak}`,
    `tracking id ${weak}`,
    `Track & Trace: ${weak}`,
    `Your tracking number is ${weak}.`,
    `Your tracking number for this shipment is: ${weak}`,
    `Waybill ${weak}`,
    `AWB ${weak}`,
    `AWB-Nr. ${weak}`,
    `Consignment number ${weak}`,
    `Parcel number: ${weak}`,
    `Shipment number: ${weak}`,
    `DPD ${weak}`,
    `DPD: ${weak}`,
    `via DPD, ${weak}`,
    `${weak} (DPD)`,
    `${weak} via DPD`,
    `DPD 0322 3681 4096 13`,
    `Tracking number\n${weak}`,
    `Tracking number:\n\n${weak}`,
    `TRACKING NUMBER\n  ${weak}  \n`,
    `Tracking number (tap to copy)\n${weak}`,
    `DPD\n${weak}`,
    `Carrier: DPD\n${weak}`,
    `Tracking number\tCarrier\n${weak}\tDPD`,
    `Order\tTracking number\tCarrier\n1001\t${weak}\tDPD`,
    `Sent today, tracking ${weak}, should arrive on Friday`,
    `"trackingNumber": "${weak}"`,
    `tracking_number = ${weak}`,
  ];
  for (const text of cases) test(JSON.stringify(text), () => assert.deepEqual(numbersIn(text), [weak]));

  test('as the carrier’s whose name stands by it', () => {
    assert.equal(carrierIn(`DPD ${weak}`), 'dpd');
    assert.equal(carrierIn(`DPD\n${weak}`), 'dpd');
    assert.equal(carrierIn(`Carrier: DPD\nTracking number: ${weak}`), 'dpd');
    assert.equal(carrierIn(`Tracking number ${weak} with DPD`), 'dpd');
    assert.equal(carrierIn(`Hermes Sendungsnummer 07521007782759`), 'hermes-de');
    // Named above a label, but not in a menu.
    assert.equal(carrierIn(`Versand mit GLS\nPaketnummer: ${other}`), 'gls');
    assert.equal(carrierIn(`GLS\nDHL\nPaketnummer: ${other}`), 'speedy');
    assert.equal(carrierIn(`Nova Poshta ТТН 20450812345678`), 'nova-poshta');
    assert.equal(carrierIn('顺丰快递单号：412345678901'), 'sf-express');
    assert.equal(carrierIn('US Postal Service: 8212345678'), 'usps');
    assert.equal(carrierIn('Service: 8212345678'), undefined);
    assert.equal(carrierIn(`Postal tracking number ${weak}`), 'dpd');
    assert.equal(carrierIn('La Poste Suisse 993412345612345678'), 'swiss-post');
  });

  test('below a label given as context', () => {
    assert.deepEqual(numbersIn(weak, {context: 'Tracking number'}), [weak]);
    assert.deepEqual(numbersIn(weak, {context: 'Order number'}), []);
    assert.deepEqual(numbersIn(weak, {context: ''}), []);
  });

  test('on a page of the carrier', () => {
    assert.deepEqual(numbersIn(weak, {pageOf: new Set(['dpd'])}), [weak]);
    assert.deepEqual(numbersIn(weak, {pageOf: new Set(['ups'])}), []);
  });

  test('several, one below the other, under one label', () => {
    const list = ['03223681409613', '05326917804412', '05178246093318'];
    assert.deepEqual(numbersIn(`Tracking numbers:\n${list.join('\n')}`), list);
    assert.deepEqual(numbersIn(`Tracking: ${list.join('\n')}`), list);
    assert.deepEqual(numbersIn(`Tracking numbers: ${list.join(', ')}`), list);
  });
});

describe('does not find it', () => {
  const cases: ReadonlyArray<readonly [when: string, text: string]> = [
    ['without a word near by', `Number ${weak} it is.`],
    [
      'after a label far away',
      `Tracking number to follow by mail as soon as our warehouse has packed everything. ${weak}`,
    ],
    ['after a label that has its value', `Tracking number:\n${ups}\nOur reference for you is the number\n${weak}`],
    ['below a paragraph', `We will send you the tracking number as soon as your parcel leaves us.\n${weak}`],
    ['beside a carrier that has no such numbers', `UPS ${weak}`],
    ['below a menu of carriers', `DHL\nUPS\nDPD\nGLS\n${weak}`],
    ['after a list of carriers', `We ship with UPS, DHL, GLS and FedEx.\n${weak}`],
    ['after a phone that follows a label', `Tracking help, phone ${weak}`],
    ['as part of a price', `Tracking: €${other}`],
    ['in a column of something else', `Order number\tName\n${weak}\tMeyer`],
  ];
  for (const [when, text] of cases) test(when, () => assert.ok(!numbersIn(text).includes(weak), text));
});

describe('reads tables', () => {
  const numbers = ['03223681409613', '05326917804412', '05178246093318'];
  const orders = ['30044718', '30044719', '30044720'];
  const invoices = ['20260011847', '20260011848', '20260011849'];

  test('whose cells stand between tabs', () => {
    const head = 'Order\tInvoice\tCarrier\tTracking number\tWeight';
    const rows = numbers.map((number, at) => [orders[at], invoices[at], 'DPD', number, '1.2 kg'].join('\t'));
    assert.deepEqual(numbersIn([head, ...rows].join('\n')), numbers);
  });

  test('whose column of numbers comes first, or last', () => {
    const first = numbers.map((number, at) => `${number}\t${invoices[at]}`);
    const last = numbers.map((number, at) => `${invoices[at]}\t${number}`);
    assert.deepEqual(numbersIn(['Tracking number\tInvoice', ...first].join('\n')), numbers);
    assert.deepEqual(numbersIn(['Invoice\tTracking number', ...last].join('\n')), numbers);
    assert.deepEqual(numbersIn(['Invoice\tTracking number', ...last].join('\r\n')), numbers);
  });

  test('with empty cells', () => {
    const rows = [`${invoices[0]}\t`, `${invoices[1]}\t${numbers[1]}`, `\t${numbers[2]}`];
    assert.deepEqual(numbersIn(['Invoice\tTracking number', ...rows].join('\n')), [numbers[1], numbers[2]]);
  });

  test('in other languages', () => {
    for (const [invoice, label] of [
      ['Rechnung', 'Sendungsnummer'],
      ['Facture', 'N° de suivi'],
      ['Factura', 'Número de seguimiento'],
      ['Faktura', 'Numer przesyłki'],
    ]) {
      const rows = numbers.map((number, at) => `${invoices[at]}\t${number}`);
      assert.deepEqual(numbersIn([`${invoice}\t${label}`, ...rows].join('\n')), numbers, label);
    }
  });

  test('that came as one cell on a line', () => {
    const rows = numbers.flatMap((number, at) => [`2026-11-0${at + 1}`, orders[at], 'DPD', number]);
    assert.deepEqual(numbersIn(['Date', 'Order', 'Carrier', 'Tracking number', ...rows].join('\n')), numbers);
  });

  test('with numbered rows, one cell on a line', () => {
    const rows = numbers.flatMap((number, at) => [String(at + 1), `Customer ${'ABC'[at]}`, 'DPD', number]);
    assert.deepEqual(numbersIn(['Customer', 'Carrier', 'Tracking number', ...rows].join('\n')), numbers);
  });

  test('and takes no other column for one of tracking numbers', () => {
    const rows = invoices.map((invoice) => `${invoice}\tshipped`);
    assert.deepEqual(numbersIn(['Invoice\tTracking status', ...rows].join('\n')), []);
  });
});
