import type {MailStrings} from './en.js';

export const tr: MailStrings = {
  about: {
    order: (order) => `sipariş ${order}`,
    parcel: (order, index) => `sipariş ${order}, paket ${index}`,
    parcels: (order, count) => `sipariş ${order}, ${count} paket`,
  },

  subject: {
    code: (order) => `Sipariş ${order} için kodunuz`,
    link: (order) => `Sipariş ${order} için bağlantı`,
    confirm_address: (order) => `Sipariş ${order} için size yazalım mı?`,
    case_opened: (order, number) => `Bildiriminiz ulaştı: kayıt ${number}, sipariş ${order}`,
    case_reported: (order, number) => `Bir müşteri sorun bildirdi: kayıt ${number}, sipariş ${order}`,
    case_answered: (order, number) => `Yanıtımız: kayıt ${number}, sipariş ${order}`,
  },

  parcelOf: (index, all, carrier) => `Paket ${index}/${all}, ${carrier}`,

  headline: {
    code: 'Kodunuz',
    link: 'Siparişinizin bağlantısı',
    confirm_address: 'Size yazalım mı?',
    case_opened: 'Bildiriminiz ulaştı',
    case_reported: 'Bir müşteri sorun bildirdi',
    case_answered: 'Bildiriminize yanıtımız',
  },

  say: {
    code: (order) => `Bu kod, ${order} numaralı siparişi kodu istediğiniz yerde açar.`,
    link: (order) => `Bu bağlantı yalnızca ${order} numaralı siparişi açar.`,
    confirm_address: (order) => `Biri, ${order} numaralı sipariş için bu adrese yazmamızı istiyor.`,
    case_opened: (count) => `${count} iş günü içinde yanıtlarız. Gelişmeler siparişte görünür.`,
    case_reported: (count) => `${count} iş günü içinde yanıt sözü veriyorsunuz.`,
  },

  notAsked: {
    code: 'Siz istemediniz mi? Bir şey yapmayın: kod olmadan kimse daha fazlasını göremez. Kimseye söylemeyin, biz kodu asla sormayız.',
    link: 'Siz istemediniz mi? Bir şey yapmayın. Bu bağlantı başka kimsede yok.',
    confirm_address: 'Bunu siz yapmadıysanız bir şey yapmayın, yazmayız.',
  },

  caseNumber: 'Kayıt',
  caseKind: {
    not_received: 'Gelmedi',
    damaged: 'Hasarlı',
    wrong_item: 'Yanlış ürün',
    missing_item: 'Bir şey eksik',
    late: 'Gecikti',
    address: 'Yanlış adres',
    other: 'Başka bir şey',
  },
  customerWrites: 'Müşterinin yazdığı',
  youWrote: 'Yazdığınız',
  quoted: (words) => `“${words}”`,
  carrierWrites: (carrier) => `${carrier} yazıyor`,
  pickUpAt: 'Teslim alma yeri',

  button: {
    moving: 'Nerede olduğunu gör',
    order: 'Siparişi aç',
    confirm: 'Evet, bana yazın',
  },

  why: {
    ordered: (shop, order) => `Bu iletiyi bir siparişiniz olduğu için alıyorsunuz: ${shop}, sipariş ${order}.`,
    asked: (day, order) => `${order} numaralı sipariş için haber istediğiniz gün: ${day}.`,
    link: 'Bağlantı yalnızca bu siparişi açar. Size özeldir, kimseyle paylaşmayın.',
    choose: 'Neleri bildireceğimizi seçin',
    stop: 'Bu iletileri durdur',
  },

  text: {
    code: (code, shop) => `${code}: ${shop} kodunuz. Kimseye söylemeyin, biz asla sormayız.`,
    confirm: (order) => `Sipariş ${order} için SMS gönderelim mi?`,
    reply: 'EVET yazıp yanıtlayın. İstemiyorsanız bir şey yapmayın.',
    stop: 'Durdurmak için: STOP',
  },
};
