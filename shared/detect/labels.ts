// The words people and shops write before a number, in small letters and without accents, in the languages of our
// carriers; as regular expressions, in which a space stands for whatever separates words.

/** Before a tracking number. */
export const trackingWords =
  '(?:track|parcel|package|shipment|pro) (?:number|no|id|#)|track(?: and)? trace|connote|[hm]?awb|' +
  'suivi|n(?:umero|°)(?: de)? colis|bordereau|numero de envio|guia|lettera di vettura|numero(?: di)? spedizione|urmarire|cod colet|' +
  'n(?:ume)?r paczki|listu? przewozow(?:y|ego)|podaci cislo|takip|ттн|رهگیری|التتبع|الشحنة|بوليصة|מעקב|משלוח|ट्रैकिंग|van đon|resi';

/** How they begin in languages that write compounds or inflect. */
export const trackingStems =
  'tracking|consignm|waybill|sendung|sending|zendung|zending|sendenum|forsend|paketn|pakketn|pakken|frachtb|vrachtb|' +
  'kolli|sandn|sparn|sporin|seurant|lahetyst|segui|rastr|localiz|traccia|przesyłk|zasil|zasiel|sledov|posilj|' +
  'csomags|nyomk|kuldem|saadet|sutij|siunt|αποστ|παρακ|gonderi|трек|отсле|отпра|накла|відст|відпр|товар|пошиљ';

/** The same in scripts without spaces between words. */
export const trackingSigns = '追[踪蹤跡]|快[递遞]|[运運][单單]|物流|托[运運]|送り状|伝票|問い?合|송장|등기|พัสดุ';

/** Before a number that is something else. */
export const otherWords =
  'tel|hotline|mobile|handy|whatsapp|fax|call|sms|text|driver|orden|total|budget|amount|vat|tax|cnpj|cpf|ein|ssn|eori|ust|' +
  'issn|asin|mpn|part|barcode|s n|imei|vin|vehicle|lot|batch|visa|amex|iban|bic|wallet|btc|sort code|routing|session|request|uuid|token|hash|commit|' +
  'created|modified|build|log|row|line|page|ts|ip|mac|quote|ticket|case|policy|zip|postcode|plz|cid|sum|(?<!postal )service|' +
  'الهاتف|الطلب|الفاتورة|טלפון|הזמנה|חשבונית|फ़ोन|ऑर्डर|đien thoai|đon hang|hoa đon';

export const otherStems =
  'phone|telef|celul|puhel|conta|konta|customer|kund|client|member|user|order|ordre|ordin|bestel|coman|comman|pedid|' +
  'zamow|objedn|encom|tilau|rendel|sipar|invoice|rechn|fact|fatt|fatur|faktur|lasku|szamla|receipt|payment|price|' +
  'popul|isbn|ean|upc|gtin|sku|item|arti|product|model|version|serial|licen|warr|card|master|account|konto|bank|' +
  'expire|телеф|заказ|замовл|счет|рахун|τηλεφ|παραγγ|τιμολογ';

export const otherSigns = '[电電][话話]|[订訂][单單]|注文|会員|[发發]票|請求|전화|주문|청구|โทร|สั่งซื้อ|แจ้งหนี้';
