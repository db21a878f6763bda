import type {Strings} from './en.js';

const parcelsHere = (here: number, all: number) => `${all} paketten ${here} tanesi geldi`;

// Nothing is put onto a carrier's or a shop's name: which ending it takes depends on how it is said.
export const tr: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Siparişim nerede?',
    order: 'Sipariş veya takip numarası',
    orderHint: 'Siparişinizle ilgili e-postalarda yazar.',
    factor: 'E-posta veya posta kodu',
    email: 'E-posta',
    postcode: 'Posta kodu',
    factorHint: 'Siparişte verdiğiniz bilgi. Mağazaya gider, başka hiçbir yere gitmez.',
    submit: 'Siparişimi bul',
    looking: 'Siparişiniz aranıyor',
    another: 'Başka bir sipariş ara',
    noMatch: [
      {b: 'Bu iki bilgiye uyan sipariş yok.'},
      ' İkisini de kontrol edin: ikisi de sipariş onayı e-postasında yazar.',
    ],
    missing: [{b: 'İki bilgi de gerekli.'}, ' Sipariş numarası ve siparişte verdiğiniz e-posta veya posta kodu.'],
    unreachable: [
      {b: 'Mağazaya ulaşamadık.'},
      ' Bunun siparişinizin durumuyla ilgisi yok. Biraz sonra yeniden deneyin.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Çok fazla deneme yapıldı.'},
      byMail
        ? ' Bu iki bilgi aynı siparişe aitse siparişte verdiğiniz e-postaya veya telefona bir bağlantı gönderdik.'
        : ` ${minutes} dakika bekleyip yeniden deneyin.`,
    ],
    ended: [{b: 'Bu siparişi artık açamıyoruz.'}, ' Yeniden arayın.'],
    unreadable: [{b: 'Mağazanın yanıtını okuyamadık.'}, ' Bunun siparişinizin durumuyla ilgisi yok.'],
    seenTracking: (carrier) => `Bu bir ${carrier} takip numarası.`,
    seenOrder: 'Bunu sipariş numarası olarak alıyoruz.',
    remember: 'Bu siparişi bu cihazda hatırla',
    remembered: 'Bu cihazda hatırlananlar',
    forget: 'Unut',
    mailLink: 'Bağlantıyı e-postayla al',
    mailNeeded: [
      {b: 'Bağlantı için iki bilgi de gerekli.'},
      ' Sipariş numarası ve siparişte verdiğiniz e-posta adresi.',
    ],
    linkMailed: [{b: 'Bu iki bilgi aynı siparişe aitse'}, ' o adrese bir bağlantı gönderdik.'],
    notLoaded: 'Sayfanın bu bölümünü yükleyemedik. Sayfayı yeniden yükleyin.',
    noShop: 'Bu sayfada hangi mağazaya sorulacağı yazmıyor. Sayfanın sahibi sipariş hizmetinin adresini girmeli.',
  },

  rest: {
    title: 'Tümünü göster',
    say: 'Numaranın tamamı, paketin nerede ve ne zaman tarandığı ve nerede beklediği. Siparişte verdiğiniz adrese bir kod göndeririz.',
    send: 'Kod gönder',
    sent: {
      email: [
        {b: 'Siparişte verdiğiniz e-posta adresine bir kod gönderiyoruz,'},
        ' adres mağazada kayıtlıysa. Kod 10 dakika geçerli.',
      ],
      sms: [
        {b: 'Siparişte verdiğiniz telefona bir kod gönderiyoruz,'},
        ' numara mağazada kayıtlıysa. Kod 10 dakika geçerli.',
      ],
    },
    code: 'Kod',
    hint: 'Altı rakam.',
    open: 'Tümünü göster',
    again: 'Yeni kod gönder',
    wrong: [{b: 'Kod yanlış ya da artık geçerli değil.'}, ' Altı rakamı kontrol edin veya yeni kod isteyin.'],
  },

  at: (day, clock) => `${day} saat ${clock}`,
  about: (day, clock) => `${day} saat ${clock} civarında`,

  order: (number) => `Sipariş ${number}`,
  testData: 'Test verisi',
  testDataHint: 'Gerçek bir paket değil: taramalar yerleşik test kargosundan geliyor.',
  situation: {
    no_scan: 'Tarama bekleniyor',
    label_made: 'Etiket hazır',
    on_its_way: 'Yolda',
    late: 'Gecikti',
    stalled: 'Hareket yok',
    lost: 'Kayıp',
    out_for_delivery: 'Dağıtımda',
    ready_for_pickup: 'Teslim almaya hazır',
    attempt_failed: 'Teslimat denendi',
    action_needed: 'Sizi bekliyor',
    problem: 'Bekletiliyor',
    delivered: 'Geldi',
    returning: 'Geri dönüyor',
    returned: 'Göndericiye iade edildi',
    cancelled: 'İptal edildi',
    expired: 'Artık izlenmiyor',
  },
  confirmed: 'Onaylandı',
  partlyDelivered: 'Bir kısmı geldi',

  lead: {
    arriving: 'Tahmini teslimat',
    nowArriving: 'Yeni teslimat tarihi',
    arrivingToday: 'Bugün geliyor',
    promisedBy: 'Söz verilen son gün',
    lastKnown: 'Bilinen son tarih',
    nextAttempt: 'Sonraki deneme',
    pickUpBy: 'Son teslim alma günü',
    delivered: 'Teslim edildi',
    partly: (here, all) => `${parcelsHere(here, all)}. Sıradaki`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Bugün',
  was: 'önceki',

  headline: {
    confirmed: () => 'Siparişinizi aldık',
    label_made: ({carrier}) => `Paketi ${carrier} henüz teslim almadı`,
    no_scan: () => 'Henüz tarama yok',
    notAsked: ({carrier}) => `Henüz yanıt alınamadı: ${carrier}`,
    asking: ({carrier}) => `Kargo şirketine soruluyor: ${carrier}`,
    invalidNumber: ({carrier}) => `Numara bu şirkete uymuyor: ${carrier}`,
    needsKey: ({carrier}) => `${carrier} henüz bilgi vermiyor`,
    handed: ({carrier}) => `Kargoya verildi: ${carrier}`,
    on_its_way: () => 'Yolda',
    late: () => 'Beklenenden geç',
    stalled: ({silentDays}) => `${silentDays} gündür tarama yok`,
    lost: () => 'Bu paketi kayıp sayıyoruz',
    out_for_delivery: () => 'Dağıtımda',
    ready_for_pickup: () => 'Teslim almaya hazır',
    attempt_failed: () => 'Teslim alacak kimse yoktu',
    action_needed: () => 'Paket sizi bekliyor',
    problem: () => 'Paket bekletiliyor',
    damaged: () => 'Paket hasar gördü',
    address_problem: () => 'Adres eksik',
    delivered: () => 'Teslim edildi',
    returning: ({shop}) => `Mağazaya dönüyor: ${shop}`,
    returned: ({shop}) => `Mağazaya geri döndü: ${shop}`,
    cancelled: () => 'İptal edildi',
    expired: ({carrier}) => `${carrier} artık bilgi vermiyor`,
  },

  say: {
    handling: (count, day) => `Paketleri genellikle ${count} iş günü içinde kargoya veririz: en geç ${day}.`,
    promisePassed: (day) => `Söz verilen son gün ${day} idi. Bu tarih geçti.`,
    handlingLate: (day) => `Kargoya vermek istediğimiz son gün ${day} idi. Gecikme bizden kaynaklanıyor.`,
    firstScanLate: (carrier) => `${carrier} bu numarayı artık tanıyor olmalı. Mağaza numarayı kontrol edebilir.`,
    keptUntil: (day, carrier) =>
      `Saklandığı son gün ${day} idi. Şimdi nerede olduğunu kargo şirketine sorun: ${carrier}.`,
    firstScan: (hours) => `Numaraların görünmesi ${hours} saati bulabilir.`,
    noDay: (carrier) => `${carrier} henüz gün bildirmedi.`,
    noNewDay: (carrier) => `${carrier} henüz yeni bir gün bildirmedi.`,
    lastSeen: (where, when) => (where ? `Son tarama: ${where}, ${when}.` : `Son tarama: ${when}.`),
    expected: (day) => `Beklenen gün: ${day}.`,
    promised: (day) => `Söz verilen son gün: ${day}.`,
    cancelledOrder: 'Bu sipariş iptal edildi. Başka bir şey gönderilmeyecek.',
    cancelledMoving: 'Sipariş iptal edildi. Bu paket o sırada yoldaydı.',
    cancelledParcel: 'Etiket iptal edildi. Bu paket yola çıkmayacak.',
    attempt: (carrier) => `${carrier} teslim etmeyi denedi. Sonraki adım kendi sayfasında.`,
    attemptNoPage: (carrier) => `${carrier} teslim etmeyi denedi.`,
    pickupCode: 'Teslim alma kodu',
  },

  source: {
    saysSo: (carrier, asked) => [{b: carrier}, ` böyle bildiriyor (sorgu: ${asked}).`],
    saidSo: (carrier, told) => [{b: carrier}, ` böyle bildirdi (${told}). Daha yeni bilgi yok.`],
    noDay: (carrier, asked) => [{b: carrier}, ` gün bildirmiyor (sorgu: ${asked}).`],
    promised: (shop, when) => [{b: shop}, ` sipariş sırasında bu sözü verdi: ${when}.`],
    own: (n, from, to) => [{b: `${n} pakete dayanan kendi tahminimiz:`}, ` genellikle ${from} ile ${to} arasında.`],
    ownDay: (n, day) => [{b: `${n} pakete dayanan kendi tahminimiz:`}, ` genellikle en geç ${day}.`],
    knowsSince: (carrier, when) => `${carrier} numarayı tanıyor, ilk kayıt: ${when}. Henüz tarama yok.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` henüz bir bilgi vermedi (sorgu: ${when}).`],
    askAgain: (when) => `Yeniden soracağız: ${when}.`,
    placed: (when) => `Sipariş zamanı: ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Kargo şirketine ulaşamadık: ${carrier}, ${when}.`},
      ' Bunun paketinizin durumuyla ilgisi yok.',
    ],
    badResponse: (carrier, when) => [
      {b: `Kargo şirketinin yanıtını okuyamadık: ${carrier}, ${when}.`},
      ' Bunun paketinizin durumuyla ilgisi yok.',
    ],
    notAsked: (carrier, when) => [
      {b: `Kargo şirketine soramadık: ${carrier}, ${when}.`},
      ' Bunun paketinizin durumuyla ilgisi yok.',
    ],
    rateLimited: (carrier) => [
      {b: `Kargo şirketine ancak daha sonra yeniden sorabiliriz: ${carrier}.`},
      ' Bunun paketinizin durumuyla ilgisi yok.',
    ],
    needsKey: (carrier) => [
      {b: `${carrier} yanıt vermeden önce daha fazla bilgi istiyor.`},
      ' Bunu kendi sayfasında sorar.',
    ],
    unsupported: (carrier) => [
      {b: `Bu kargo şirketine soramıyoruz: ${carrier}.`},
      ' Paketinizin nerede olduğu kendi sayfasında yazar.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Bu kargo şirketine soramıyoruz: ${carrier}.`},
      ' Mağaza bize açılacak bir sayfa vermedi.',
    ],
    invalidNumber: (carrier) => [
      {b: `${carrier} bu numaranın kendisine ait olmadığını bildiriyor.`},
      ' Doğrusunu mağaza söyleyebilir.',
    ],
    tryAgain: (when) => `Yeniden deneyeceğiz: ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} bilgisini düzeltti.`}, ` Önceki bilgi: “${before}”.`],
    connection: [{b: 'Mağazayla bağlantı koptu.'}, ' Gördüğünüz, bildiğimiz son durum.'],
  },

  milestones: {
    label: (current, all) => `Aşamalar, adım ${current}/${all}`,
    step: (carrier) => ({
      confirmed: 'Onaylandı',
      handed_over: carrier ? `Kargoya verildi: ${carrier}` : 'Kargoya verildi',
      on_its_way: 'Yolda',
      out_for_delivery: 'Dağıtımda',
      waiting_for_you: 'Sizi bekliyor',
      arrived: 'Geldi',
      picked_up: 'Teslim alındı',
      returning: 'Geri dönüyor',
      returned: 'Mağazaya döndü',
      cancelled: 'İptal edildi',
    }),
    beside: {
      late: 'gecikti',
      stalled: 'hareket yok',
      lost: 'kayıp',
      problem: 'bekletiliyor',
      action_needed: 'sizi bekliyor',
    },
    waitingFor: (carrier) => `${carrier} bekleniyor`,
    state: {completed: 'tamamlandı', current: 'şu anki', upcoming: 'sırada', attention: 'dikkat gerektiriyor'},
    since: (when) => `${when} tarihinden beri`,
  },

  parcels: {
    label: 'Paketler',
    parcel: (index, carrier) => `Paket ${index}, ${carrier}`,
    items: (count) => `${count} ürün`,
    delivered: (day) => `Teslim edildi: ${day}`,
    expected: (day) => `Teslimat: ${day}`,
    unsent: (count) => `${count} ürün henüz gönderilmedi.`,
  },

  scans: {
    title: 'Taramalar',
    showAll: (count) => `Tümünü göster (${count})`,
    showFewer: 'Daha az göster',
    noDay: 'Gün belirtilmedi',
    event: {
      unknown: 'Tarandı',
      pre_transit: 'Etiket hazır',
      in_transit: 'Yolda',
      out_for_delivery: 'Dağıtımda',
      available_for_pickup: 'Teslim almaya hazır',
      attempt_failed: 'Teslimat denendi',
      delivered: 'Teslim edildi',
      exception: 'Bekletiliyor',
      returning: 'Geri dönüyor',
      returned: 'Göndericiye iade edildi',
      cancelled: 'İptal edildi',
      expired: 'Artık izlenmiyor',
    },
    eventKind: {
      label_made: 'Etiket hazır',
      picked_up: 'Göndericiden alındı',
      arrived: 'Transfer merkezine ulaştı',
      departed: 'Transfer merkezinden çıktı',
      customs: 'Gümrükte',
    },
    flag: {
      delayed: 'Paket gecikti.',
      customs: 'Paket gümrükte.',
      held: 'Paket bekletiliyor.',
      damaged: 'Paket hasar gördü.',
      lost: 'Paket bulunamadı.',
      refused: 'Paket kabul edilmedi.',
      address_problem: 'Adres eksik.',
      action_required: 'Paket için sizden bir işlem bekleniyor.',
      to_neighbour: 'Komşuya bırakıldı.',
      to_locker: 'Kargo dolabına bırakıldı.',
    },
    reported: (number: string) => `Sorun bildirdiniz, kayıt ${number}`,
    answered: (shop: string, number: string) => `${shop} yanıtladı, kayıt ${number}`,
    said: {received: 'Geldiğini bildirdiniz', not_received: 'Gelmediğini bildirdiniz'},
  },

  number: {
    copy: (number) => `Numarayı kopyala: ${number}`,
    copied: 'Kopyalandı',
    open: (carrier) => `${carrier} sayfasını aç`,
    elsewhere: 'yeni sekmede açılır',
    endsIn: (end) => `son haneleri ${end} olan numara`,
  },

  items: {title: 'Ürünler', inThisParcel: 'Bu pakette', quantity: (count) => `adet ${count}`},

  policy: {
    handOver: (count, day) => [`Paketleri ${count} iş günü içinde kargoya veririz: `, {b: `en geç ${day}`}, '.'],
    late: (count, answer) => [
      `Gecikme ${count} günü aşarsa `,
      {b: `bize yazın, ${answer} iş günü içinde yanıtlarız`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Gecikme ${count} günü aştı: `,
      {b: `bize yazın, ${answer} iş günü içinde yanıtlarız`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `${count} gün tarama olmazsa kayıp sayarız: `,
      {b: left === 0 ? 'o gün bugün' : `${left} gün kaldı`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Bize yazın: ', {b: `${answer} iş günü içinde yanıtlarız`}, '.'],
    returning: ['Geri geldiğinde size yazarız.'],
    returned: ['Paket geri geldi. Bizden henüz haber almadıysanız ', {b: 'bize yazın'}, '.'],
    remedy: {
      choice: 'O zaman siz seçersiniz: yenisi ya da para iadesi.',
      refund: 'O zaman paranız iade edilir.',
      resend: 'O zaman yenisini göndeririz.',
    },
    remedyNow: {
      choice: 'Siz seçersiniz: yenisi ya da para iadesi.',
      refund: 'Paranız iade edilir.',
      resend: 'Yenisini göndeririz.',
    },
    lastScan: 'Son tarama',
    lostAfter: 'Kayıp sayılma günü',
    link: (shop) => `${shop} teslimat sözü`,
    contact: (shop) => `Mağazaya yazın: ${shop}`,
    notReceived: 'Gelmedi mi?',
    notReceivedSay: (answer) =>
      `Bazen olur, paket çoğunlukla yakındadır. Önce kapının çevresine bakın, komşulara sorun. Yine de yoksa bize yazın: ${answer} iş günü içinde yanıtlarız.`,
  },

  journey: {
    map: (first, over, last, next) =>
      `Harita: ${first ? `başlangıç ${first}${over ? `, ardından ${over}` : ''}, ` : ''}son tarama ${last}${next ? `; sıradaki yer ${next}` : ''}.`,
    cities: (count) => `${count} şehir`,
    lastScan: (place, when) => [{b: `Son tarama: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `Haritadaki son tarama: ${when ? `${place}, ${when}` : place}.`}],
    dotted: 'Düz çizgi tarananı, noktalı çizgi kalan yolu gösterir. Yalnızca şehirler.',
    solid: 'Yalnızca şehirler.',
    places: 'Yerler, ilk taramadan başlayarak',
    toCome: 'sırada',
  },

  take: {
    title: 'Sakla ve paylaş',
    calendar: 'Takvime ekle',
    share: 'Bağlantıyı paylaş',
    watch: 'İzleme listeme ekle',
    done: {
      copied: 'Kopyalandı. Bu bağlantıya sahip olan herkes siparişi görebilir.',
      offered: 'Bir dakika boyunca, siparişleri izleyen bir eklenti bu siparişi buradan alabilir.',
      failed: 'İşlem tamamlanamadı. Hiçbir şey değişmedi.',
    },
  },

  updated: (ago: string) => `Güncelleme: ${ago}.`,

  act: {
    report: 'Sorun bildir',
    tell: 'Bir gelişme olunca haber ver',
    tellSent: 'Gönderilince haber ver',
    word: {received: 'Bende', not_received: 'Burada değil'},
    restFirst: 'Bunun için önce tüm bilgileri açın.',
  },

  how: {
    title: 'Nereden biliyoruz',
    now: 'Şimdi',
    before: 'Önceki',
    promise: 'Söz verilen',
    next: 'Sıradaki',
    told: (carrier, when) => `${carrier}, sorgu: ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} bu numarayı ${parcels} pakette kullandı. Bu paketin gönderildiği gün: ${day}.`
        : `${carrier} bu numarayı ${parcels} pakette kullandı. Bu, en sonuncusu.`,
    number: 'Numara',
    through: (carrier, provider) => `${carrier} (${provider} aracılığıyla)`,
    askNext: (carrier, when) => `Yeniden soracağız: ${carrier}, ${when}`,
    noMore: 'Artık sormuyoruz.',
  },
};
