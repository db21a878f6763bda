// What shops and carriers write before a number, as native speakers do: more of it than context.test.ts has, where each
// language says each thing once.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findTrackingNumbers} from '../../../shared/detect/index.js';

const numbersIn = (text: string) => findTrackingNumbers(text).map(({number}) => number);

/** Fourteen digits, as DPD and others have them; nothing about them says so. */
const weak = '03223681409613';

const labels = {
  English: [
    'Tracking',
    'Parcel no.',
    'Package ID',
    'Consignment',
    'Waybill',
    'Air waybill',
    'Connote',
    'PRO number',
    'PIN',
  ],
  German: ['Paketscheinnummer', 'Paket-Nr.', 'Paketverfolgung', 'Versandnummer', 'Frachtbriefnummer', 'Colli-Nr.'],
  French: ['N° de colis', 'Référence du colis', 'Numéro d’expédition', 'Numéro d’envoi', 'Bordereau'],
  Spanish: ['Nº de envío', 'Código de envío', 'Número de expedición', 'N.º de albarán', 'Número de paquete', 'Rastreo'],
  Portuguese: ['N.º de envio', 'Número do pacote', 'Número de rastreio', 'N.º de remessa'],
  Italian: [
    'N. spedizione',
    'Codice di spedizione',
    'Codice invio',
    'LDV',
    'Numero pacco',
    'Numero collo',
    'Lettera di vettura',
    'Tracciabilità',
  ],
  Dutch: ['Zendingsnummer', 'Pakketcode', 'Verzendnummer', 'Vrachtbriefnummer', 'Track & trace'],
  Polish: ['Numer paczki', 'Numer nadania', 'Numer śledzenia', 'List przewozowy', 'Nr przesyłki'],
  Czech: ['Číslo balíku', 'Číslo balíčku', 'Trackovací číslo', 'Sledovací číslo', 'Kód zásilky', 'Podací číslo'],
  Slovak: ['Číslo balíka', 'Sledovanie zásielky', 'Podacie číslo'],
  Slovene: ['Številka paketa', 'Koda za sledenje', 'Sledilna številka'],
  Croatian: ['Broj paketa', 'Broj za praćenje', 'Kod pošiljke'],
  Serbian: ['Број за праћење', 'Kod za praćenje'],
  Hungarian: ['Csomagazonosító', 'Csomagkövetés', 'Követési szám', 'Küldeményazonosító'],
  Romanian: ['Număr colet', 'Cod colet', 'Urmărire colet', 'Nr. AWB'],
  Bulgarian: ['Номер на пратка', 'Номер за проследяване', 'Тракинг номер', 'Номер на товарителница'],
  Greek: ['Αριθμός φορτωτικής', 'Κωδικός αποστολής', 'Αριθμός παρακολούθησης'],
  Russian: ['Номер посылки', 'Трекинг', 'Номер накладной', 'Номер отправления'],
  Ukrainian: ['Номер посилки', 'Номер відстеження', 'Трек-код'],
  Swedish: ['Försändelse-ID', 'Fraktsedelsnummer', 'Paketnummer', 'Kolli-ID', 'Spårningskod'],
  Danish: ['Fragtbrevsnummer', 'Forsendelsesnummer', 'Pakkenr.', 'Sporingskode'],
  Norwegian: ['Fraktbrevnummer', 'Sendingsnummer', 'Pakkenummer', 'Kollinummer'],
  Finnish: ['Lähetysnumero', 'Lähetystunnus', 'Seuraa lähetystä', 'Rahtikirjan numero', 'Pakettinumero'],
  Estonian: ['Jälgimisnumber', 'Paki number', 'Saadetise kood'],
  Latvian: ['Izsekošanas numurs', 'Pakas numurs', 'Sūtījuma kods'],
  Lithuanian: ['Sekimo numeris', 'Siuntos kodas'],
  Turkish: ['Kargo takip no', 'Gönderi kodu', 'Takip kodu'],
  Hebrew: ['מספר המעקב', 'מספר חבילה', 'קוד מעקב'],
  Arabic: ['رقم الشحنة', 'رقم بوليصة الشحن'],
  Hindi: ['ट्रैकिंग आईडी'],
  Japanese: ['追跡番号', '荷物番号', '送り状番号', '伝票番号'],
  'simplified Chinese': ['跟踪号', '追踪号', '物流单号', '快递号', '运单号'],
  'traditional Chinese': ['託運單號', '追蹤編號', '配送單號'],
  Korean: ['추적번호', '등기번호', '송장 번호'],
  Indonesian: ['Nomor pelacakan', 'No. Resi'],
} as const;

describe('a number behind', () => {
  for (const [language, said] of Object.entries(labels)) {
    for (const label of said) {
      test(`“${label}”, ${language}`, () => {
        for (const text of [`${label}: ${weak}`, `${label} ${weak}`, `${label}\n${weak}`])
          assert.deepEqual(numbersIn(text), [weak], text);
      });
    }
  }
});

describe('none in what speaks of a parcel, but names', () => {
  const others = {
    'its order': [
      'Deine Sendung zur Bestellung 65584358192 ist unterwegs.',
      'Le colis de votre commande n° 65584358192 a été expédié.',
      'Envío del pedido n.º 65584358192 confirmado',
      'Spedizione ordine n. 65584358192 confermata',
      'Paczka z zamówienia nr 65584358192 została wysłana.',
      'Balík k objednávce 65584358192 je na cestě.',
      'Paket s narudžbom br. 65584358192 je poslan.',
      'Paket z naročilom št. 65584358192 je odposlan.',
      'Пратката по поръчка № 65584358192 е изпратена.',
      'Посылка по заказу № 65584358192 отправлена.',
      'Посилка за замовленням № 65584358192 відправлена.',
      'Kargo takip: sipariş no 65584358192',
      'تم شحن طلبك رقم 65584358192',
    ],
    // National numbers, each with the digit that stands before an area.
    'whom to ring up': [
      'Fragen zur Sendung? 0800 231 6154',
      'Zu Ihrer Sendung erreichen Sie uns unter 02284333112',
      'Une question sur votre colis ? 09 06 35 95 55',
      'Vragen over je pakket? Bel 06-79617051',
      'Vragen over je pakket? Bel 312069109196',
      'Klausimai apie siuntą? Skambinkite 37058587885',
      'Csomaginformáció: 06-70-501-0717',
      'お荷物のお問い合わせ 0570-603-353',
      '快递员 010-96989452',
    ],
    // "Товар" is what is sold, and "товарителница" a waybill.
    'what a word that begins alike says': [
      'Prosimy podać kod 65584358192',
      'Seuraava lasku 65584358192',
      'Követelés 65584358192',
      'Φορτιστής 65584358192',
      'Παρακαλώ 65584358192',
      'Pakkumine 65584358192',
      'Трактор 65584358192',
    ],
    'what is sold': ['Код товару 987176855', 'Код товара: 3638103135'],
    'nine digits, which are too few': ['Documento de envío, código de envío 269415737'],
  };
  for (const [what, texts] of Object.entries(others))
    for (const text of texts) test(`${what}: ${text}`, () => assert.deepEqual(numbersIn(text), []));
});
