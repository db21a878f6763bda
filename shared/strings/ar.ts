import type {Strings} from './en.js';

const rules = new Intl.PluralRules('ar');

/** Arabic counts: one, two, a few (3 to 10), many. */
function counted(count: number, one: string, two: string, few: string, many: string): string {
  const category = rules.select(count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : many}`;
}

const days = (count: number) => counted(count, 'يوم واحد', 'يومين', 'أيام', 'يومًا');
const workingDays = (count: number) => counted(count, 'يوم عمل واحد', 'يومي عمل', 'أيام عمل', 'يوم عمل');
const parcelsHere = (here: number, all: number) => `وصل ${here} من ${all} طرود`;

export const ar: Strings = {
  direction: 'rtl',

  lookUp: {
    title: 'أين طلبي؟',
    order: 'رقم الطلب أو رقم التتبع',
    orderHint: 'تجده في الرسائل المتعلقة بطلبك.',
    factor: 'البريد الإلكتروني أو الرمز البريدي',
    email: 'البريد الإلكتروني',
    postcode: 'الرمز البريدي',
    factorHint: 'الذي طلبت به. يصل إلى المتجر ولا يذهب إلى أي مكان آخر.',
    submit: 'ابحث عن طلبي',
    looking: 'نبحث عن طلبك',
    another: 'ابحث عن طلب آخر',
    noMatch: [{b: 'لا يوجد طلب بهاتين المعلومتين.'}, ' تحقق منهما: تجدهما في رسالة تأكيد طلبك.'],
    missing: [{b: 'نحتاج إلى المعلومتين.'}, ' إحداهما وحدها لا تفتح أي طلب.'],
    unreachable: [{b: 'لم نتمكن من الوصول إلى المتجر.'}, ' هذا لا يعني شيئًا عن طلبك. حاول بعد قليل.'],
    tooMany: (minutes, byMail) => [
      {b: 'محاولات كثيرة.'},
      byMail
        ? ' إذا كانت المعلومتان لطلب واحد، فالرابط في طريقه إلى البريد الإلكتروني أو الهاتف الذي طلبت به.'
        : ` انتظر ${counted(minutes, 'دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة')} ثم حاول من جديد.`,
    ],
    ended: [{b: 'لم يعد بإمكاننا فتح هذا الطلب.'}, ' ابحث عنه من جديد.'],
    unreadable: [{b: 'لم نتمكن من قراءة جواب المتجر.'}, ' هذا لا يعني شيئًا عن طلبك.'],
    seenTracking: (carrier) => `هذا رقم تتبع لدى ${carrier}.`,
    seenOrder: 'نعدّه رقم طلب.',
    remember: 'تذكّر هذا الطلب على هذا الجهاز',
    remembered: 'محفوظ على هذا الجهاز',
    forget: 'حذف',
    mailLink: 'أرسلوا لي رابطًا بالبريد',
    mailNeeded: [{b: 'نحتاج إلى المعلومتين لإرسال الرابط.'}, ' رقم الطلب، وعنوان البريد الإلكتروني الذي طلبت به.'],
    linkMailed: [{b: 'إذا كانت المعلومتان لطلب واحد،'}, ' فالرابط في طريقه إلى ذلك العنوان.'],
    notLoaded: 'تعذّر تحميل هذا الجزء من الصفحة. أعد تحميل الصفحة.',
    noShop: 'لا تذكر هذه الصفحة أي متجر نسأل. على صاحبها أن يضبط عنوان خدمة الطلبات.',
  },

  rest: {
    title: 'عرض كل شيء',
    say: 'الرقم كاملًا، وأين ومتى مُسح الطرد، وأين ينتظرك. نرسل رمزًا إلى العنوان الذي طلبت به.',
    send: 'أرسلوا لي رمزًا',
    sent: {
      email: [{b: 'نرسل رمزًا إلى البريد الإلكتروني الذي طلبت به،'}, ' إن كان لدى المتجر. يصلح 10 دقائق.'],
      sms: [{b: 'نرسل رمزًا إلى الهاتف الذي طلبت به،'}, ' إن كان رقمه لدى المتجر. يصلح 10 دقائق.'],
    },
    code: 'الرمز',
    hint: 'ستة أرقام.',
    open: 'اعرض كل شيء',
    again: 'أرسلوا رمزًا جديدًا',
    wrong: [{b: 'هذا ليس الرمز، أو لم يعد صالحًا.'}, ' تحقق من الأرقام الستة، أو اطلب رمزًا جديدًا.'],
  },

  at: (day, clock) => `${day} الساعة ${clock}`,
  about: (day, clock) => `${day} قرابة الساعة ${clock}`,

  order: (number) => `الطلب ${number}`,
  testData: 'بيانات تجريبية',
  testDataHint: 'ليس طردًا حقيقيًا: هذه البيانات من شركة شحن تجريبية مدمجة.',
  situation: {
    no_scan: 'بانتظار أول مسح',
    label_made: 'أُعدّ الملصق',
    on_its_way: 'في الطريق',
    late: 'متأخر',
    stalled: 'متوقف',
    lost: 'مفقود',
    out_for_delivery: 'خرج للتسليم',
    ready_for_pickup: 'جاهز للاستلام',
    attempt_failed: 'جرت محاولة تسليم',
    action_needed: 'بانتظارك',
    problem: 'معلّق',
    delivered: 'وصل',
    returning: 'في طريق العودة',
    returned: 'أُعيد',
    cancelled: 'ملغى',
    expired: 'توقفت المتابعة',
  },
  confirmed: 'مؤكد',
  partlyDelivered: 'وصل جزء منه',

  lead: {
    arriving: 'يصل',
    nowArriving: 'الموعد الجديد',
    arrivingToday: 'يصل اليوم',
    promisedBy: 'وُعد بالتسليم حتى',
    lastKnown: 'آخر ما نعرفه',
    nextAttempt: 'المحاولة التالية',
    pickUpBy: 'استلمه حتى',
    delivered: 'سُلّم',
    partly: (here, all) => `${parcelsHere(here, all)}. التالي`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'اليوم',
  was: 'كان',

  headline: {
    confirmed: () => 'استلمنا طلبك',
    label_made: ({carrier}) => `بانتظار ${carrier} لاستلام الطرد`,
    no_scan: () => 'لا مسح بعد',
    notAsked: ({carrier}) => `لم نصل إلى ${carrier} بعد`,
    asking: ({carrier}) => `نسأل ${carrier}`,
    invalidNumber: ({carrier}) => `الرقم لا يناسب ${carrier}`,
    needsKey: ({carrier}) => `لا تخبرنا ${carrier} بشيء بعد`,
    handed: ({carrier}) => `سُلّم إلى ${carrier}`,
    on_its_way: () => 'في الطريق',
    late: () => 'متأخر عن المتوقع',
    stalled: ({silentDays}) => `لا مسح منذ ${days(silentDays)}`,
    lost: () => 'نعدّ هذا الطرد مفقودًا',
    out_for_delivery: () => 'خرج للتسليم',
    ready_for_pickup: () => 'جاهز للاستلام',
    attempt_failed: () => 'لم يكن هناك من يستلمه',
    action_needed: () => 'الطرد بانتظارك',
    problem: () => 'الطرد معلّق',
    damaged: () => 'تضرر الطرد',
    address_problem: () => 'العنوان غير مكتمل',
    delivered: () => 'سُلّم',
    returning: ({shop}) => `يعود إلى ${shop}`,
    returned: ({shop}) => `عاد إلى ${shop}`,
    cancelled: () => 'ملغى',
    expired: ({carrier}) => `لم تعد ${carrier} ترسل أخبارًا عنه`,
  },

  say: {
    handling: (count, day) => `نسلّم الطرود عادة خلال ${workingDays(count)}، أي حتى ${day}.`,
    promisePassed: (day) => `وُعد بالتسليم حتى ${day}، وقد فات الموعد.`,
    handlingLate: (day) => `أردنا تسليمه حتى ${day}. تأخّر ذلك، والخطأ منا.`,
    firstScanLate: (carrier) => `يفترض أن ${carrier} تعرفه الآن. يمكن للمتجر التحقق من الرقم.`,
    keptUntil: (day, carrier) => `بقي حتى ${day}. اسأل ${carrier} أين هو الآن.`,
    firstScan: (hours) => `قد يستغرق ظهور الرقم حتى ${hours} ساعة.`,
    noDay: (carrier) => `لم تذكر ${carrier} يومًا بعد.`,
    noNewDay: (carrier) => `لم تذكر ${carrier} يومًا جديدًا بعد.`,
    lastSeen: (where, when) => (where ? `آخر ظهور في ${where}، ${when}.` : `آخر ظهور ${when}.`),
    expected: (day) => `متوقع ${day}.`,
    promised: (day) => `وُعد بالتسليم حتى ${day}.`,
    cancelledOrder: 'أُلغي هذا الطلب. لن يُرسل شيء بعد الآن.',
    cancelledMoving: 'أُلغي الطلب. كان هذا الطرد في الطريق.',
    cancelledParcel: 'أُلغي الملصق. لن يتحرك هذا الطرد.',
    attempt: (carrier) => `حاولت ${carrier} التسليم. الخطوة التالية في صفحتها.`,
    attemptNoPage: (carrier) => `حاولت ${carrier} التسليم.`,
    pickupCode: 'رمز الاستلام',
  },

  source: {
    saysSo: (carrier, asked) => [{b: carrier}, ` تقول ذلك، سألناها ${asked}.`],
    saidSo: (carrier, told) => [{b: carrier}, ` قالت ذلك ${told}. لا جديد بعده.`],
    noDay: (carrier, asked) => [{b: carrier}, ` لا تذكر يومًا، سألناها ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` وعد بهذا عند الطلب، ${when}.`],
    own: (n, from, to) => [{b: `تقديرنا نحن من ${n} طردًا:`}, ` عادةً بين ${from} و${to}.`],
    ownDay: (n, day) => [{b: `تقديرنا نحن من ${n} طردًا:`}, ` عادةً حتى ${day}.`],
    knowsSince: (carrier, when) => `تعرف ${carrier} الرقم منذ ${when}. لا مسح بعد.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` ليس لديها شيء، سألناها ${when}.`],
    askAgain: (when) => `نسأل من جديد ${when}.`,
    placed: (when) => `طُلب ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [{b: `لم نتمكن من الوصول إلى ${carrier} ${when}.`}, ' هذا لا يعني شيئًا عن طردك.'],
    badResponse: (carrier, when) => [{b: `لم نتمكن من قراءة جواب ${carrier} ${when}.`}, ' هذا لا يعني شيئًا عن طردك.'],
    notAsked: (carrier, when) => [{b: `لم نتمكن من سؤال ${carrier} ${when}.`}, ' هذا لا يعني شيئًا عن طردك.'],
    rateLimited: (carrier) => [{b: `${carrier} تسمح لنا بالسؤال لاحقًا.`}, ' هذا لا يعني شيئًا عن طردك.'],
    needsKey: (carrier) => [{b: `تريد ${carrier} معرفة المزيد قبل أن تجيب.`}, ' صفحتها تسألك عنه.'],
    unsupported: (carrier) => [{b: `لا يمكننا سؤال ${carrier}.`}, ' مكان طردك مذكور في صفحتها.'],
    unsupportedNoPage: (carrier) => [{b: `لا يمكننا سؤال ${carrier}.`}, ' ولم يذكر لنا المتجر صفحة لها.'],
    invalidNumber: (carrier) => [{b: `تقول ${carrier} إن هذا ليس من أرقامها.`}, ' المتجر يعرف الرقم الصحيح.'],
    tryAgain: (when) => `نحاول من جديد ${when}.`,
    correction: (carrier, before) => [{b: `صححت ${carrier} كلامها.`}, ` كانت تقول «${before}».`],
    connection: [{b: 'انقطع الاتصال بالمتجر.'}, ' ما تراه هو آخر ما نعرفه.'],
  },

  milestones: {
    label: (current, all) => `المراحل، الخطوة ${current} من ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'مؤكد',
      handed_over: carrier ? `سُلّم إلى ${carrier}` : 'سُلّم للشحن',
      on_its_way: 'في الطريق',
      out_for_delivery: 'خرج للتسليم',
      waiting_for_you: 'بانتظارك',
      arrived: 'وصل',
      picked_up: 'استُلم',
      returning: 'يعود',
      returned: `عاد إلى ${shop}`,
      cancelled: 'ملغى',
    }),
    beside: {late: 'متأخر', stalled: 'متوقف', lost: 'مفقود', problem: 'معلّق', action_needed: 'بانتظارك'},
    waitingFor: (carrier) => `بانتظار ${carrier}`,
    state: {completed: 'تمت', current: 'الحالية', upcoming: 'قادمة', attention: 'تحتاج انتباهًا'},
    since: (when) => `منذ ${when}`,
  },

  parcels: {
    label: 'الطرود',
    parcel: (index, carrier) => `الطرد ${index}، ${carrier}`,
    items: (count) => counted(count, 'قطعة واحدة', 'قطعتان', 'قطع', 'قطعة'),
    delivered: (day) => `سُلّم ${day}`,
    expected: (day) => `يصل ${day}`,
    unsent: (count) => `${counted(count, 'قطعة واحدة', 'قطعتان', 'قطع', 'قطعة')} لم تُرسل بعد.`,
    showAll: (count) => `عرض الكل (${count})`,
  },

  scans: {
    title: 'عمليات المسح',
    showAll: (count) => `عرض الكل (${count})`,
    showFewer: 'عرض أقل',
    noDay: 'بلا يوم',
    event: {
      unknown: 'مُسح',
      pre_transit: 'أُعدّ الملصق',
      in_transit: 'في الطريق',
      out_for_delivery: 'خرج للتسليم',
      available_for_pickup: 'جاهز للاستلام',
      attempt_failed: 'جرت محاولة تسليم',
      delivered: 'سُلّم',
      exception: 'معلّق',
      returning: 'يعود',
      returned: 'عاد إلى المرسل',
      cancelled: 'ملغى',
      expired: 'توقفت المتابعة',
    },
    eventKind: {
      label_made: 'أُعدّ الملصق',
      picked_up: 'استُلم من المرسل',
      arrived: 'وصل إلى مستودع',
      departed: 'غادر المستودع',
      customs: 'في الجمارك',
    },
    flag: {
      delayed: 'الطرد متأخر.',
      customs: 'الطرد في الجمارك.',
      held: 'الطرد محتجز.',
      damaged: 'تضرر الطرد.',
      lost: 'لم يُعثر على الطرد.',
      refused: 'رُفض الطرد.',
      address_problem: 'العنوان غير مكتمل.',
      action_required: 'الطرد ينتظر شيئًا منك.',
      to_neighbour: 'تُرك عند الجيران.',
      to_locker: 'وُضع في خزانة طرود.',
    },
    reported: (number: string) => `أبلغت عن مشكلة، البلاغ \u2068${number}\u2069`,
    answered: (shop: string, number: string) => `أجاب \u2068${shop}\u2069 عن البلاغ \u2068${number}\u2069`,
    said: {received: 'قلت إنه وصل', not_received: 'قلت إنه لم يصل'},
  },

  journey: {
    map: (first, over, last, next) =>
      `خريطة: ${first ? `من ${first}${over ? ` عبر ${over}` : ''} إلى ${last} حيث كان آخر مسح للطرد` : `آخر مسح للطرد كان في ${last}`}${next ? `، وبقيت ${next}` : ''}.`,
    cities: (count) => `${count} من المدن`,
    lastScan: (place, when) => [{b: `آخر مسح: ${when ? `${place}، ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `آخر مسح على الخريطة: ${when ? `${place}، ${when}` : place}.`}],
    dotted: 'الخط المتصل لما مُسح، والمنقّط لما بقي. مدن فقط.',
    solid: 'مدن فقط.',
    places: 'الأماكن، أول مسح أولًا',
    toCome: 'لم تُمسح بعد',
  },

  number: {
    copy: (number) => `نسخ الرقم ${number}`,
    copied: 'نُسخ',
    open: (carrier) => `افتح عند ${carrier}`,
    elsewhere: 'يفتح في تبويب جديد',
    endsIn: (end) => `رقم ينتهي بـ ${end}`,
  },

  items: {title: 'القطع', inThisParcel: 'في هذا الطرد', quantity: (count) => `الكمية ${count}`},

  policy: {
    handOver: (count, day) => [`نسلّم الطرود خلال ${workingDays(count)}، أي `, {b: `حتى ${day}`}, '.'],
    late: (count, answer) => [
      `إن تأخر أكثر من ${days(count)}، `,
      {b: `فاكتب إلينا ونجيب خلال ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `تأخر أكثر من ${days(count)}: `,
      {b: `اكتب إلينا ونجيب خلال ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `نعدّه مفقودًا بعد ${days(count)} بلا مسح: `,
      {b: left === 0 ? 'وهو اليوم' : `بقي ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['اكتب إلينا: ', {b: `نجيب خلال ${workingDays(answer)}`}, '.'],
    returning: ['عندما يعود نكتب إليك.'],
    returned: ['عاد الطرد. إن لم تسمع منا بعد، ', {b: 'فاكتب إلينا'}, '.'],
    remedy: {
      choice: 'عندها تختار: طرد جديد أو نقودك.',
      refund: 'عندها تستعيد نقودك.',
      resend: 'عندها نرسل طردًا جديدًا.',
    },
    remedyNow: {
      choice: 'لك أن تختار: طرد جديد أو نقودك.',
      refund: 'تستعيد نقودك.',
      resend: 'نرسل طردًا جديدًا.',
    },
    lastScan: 'آخر مسح',
    lostAfter: 'يُعدّ مفقودًا',
    link: (shop) => `وعد التسليم من ${shop}`,
    contact: (shop) => `اكتب إلى ${shop}`,
    notReceived: 'لم يصلك؟',
    notReceivedSay: (answer) =>
      `يحدث هذا، وغالبًا ما يكون قريبًا. ابحث حول الباب واسأل الجيران أولًا. إن لم تجده فاكتب إلينا: نجيب خلال ${workingDays(answer)}.`,
  },

  take: {
    title: 'خذها معك',
    calendar: 'أضف إلى التقويم',
    share: 'شارك الرابط',
    watch: 'أضف إلى قائمة متابعتي',
    done: {
      copied: 'نُسخ الرابط. كل من لديه هذا الرابط يستطيع رؤية الطلب.',
      offered: 'يمكن لإضافة متصفح تحفظ الطلبات أن تأخذ هذا الطلب من هنا لمدة دقيقة.',
      failed: 'لم ينجح ذلك. لم يتغير شيء.',
    },
  },

  updated: (ago: string) => `آخر تحديث ${ago}.`,

  act: {
    report: 'الإبلاغ عن مشكلة',
    tell: 'أخبروني حين يتحرّك',
    tellSent: 'أخبروني حين يُرسَل',
    word: {received: 'استلمته', not_received: 'ليس هنا'},
    restFirst: 'لهذا اعرض كل شيء أولًا.',
    offline: [{b: 'لا يوجد اتصال بالإنترنت.'}, ' اتصل ثم حاول مرة أخرى.'],
    notLoaded: [{b: 'تعذّر تحميل هذا الجزء.'}, ' هذا لا يعني شيئًا عن طلبك.'],
    tryAgain: 'حاول مرة أخرى',
  },

  how: {
    title: 'كيف نعرف ذلك',
    now: 'الآن',
    before: 'قبل ذلك',
    promise: 'الوعد',
    next: 'التالي',
    told: (carrier, when) => `${carrier}، سألناها ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `استعملت ${carrier} هذا الرقم لعدد ${parcels} من الطرود. هذا هو المرسل ${day}.`
        : `استعملت ${carrier} هذا الرقم لعدد ${parcels} من الطرود. هذا آخرها.`,
    number: 'الرقم',
    through: (carrier, provider) => `${carrier} عبر ${provider}`,
    askNext: (carrier, when) => `نسأل ${carrier} من جديد ${when}`,
    noMore: 'لا نسأل بعد الآن.',
  },
};
