// The words people and shops write before a number, in small letters and without accents, in the languages of our
// carriers. `*` ends the beginning of a word, for languages that write compounds or inflect.

/** Before a tracking number. */
export const trackingLabels =
  'tracking*|track number|track no|track #|track trace|track and trace|consignm*|connote|waybill*|awb|hawb|mawb|shipment number|shipment no|shipment id|parcel number|parcel no|parcel id|package id|package number|pro number|pro no|pro #|' +
  'sendung*|paketn*|frachtb*|sendenummer|zending*|pakketn*|vrachtb*|kolli*|sandn*|sparn*|sporin*|sending*|forsend*|pakken*|seurant*|lahetyst*|' +
  'suivi|segui*|numero de colis|n° de colis|n° colis|bordereau|rastr*|localiz*|numero de envio|guia|traccia*|lettera di vettura|numero di spedizione|numero spedizione|urmarire|cod colet|' +
  'przesyłk*|numer paczki|nr paczki|list przewozowy|listu przewozowego|zasil*|zasiel*|podaci cislo|sledov*|posilj*|csomags*|nyomk*|kuldem*|saadet*|sutij*|siunt*|' +
  'αποστ*|παρακ*|takip|gonderi*|трек*|отсле*|отпра*|накла*|відст*|відпр*|ттн|товар*|пошиљ*|رهگیری|التتبع|الشحنة|بوليصة|מעקב|משלוח|ट्रैकिंग|van đơn|resi';

/** The same in scripts without spaces between words. */
export const trackingSigns = /追[踪蹤跡]|快[递遞]|[运運][单單]|物流|托[运運]|送り状|伝票|問い?合|송장|등기|พัสดุ/;

/** Before a number that is something else: in such scripts, and in those with spaces. */
export const otherSigns = /电话|電話|订单|訂單|注文|会員|发票|發票|請求|전화|주문|청구|โทร|สั่งซื้อ|แจ้งหนี้/;

export const otherLabels =
  'phone*|telef*|tel|hotline|mobile|celul*|puhel*|handy|whatsapp|fax|call|sms|text|conta*|kontak*|driver|service|customer*|kund*|client*|member*|user*|' +
  'order*|ordre*|bestel*|comman*|pedid*|orden|ordin*|zamow*|objedn*|encom*|tilau*|rendel*|comand*|sipar*|' +
  'invoice*|rechn*|fact*|fatt*|fatur*|faktur*|lasku*|szamla*|receipt*|payment*|total|price*|budget|amount|popul*|vat|tax|cnpj|cpf|ein|ssn|eori|ust|' +
  'isbn*|issn|ean*|upc*|gtin*|asin|sku*|mpn|part|item*|arti*|product*|model*|version*|barcode|serial*|licen*|s n|imei|warr*|vin|vehicle|lot|batch|' +
  'card*|visa|master*|amex|iban|bic|account*|konto*|bank*|wallet|btc|sort code|routing|session|request|uuid|token|hash|commit|' +
  'created|modified|expire*|build|log|row|line|page|ts|ip|mac|quote|ticket|case|policy|zip|postcode|plz|cid|sum|' +
  'телеф*|заказ*|замовл*|счет*|рахун*|τηλεφ*|παραγγ*|τιμολογ*|الهاتف|الطلب|الفاتورة|טלפון|הזמנה|חשבונית|फ़ोन|ऑर्डर|đien thoai|đon hang|hoa đon';
