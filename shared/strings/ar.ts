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
const parcelsHere = (here: number, all: number) =>
  `وصل ${here} من أصل ${counted(all, 'طرد واحد', 'طردين', 'طرود', 'طردًا')}`;
const items = (count: number) => counted(count, 'منتج واحد', 'منتجان', 'منتجات', 'منتجًا');
/** A name or a number in its own direction. */
const own = (text: string) => `\u2068${text}\u2069`;

export const ar: Strings = {
  direction: 'rtl',

  lookUp: {
    title: 'أين طلبي؟',
    order: 'رقم الطلب أو رقم التتبع',
    orderHint: 'تجده في الرسائل المتعلقة بطلبك.',
    factor: 'البريد الإلكتروني أو الرمز البريدي',
    email: 'البريد الإلكتروني',
    postcode: 'الرمز البريدي',
    factorHint: 'الذي طلبت به. يصل إلى المتجر وحده.',
    submit: 'ابحث عن طلبي',
    looking: 'نبحث عن طلبك',
    another: 'ابحث عن طلب آخر',
    noMatch: [{b: 'لا يوجد طلب بهاتين المعلومتين.'}, ' تحقق منهما: تجدهما في رسالة تأكيد طلبك.'],
    missing: [{b: 'نحتاج إلى المعلومتين.'}, ' لا تكفي إحداهما وحدها لفتح طلب.'],
    unreachable: [{b: 'لم نتمكن من الوصول إلى المتجر.'}, ' لا يدل هذا على شيء بشأن طلبك. حاول بعد قليل.'],
    tooMany: (minutes, byMail) => [
      {b: 'محاولات كثيرة.'},
      byMail
        ? ' إذا كانت المعلومتان لطلب واحد، فالرابط في طريقه إلى البريد الإلكتروني أو الهاتف الذي طلبت به.'
        : ` انتظر ${counted(minutes, 'دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة')} ثم حاول من جديد.`,
    ],
    tooManyLater: [{b: 'محاولات كثيرة.'}, ' حاول من جديد لاحقًا.'],
    ended: [{b: 'لم يعد بإمكاننا فتح هذا الطلب.'}, ' ابحث عنه من جديد.'],
    unreadable: [{b: 'لم نتمكن من قراءة جواب المتجر.'}, ' لا يدل هذا على شيء بشأن طلبك.'],
    seenTracking: (carrier) => `هذا رقم تتبع لدى ${own(carrier)}.`,
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

  order: (number) => `الطلب ${own(number)}`,
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
    returning: 'في طريق العودة إلى المرسل',
    returned: 'عاد إلى المرسل',
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
    pickUpBy: 'آخر يوم للاستلام',
    delivered: 'سُلّم',
    partly: (here, all) => `${parcelsHere(here, all)}. التالي`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'اليوم',
  was: 'كان',

  headline: {
    confirmed: () => 'استلمنا طلبك',
    label_made: ({carrier}) => `بانتظار ${own(carrier)} لاستلام الطرد`,
    no_scan: () => 'لا مسح بعد',
    notAsked: ({carrier}) => `لم نصل إلى ${own(carrier)} بعد`,
    asking: ({carrier}) => `نسأل ${own(carrier)}`,
    invalidNumber: ({carrier}) => `الرقم لا يناسب ${own(carrier)}`,
    needsKey: ({carrier}) => `لم تزوّدنا ${own(carrier)} بمعلومات بعد`,
    handed: ({carrier}) => `سُلّم إلى ${own(carrier)}`,
    nobody: ({carrier}) => `تعرف ${own(carrier)} مكان الطرد`,
    noCarrier: () => 'لم تُختر شركة الشحن بعد',
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
    returning: ({shop}) => `يعود إلى ${own(shop)}`,
    returned: ({shop}) => `عاد إلى ${own(shop)}`,
    cancelled: () => 'ملغى',
    expired: ({carrier}) => `لم تعد ${own(carrier)} ترسل أخبارًا عنه`,
  },

  say: {
    handling: (count, day) => `نسلّم الطرود إلى شركة الشحن عادةً خلال ${workingDays(count)}، أي في موعد أقصاه ${day}.`,
    promisePassed: (day) => `وُعد بالتسليم حتى ${day}، وقد فات الموعد.`,
    handlingLate: (day) => `أردنا تسليمه إلى شركة الشحن في موعد أقصاه ${day}. تأخّر ذلك، والخطأ منا.`,
    firstScanLate: (carrier) => `يُفترض أن تعرف ${own(carrier)} الرقم الآن. يمكن للمتجر التحقق منه.`,
    keptUntil: (day, carrier) => `حُفظ الطرد حتى ${day}. اسأل ${own(carrier)} أين هو الآن.`,
    firstScan: (hours) => `قد يستغرق ظهور الرقم حتى ${hours} ساعة.`,
    noDay: (carrier) => `لم تذكر ${own(carrier)} يومًا بعد.`,
    noNewDay: (carrier) => `لم تذكر ${own(carrier)} يومًا جديدًا بعد.`,
    lastSeen: (where, when) => (where ? `آخر مسح في ${own(where)}، ${when}.` : `آخر مسح: ${when}.`),
    expected: (day) => `موعد الوصول المتوقع: ${day}.`,
    promised: (day) => `وُعد بالتسليم حتى ${day}.`,
    cancelledOrder: 'أُلغي هذا الطلب. لن يُرسل شيء بعد الآن.',
    cancelledMoving: 'أُلغي الطلب. كان هذا الطرد في الطريق.',
    cancelledParcel: 'أُلغي الملصق. لن يُرسل هذا الطرد.',
    attempt: (carrier) => `حاولت ${own(carrier)} التسليم. الخطوة التالية في صفحتها.`,
    attemptNoPage: (carrier) => `حاولت ${own(carrier)} التسليم.`,
    pickupCode: 'رمز الاستلام',
  },

  source: {
    saysSo: (carrier, asked) => [{b: own(carrier)}, ` تقول ذلك، سألناها ${asked}.`],
    saidSo: (carrier, told) => [{b: own(carrier)}, ` قالت ذلك ${told}. لا جديد بعده.`],
    noDay: (carrier, asked) => [{b: own(carrier)}, ` لا تذكر يومًا، سألناها ${asked}.`],
    promised: (shop, when) => [{b: own(shop)}, ` وعد بهذا عند الطلب، ${when}.`],
    own: (n, from, to) => [{b: `تقديرنا نحن (عدد الطرود: ${n}):`}, ` عادةً بين ${from} و${to}.`],
    ownDay: (n, day) => [{b: `تقديرنا نحن (عدد الطرود: ${n}):`}, ` عادةً حتى ${day}.`],
    knowsSince: (carrier, when) => `تعرف ${own(carrier)} الرقم منذ ${when}. لا مسح بعد.`,
    nothingYet: (carrier, when) => [{b: own(carrier)}, ` ليس لديها شيء، سألناها ${when}.`],
    askAgain: (when) => `نسأل من جديد ${when}.`,
    placed: (when) => `طُلب ${when}.`,
    byHand: (when) => `أدخلته أنت، ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `لم نتمكن من الوصول إلى ${own(carrier)} ${when}.`},
      ' لا يدل هذا على شيء بشأن طردك.',
    ],
    badResponse: (carrier, when) => [
      {b: `لم نتمكن من قراءة جواب ${own(carrier)} ${when}.`},
      ' لا يدل هذا على شيء بشأن طردك.',
    ],
    notAsked: (carrier, when) => [{b: `لم نتمكن من سؤال ${own(carrier)} ${when}.`}, ' لا يدل هذا على شيء بشأن طردك.'],
    rateLimited: (carrier) => [
      {b: `لا يمكننا سؤال ${own(carrier)} من جديد إلا لاحقًا.`},
      ' لا يدل هذا على شيء بشأن طردك.',
    ],
    needsKey: (carrier) => [{b: `تطلب ${own(carrier)} معلومات إضافية قبل أن تجيب.`}, ' تسألك صفحتها عنها.'],
    unsupported: (carrier) => [{b: `لا يمكننا سؤال ${own(carrier)}.`}, ' مكان طردك مذكور في صفحتها.'],
    unsupportedNoPage: (carrier) => [{b: `لا يمكننا سؤال ${own(carrier)}.`}, ' ولم يذكر لنا المتجر صفحة لها.'],
    invalidNumber: (carrier) => [{b: `تقول ${own(carrier)} إن هذا ليس من أرقامها.`}, ' المتجر يعرف الرقم الصحيح.'],
    tryAgain: (when) => `نحاول من جديد ${when}.`,
    correction: (carrier, before) => [{b: `صححت ${own(carrier)} معلوماتها.`}, ` كانت من قبل «${before}».`],
    connection: [{b: 'انقطع الاتصال بالمتجر.'}, ' ما تراه هو آخر ما نعرفه.'],
  },

  milestones: {
    label: (current, all) => `المراحل، الخطوة ${current} من ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'مؤكد',
      handed_over: carrier ? `سُلّم إلى ${own(carrier)}` : 'سُلّم للشحن',
      on_its_way: 'في الطريق',
      out_for_delivery: 'خرج للتسليم',
      waiting_for_you: 'بانتظارك',
      arrived: 'وصل',
      picked_up: 'استُلم',
      returning: 'في طريق العودة إلى المرسل',
      returned: `عاد إلى ${own(shop)}`,
      cancelled: 'ملغى',
    }),
    beside: {late: 'متأخر', stalled: 'متوقف', lost: 'مفقود', problem: 'معلّق', action_needed: 'بانتظارك'},
    waitingFor: (carrier) => `بانتظار ${own(carrier)}`,
    state: {completed: 'تمت', current: 'الحالية', upcoming: 'قادمة', attention: 'تحتاج انتباهًا'},
    since: (when) => `منذ ${when}`,
  },

  parcels: {
    label: 'الطرود',
    parcel: (index, carrier) => `الطرد ${index}، ${own(carrier)}`,
    items,
    delivered: (day) => `سُلّم ${day}`,
    expected: (day) => `يصل ${day}`,
    unsent: (count) => `لم يُرسل بعد: ${items(count)}.`,
    showAll: (count) => `عرض الكل (${count})`,
  },

  scans: {
    title: 'عمليات المسح',
    showAll: (count) => `عرض الكل (${count})`,
    showFewer: 'عرض أقل',
    noDay: 'اليوم غير مذكور',
    event: {
      unknown: 'مُسح',
      pre_transit: 'أُعدّ الملصق',
      in_transit: 'في الطريق',
      out_for_delivery: 'خرج للتسليم',
      available_for_pickup: 'جاهز للاستلام',
      attempt_failed: 'جرت محاولة تسليم',
      delivered: 'سُلّم',
      exception: 'معلّق',
      returning: 'في طريق العودة إلى المرسل',
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
    reported: (number: string) => `أبلغت عن مشكلة، البلاغ ${own(number)}`,
    answered: (shop: string, number: string) => `أجاب ${own(shop)} عن البلاغ ${own(number)}`,
    said: {received: 'أفدت بأنه وصل', not_received: 'أفدت بأنه لم يصل'},
  },

  journey: {
    map: (first, over, last, next) =>
      `خريطة: ${first ? `من ${own(first)}${over ? ` عبر ${own(over)}` : ''} إلى ${own(last)} حيث كان آخر مسح للطرد` : `آخر مسح للطرد كان في ${own(last)}`}${next ? `، وبقيت ${own(next)}` : ''}.`,
    cities: (count) => counted(count, 'مدينة واحدة', 'مدينتان', 'مدن', 'مدينة'),
    lastScan: (place, when) => [{b: `آخر مسح: ${when ? `${own(place)}، ${when}` : own(place)}.`}],
    lastShown: (place, when) => [{b: `آخر مسح على الخريطة: ${when ? `${own(place)}، ${when}` : own(place)}.`}],
    dotted: 'الخط المتصل لما مُسح، والمنقّط لما بقي. مدن فقط.',
    solid: 'مدن فقط.',
    places: 'الأماكن، أول مسح أولًا',
    toCome: 'لم تُمسح بعد',
  },

  number: {
    copy: (number) => `نسخ الرقم ${own(number)}`,
    copied: 'نُسخ',
    open: (carrier) => `افتح في موقع ${own(carrier)}`,
    elsewhere: 'يفتح في تبويب جديد',
    endsIn: (end) => `رقم ينتهي بـ ${own(end)}`,
  },

  items: {title: 'المنتجات', inThisParcel: 'في هذا الطرد', quantity: (count) => `الكمية ${count}`},

  policy: {
    handOver: (count, day) => [
      `نسلّم الطرود إلى شركة الشحن خلال ${workingDays(count)}، أي `,
      {b: `في موعد أقصاه ${day}`},
      '.',
    ],
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
      choice: 'عندها تختار: طرد جديد أو استرداد المبلغ.',
      refund: 'عندها تسترد المبلغ.',
      resend: 'عندها نرسل طردًا جديدًا.',
    },
    remedyNow: {
      choice: 'لك أن تختار: طرد جديد أو استرداد المبلغ.',
      refund: 'تسترد المبلغ.',
      resend: 'نرسل طردًا جديدًا.',
    },
    lastScan: 'آخر مسح',
    lostAfter: 'يُعدّ مفقودًا بعد',
    link: (shop) => `وعد التسليم من ${own(shop)}`,
    contact: (shop) => `اكتب إلى ${own(shop)}`,
    notReceived: 'لم يصلك؟',
    notReceivedSay: (answer) =>
      `يحدث هذا، وغالبًا ما يكون قريبًا. ابحث حول الباب واسأل الجيران أولًا. إن لم تجده فاكتب إلينا: نجيب خلال ${workingDays(answer)}.`,
  },

  take: {
    title: 'الحفظ والمشاركة',
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
    tell: 'أخبروني عند أي جديد',
    tellSent: 'أخبروني حين يُرسَل',
    word: {received: 'استلمته', not_received: 'ليس هنا'},
    restFirst: 'لذلك اعرض كل شيء أولًا.',
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
    told: (carrier, when) => `${own(carrier)}، سألناها ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `استعملت ${own(carrier)} هذا الرقم لعدد ${parcels} من الطرود. هذا هو المرسل ${day}.`
        : `استعملت ${own(carrier)} هذا الرقم لعدد ${parcels} من الطرود. هذا آخرها.`,
    number: 'الرقم',
    through: (carrier, provider) => `${own(carrier)} عبر ${own(provider)}`,
    askNext: (carrier, when) => `نسأل ${own(carrier)} من جديد ${when}`,
    noMore: 'لم نعد نسأل.',
  },
};
