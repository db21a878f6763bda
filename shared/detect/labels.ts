// The words people and shops write before a number, in small letters and without accents, in the languages of our
// carriers; as regular expressions, in which a space stands for whatever separates words.

/** Before a tracking number. */
export const trackingWords =
  '(?:track|parcel|package|shipment|pro) (?:number|no|id|#)|track(?: and)? trace|connote|pin|[hm]?awb|ldv|suivi|bordereau|' +
  'guia|lettera di vettura|takip|ттн|رهگیری|التتبع|الشحنة|بوليصة|van đon|resi';

/** How they begin in languages that write compounds or inflect; what is sent also counts behind a word for a number. */
export const trackingStems =
  '(?:n[ro°]?|(?:num|[ck]od|cisl|broj|stev|ref)[a-z]*|номер|код) (?:[a-zна]{1,3} )?(?:colis|envio|envoi|expedi|spediz|' +
  'invio|paquet|pacco|collo|pacote|remes|albaran|colet|paczk|nadani|bali[ck]|paket|прат|пос[иы]л)|' +
  'track(?:ing|ov)|consignm|waybill|sendung|sendenum|[sz]ending|ver(?:sand|zend)n|fors[ae]nd|paket[a-z-]|pakke|pak(?:i|as) |' +
  '[fv]ra(?:ch|[gk])t[bs]|[ck]olli|sandn|sparn|sporin|seurant|lahetys|rahtik|segui|rastr|traccia|urmar|' +
  'przesyłk|przewoz|sled|zasie?l|podaci|csomag|nyomk|kovetesi|kuldem|saadet|jalgi|sutij|izsek|siunt|sekim|' +
  'posilj|pracen|gonderi|pelacak|αποστ|παρακο|φορτωτ|трек|траки|отсле|отпра|накла|відст|відпр|товарит|просл|' +
  'пошиљ|праћ|ה?מעקב|ה?משלוח|חביל|ट्रैक';

/** The same in scripts without spaces between words. */
export const trackingSigns = '[踪蹤跡]|[递遞]|[运運送][单單]|物流|送り状|伝票|荷物|問い?合|[송운]장|등기|추적|พัสดุ';

/** Before a number that is something else. */
export const otherWords =
  'hotline|mobile|whatsapp|fax|call|sms|text|driver|total|amount|vat|tax|ust|part|' +
  's n|imei|vin|lot|batch|iban|request|row|ticket|case|zip|postcode|plz|(?<!postal )service|' +
  'الهاتف|الطلب|طلبك|الفاتورة|טלפון|הזמנה|फ़ोन|ऑर्डर|đien thoai|đon hang|hoa đon';

export const otherStems =
  'tel|phone|celul|puhel|[ck]ont|customer|kund|client|member|user|ord[eir]|bestel|comm?an|pedid|zamow|objedn|encom|' +
  'nar(?:oc|ud)|tilau|rendel|sipar|invoice|rechn|fa[ckt]t|fatur|lasku|szamla|receipt|payment|price|is[bs]n|ean|upc|gtin|sku|' +
  'item|arti|product|model|version|serial|licen|warr|card|account|bank|' +
  'товар(?!ит)|телеф|заказ|замовл|поръч|счет|рахун|τηλεφ|παραγγ';

export const otherSigns = '[话話]|[订訂][单單]|注文|会員|[发發]票|請求|전화|주문|청구|โทร|สั่งซื้อ';
