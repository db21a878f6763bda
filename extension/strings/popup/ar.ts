import type {Words} from './en.js';

const rules = new Intl.PluralRules('ar');

/** Arabic counts: one, two, a few (3 to 10), many. */
function counted(count: number, one: string, two: string, few: string, many: string): string {
  const category = rules.select(count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : many}`;
}

/** A name or a number in its own direction, whatever stands around it. */
const own = (text: string) => `\u2068${text}\u2069`;

export const ar: Words = {
  title: 'الطلبات',
  back: 'رجوع',
  archive: 'الأرشيف',
  options: 'الخيارات',
  cancel: 'إلغاء',
  group: {needs: 'يحتاج إليك', today: 'اليوم', later: 'لاحقًا', arrived: 'وصل', over: 'انتهى'},
  archived: (count) => `في الأرشيف: ${count}`,
  archiveEmpty: 'الأرشيف فارغ',
  archiveSay: 'ما يُنقل إلى الأرشيف يبقى هنا ويمكن البحث فيه. لا نسأل أحدًا عنه بعد ذلك.',
  row: {
    // A weekday is too long for the tile; the day of the month stands below.
    by: () => 'حتى',
    noDay: 'لم يُذكر يوم',
    daysLeft: (count) =>
      rules.select(count) === 'two' ? 'بقي يومان' : `بقي ${counted(count, 'يوم واحد', '', 'أيام', 'يومًا')}`,
    whichCarrier: 'أي شركة شحن هي؟',
    postcode: 'يلزم الرمز البريدي',
    byYou: 'حدّدته أنت',
  },
  search: 'بحث',
  nothingFound: (query) => `لا شيء هنا يطابق «${own(query)}».`,
  asked: (when) => `سألنا ${when}.`,
  empty: {
    title: 'لا شيء في الطريق',
    say: 'يمكنك لصق رقم تتبع أدناه، أو فتح صفحة فيها رقم والضغط على زرنا في شريط الأدوات.',
    promise: 'ننظر في الصفحة عند طلبك فقط. ما فيها يبقى في متصفحك.',
  },
  add: {
    label: 'رقم أو رابط',
    placeholder: 'لصق رقم أو رابط',
    button: 'إضافة',
    looksLike: (carrier) => ['يبدو أنه من ', {b: own(carrier)}],
    several: 'لدى عدة شركات شحن أرقام كهذا. أيها هي؟',
    unknown: 'لا نعرف شركة شحن لها أرقام كهذا. يمكنك اختيار واحدة، أو إضافته كما هو.',
    noNumber: 'لا نرى رقمًا هنا. في الرقم من 5 إلى 40 حرفًا ورقمًا.',
    another: 'شركة أخرى',
    find: 'البحث عن شركة شحن',
    noCarrier: (query) => `لا نعرف شركة شحن باسم «${own(query)}».`,
    notSure: 'لا أعرف',
    reason: {
      link: 'الرابط يقود إليها',
      name: 'اسمها بجانبه',
      host: 'الصفحة صفحتها',
      check_digit: 'رقم التحقق صحيح',
      groups: 'مكتوب بمجموعاتها',
      prefix: 'يبدأ كما تبدأ أرقامها',
      post: 'يدل على ذلك البلد',
      label: 'الكلمات بجانبه تقول ذلك',
      country: 'هي من بلدك',
      last_mile: 'توصّل للشركة التي فوقها',
      specimen: 'يبدو مثالًا مطبوعًا',
      shape: 'الطول مناسب',
    },
  },
  order: {
    gone: 'لم يعد هذا الطلب في قائمتك.',
    tell: 'أخبرني',
    archive: 'نقل إلى الأرشيف',
    restore: 'إعادة إلى القائمة',
    atShop: 'في المتجر',
    name: 'الاسم',
    note: 'ملاحظة',
    onlyHere: 'كلاهما يبقى على هذا الجهاز.',
    source: 'من أين هذه المعلومات',
    answers: (who) => ['المصدر: ', {b: own(who)}, '.'],
    nobody: 'لا أحد يجيب عن هذا الرقم بعد: لم تعطنا مفتاحًا له.',
    pageThere: 'صفحة شركة الشحن على بُعد ضغطة.',
    next: (when) => `المرة القادمة ${when}.`,
    ask: 'السؤال الآن',
    carrier: 'شركة الشحن',
    change: 'اختيار شركة أخرى',
    postcode: 'الرمز البريدي',
    postcodeHint: 'رمز الوجهة. لا تحصل عليه إلا شركة الشحن التي نسألها.',
    byHand: 'تحديد الحالة بنفسك',
    notSet: 'غير محددة',
    setAt: (when) => `حدّدتها أنت ${when}.`,
    remove: 'إزالة من القائمة',
  },
  tell: {
    title: 'أخبرني عندما',
    say: 'هذا لهذا الطلب وحده.',
    asUsual: 'كما لكل الطلبات',
  },
  notify: {
    say: 'يمكننا إعلامك عندما يتغير شيء، إذا سمح لنا متصفحك.',
    turnOn: 'تشغيل الإشعارات',
    notNow: 'لا، شكرًا',
  },
  consent: {
    list: 'متصفحك لا يسمح لنا بالسؤال عن بعض هذه. لا يُرسل شيء قبل سماحك بذلك.',
    order: 'متصفحك لا يسمح لنا بالسؤال عن هذا. لا يُرسل شيء قبل سماحك بذلك.',
    postcode: 'متصفحك لا يسمح لنا بعد بإرسال الرمز البريدي.',
    allow: 'السماح',
    denied: 'لم يسمح متصفحك بذلك.',
  },
  page: {
    title: 'في هذه الصفحة',
    count: (count) => [{b: counted(count, 'رقم واحد', 'رقمان', 'أرقام', 'رقمًا')}, ' في هذه الصفحة'],
    order: (shop) => ['يعرض ', {b: own(shop)}, ' طلبًا هنا'],
    numbers: 'الأرقام',
    nothing: 'لا نرى في هذه الصفحة رقم تتبع ولا طلبًا.',
    watch: 'متابعة',
    watchNumber: (number) => `متابعة ${own(number)}`,
    show: 'عرض',
    showNumber: (number) => `عرض ${own(number)}`,
    watched: 'في قائمتك',
    showsOrder: (shop) => `يعرض ${own(shop)} طلبك هنا`,
    watchSay: 'يعطينا المتجر مفتاحًا يقرأ هذا الطلب وحده. ينتهي من نفسه، وننساه عند إزالة الطلب.',
    watchOrder: 'متابعة هذا الطلب',
    hold: (button) => ['لمتابعته يلزم الضغط على ', {b: own(button)}, ' في الصفحة، ثم العودة إلى هنا.'],
    underline: (host) => `تسطير الأرقام في ${own(host)}`,
    underlineSay: 'يسألك متصفحك، لهذا الموقع وحده.',
  },
  done: {
    archived: (name) => `${own(name)}: في الأرشيف`,
    restored: (name) => `${own(name)}: عاد إلى القائمة`,
    removed: (name) => `${own(name)}: أُزيل`,
    undo: 'تراجع',
  },
  failed: {
    unread: 'لا يستطيع هذا الإصدار قراءة جزء من قائمتك. يبقى كما هو، وقد يعيده تحديث.',
    list: 'لا يمكننا قراءة قائمتك',
    listSay: 'لا يتيح لنا متصفحك الوصول إلى ما نحفظه. ربما لا توجد مساحة، أو هذه نافذة خاصة.',
    background: 'لم ينجح ذلك ولم يتغير شيء. قد يفيد إغلاق هذا وفتحه من جديد.',
    again: 'إعادة المحاولة',
  },
};
