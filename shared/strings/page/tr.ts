import type {PageStrings} from './en.js';

export const tr: PageStrings = {
  order: (number, day) => `${number} numaralı siparişiniz, ${day}`,
  aside: 'Ürünler, sözlerimiz ve yardım',

  promise: {
    title: 'Verdiğimiz söz',
    late: 'Gecikirse',
    lateSay: (count, answer) => `Gecikme ${count} günü aşarsa bize yazın, ${answer} iş günü içinde yanıtlarız.`,
    still: 'Hareket etmezse',
    stillSay: (count, remedy) => `${count} gün tarama olmazsa kayıp sayarız. ${remedy}`,
    wrong: 'Bir sorun varsa',
    wrongSay: (answer) => `Buradan bildirin. ${answer} iş günü içinde yanıtlarız.`,
  },

  help: 'Yardım',
  report: 'Sorun bildir',
  tell: 'Bir gelişme olunca haber ver',
  calendar: 'Takvime abone ol',
  write: (shop) => `Mağazaya yazın: ${shop}`,

  word: {
    title: 'Geldi mi?',
    delivered: 'Teslim edilmiş ama gelmedi mi?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Bende', not_received: 'Burada değil'},
    said: {received: 'Geldiğini bildirdiniz', not_received: 'Gelmediğini bildirdiniz'},
    look: 'Paket çoğunlukla yakındadır: kapının çevresinde, komşularda, paketlerin bırakıldığı yerde. Yine de yoksa bildirin, biz arayalım.',
  },

  problems: 'Bildirimleriniz',
  case: (number) => `Kayıt ${number}`,
  states: {open: 'Açık', answered: 'Yanıtlandı', closed: 'Kapandı'},
  answered: (shop, day) => `${shop} yanıtladı: ${day}`,
  answerBy: (day) => `En geç yanıt günü: ${day}.`,

  problem: {
    title: 'Sorun bildir',
    lead: (number) => `Sipariş ${number} için`,
    kind: 'Sorun nedir?',
    kinds: {
      not_received: 'Gelmedi',
      damaged: 'Ürün hasarlı',
      missing_item: 'Bir şey eksik',
      wrong_item: 'Ürün sipariş ettiğimden farklı',
      late: 'Gecikti',
      address: 'Adres yanlış',
      other: 'Başka bir şey',
    },
    parcel: 'Hangi paket?',
    whole: 'Siparişin tamamı',
    text: 'Ne oldu?',
    textHint: 'Kendi sözlerinizle. Zorunlu değil ama yardımcı olur.',
    send: 'Gönder',
    back: 'Siparişe dön',
    missing: 'Sorunun ne olduğunu seçin.',
    tooLong: (most) => `Metin çok uzun: en fazla ${most} karakter.`,
    tooMany: 'Bu siparişte aynı anda bildirilebilecek en fazla sayıya ulaşıldı. Önce onları yanıtlarız.',
    notSent: 'Henüz gönderilmedi.',
    done: (number) => `Bildirildi: kayıt ${number}`,
    doneSay: (day) =>
      `En geç yanıt günü: ${day}. Bildirim siparişinizde görünür, siparişte verdiğiniz adrese de yazdık.`,
    doneSayNoMail: (day) => `En geç yanıt günü: ${day}. Bildirim siparişinizde görünür.`,
  },

  link: {
    ends: (number, day) => `Bu bağlantı yalnızca ${number} numaralı siparişi açar. Geçerli olduğu son gün: ${day}.`,
    end: 'Şimdi sonlandır',
  },

  gone: {
    title: 'Bu bağlantı bir sipariş açmıyor',
    say: 'Süresi dolmuş ya da tamamı kopyalanmamış. Siparişiniz bundan etkilenmez.',
    lookUp:
      'Siparişi, numarası ve siparişte verdiğiniz e-posta veya posta kodu ile arayın: mağazanın sipariş sayfası onu açar ve size yeni bir bağlantı gönderir.',
    shop: (shop) => `Mağazaya git: ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: paket geliyor`,
    promised: (shop) => `${shop}: söz verilen son gün`,
    pickUp: (shop) => `${shop}: paketi teslim almak için son gün`,
    order: (number) => `Sipariş ${number}`,
  },
};
