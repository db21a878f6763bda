// The words that people agree to when they add an address, each with a version. Words that were agreed to once are never
// changed: new words are a new version, above the old one.
import type {ChannelId} from './kinds.js';

interface ConsentText {
  readonly id: string;
  readonly channel: ChannelId;
  readonly words: Readonly<Record<string, (shop: string) => string>>;
}

/** The newest of each channel first. */
export const consentTexts: readonly ConsentText[] = [
  {
    id: 'email-1',
    channel: 'email',
    words: {
      en: (shop) => `${shop} may write to this address about this order, until I say stop.`,
      de: (shop) => `${shop} darf an diese Adresse über diese Bestellung schreiben, bis ich das beende.`,
      ar: (shop) => `يجوز لمتجر ${shop} مراسلة هذا العنوان بشأن هذا الطلب إلى أن أطلب التوقف.`,
      es: (shop) => `${shop} puede escribir a esta dirección sobre este pedido hasta que yo lo cancele.`,
      fr: (shop) => `${shop} peut écrire à cette adresse au sujet de cette commande, jusqu’à ce que j’y mette fin.`,
      it: (shop) => `${shop} può scrivere a questo indirizzo su questo ordine, finché non dico basta.`,
      nl: (shop) => `${shop} mag naar dit adres schrijven over deze bestelling, tot ik dat stopzet.`,
      pt: (shop) => `${shop} pode escrever para este endereço sobre este pedido até que eu peça para parar.`,
      sv: (shop) => `${shop} får skriva till den här adressen om den här beställningen, tills jag avslutar det.`,
      he: (shop) => `חנות ${shop} רשאית לכתוב לכתובת הזו על ההזמנה הזו, עד שאבקש להפסיק.`,
      ja: (shop) => `${shop}がこの注文についてこのアドレスに連絡することに同意します。停止を申し出るまで有効です。`,
      ko: (shop) => `제가 중지를 요청할 때까지 ${shop}에서 이 주문에 관해 이 주소로 연락하는 데 동의합니다.`,
      pl: (shop) => `Sklep ${shop} może pisać na ten adres w sprawie tego zamówienia, dopóki tego nie zatrzymam.`,
      tr: (shop) => `Ben durdurana kadar ${shop} bu sipariş hakkında bu adrese yazabilir.`,
      zh: (shop) => `在我要求停止之前，${shop} 可以就此订单向该邮箱发送通知。`,
    },
  },
  {
    id: 'sms-1',
    channel: 'sms',
    words: {
      en: (shop) => `${shop} may text this number about this order, until I answer STOP. Message rates may apply.`,
      de: (shop) =>
        `${shop} darf an diese Nummer über diese Bestellung SMS senden, bis ich mit STOP antworte. Es können Kosten entstehen.`,
      ar: (shop) =>
        `يجوز لمتجر ${shop} إرسال رسائل نصية إلى هذا الرقم بشأن هذا الطلب إلى أن أرد بكلمة STOP. قد تُحتسب رسوم الرسائل.`,
      es: (shop) =>
        `${shop} puede enviar SMS a este número sobre este pedido hasta que yo responda STOP. Puede tener coste.`,
      fr: (shop) =>
        `${shop} peut envoyer des SMS à ce numéro au sujet de cette commande, jusqu’à ce que je réponde STOP. Des frais peuvent s’appliquer.`,
      it: (shop) =>
        `${shop} può inviare SMS a questo numero su questo ordine, finché non rispondo STOP. Possono esserci costi.`,
      nl: (shop) =>
        `${shop} mag sms’en naar dit nummer over deze bestelling, tot ik STOP antwoord. Er kunnen kosten aan verbonden zijn.`,
      pt: (shop) =>
        `${shop} pode enviar SMS para este número sobre este pedido até que eu responda STOP. Pode haver cobrança.`,
      sv: (shop) =>
        `${shop} får skicka sms till det här numret om den här beställningen, tills jag svarar STOP. Avgifter kan tillkomma.`,
      he: (shop) => `חנות ${shop} רשאית לשלוח הודעות SMS למספר הזה על ההזמנה הזו, עד שאשיב STOP. ייתכן חיוב על הודעות.`,
      ja: (shop) =>
        `${shop}がこの注文についてこの番号にSMSを送ることに同意します。STOPと返信するまで有効です。通信料がかかる場合があります。`,
      ko: (shop) =>
        `제가 STOP으로 답장할 때까지 ${shop}에서 이 주문에 관해 이 번호로 문자를 보내는 데 동의합니다. 문자 요금이 발생할 수 있습니다.`,
      pl: (shop) =>
        `Sklep ${shop} może wysyłać na ten numer SMS-y w sprawie tego zamówienia, dopóki nie odpowiem STOP. Operator może pobrać opłatę za SMS.`,
      tr: (shop) =>
        `Ben STOP yanıtı verene kadar ${shop} bu sipariş hakkında bu numaraya SMS gönderebilir. SMS ücreti alınabilir.`,
      zh: (shop) => `在我回复 STOP 之前，${shop} 可以就此订单向该号码发送短信。运营商可能收取短信费用。`,
    },
  },
  {
    id: 'push-1',
    channel: 'push',
    words: {
      en: (shop) => `${shop} may notify this browser about this order, until I turn it off.`,
      de: (shop) => `${shop} darf diesen Browser über diese Bestellung benachrichtigen, bis ich das ausschalte.`,
      ar: (shop) => `يجوز لمتجر ${shop} إرسال إشعارات إلى هذا المتصفح بشأن هذا الطلب إلى أن أوقفها.`,
      es: (shop) =>
        `${shop} puede enviar notificaciones a este navegador sobre este pedido hasta que yo las desactive.`,
      fr: (shop) =>
        `${shop} peut envoyer des notifications à ce navigateur au sujet de cette commande, jusqu’à ce que je les désactive.`,
      it: (shop) => `${shop} può inviare notifiche a questo browser su questo ordine, finché non le disattivo.`,
      nl: (shop) => `${shop} mag in deze browser meldingen over deze bestelling tonen, tot ik dat uitzet.`,
      pt: (shop) => `${shop} pode enviar notificações a este navegador sobre este pedido até que eu as desative.`,
      sv: (shop) =>
        `${shop} får skicka aviseringar till den här webbläsaren om den här beställningen, tills jag stänger av dem.`,
      he: (shop) => `חנות ${shop} רשאית לשלוח התראות לדפדפן הזה על ההזמנה הזו, עד שאכבה אותן.`,
      ja: (shop) => `${shop}がこの注文についてこのブラウザに通知することに同意します。オフにするまで有効です。`,
      ko: (shop) => `제가 끌 때까지 ${shop}에서 이 주문에 관해 이 브라우저로 알림을 보내는 데 동의합니다.`,
      pl: (shop) =>
        `Sklep ${shop} może wysyłać powiadomienia do tej przeglądarki w sprawie tego zamówienia, dopóki ich nie wyłączę.`,
      tr: (shop) => `Ben kapatana kadar ${shop} bu sipariş hakkında bu tarayıcıya bildirim gönderebilir.`,
      zh: (shop) => `在我关闭之前，${shop} 可以就此订单向此浏览器发送通知。`,
    },
  },
];

/** What is to be agreed to now, in a language we have, and its name there: kept with who agreed. */
export function consentText(channel: ChannelId, language: string, shop: string): {id: string; text: string} {
  const found = consentTexts.find((one) => one.channel === channel);
  if (!found) throw new Error(`nobody agrees to ${channel}`);
  const spoken = language.split('-')[0] ?? 'en';
  const known = Object.hasOwn(found.words, spoken) ? spoken : 'en';
  return {id: `${found.id}/${known}`, text: found.words[known]?.(shop) ?? ''};
}

/** The exact words of what was kept, as long ago as that is; `undefined` if they are the shop's own. */
export function agreedText(kept: string, shop: string): string | undefined {
  const [id, language = 'en'] = kept.split('/');
  return consentTexts.find((one) => one.id === id)?.words[language]?.(shop);
}
