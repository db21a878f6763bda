import type {Strings} from './en.js';

/** Made when the words are loaded: a helper that others use too would be one more file to load. */
const rules = new Intl.PluralRules('he');

/** Hebrew counts: one and two in words, then the number with the plural. */
function counted(count: number, one: string, two: string, other: string): string {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'two' ? two : `${count} ${other}`;
}

const days = (count: number) => counted(count, 'יום אחד', 'יומיים', 'ימים');
const workingDays = (count: number) => counted(count, 'יום עסקים אחד', 'שני ימי עסקים', 'ימי עסקים');
const items = (count: number) => counted(count, 'פריט אחד', 'שני פריטים', 'פריטים');
const parcelsHere = (here: number, all: number) => `${here === 1 ? 'הגיעה' : 'הגיעו'} ${here} מתוך ${all} חבילות`;
/** A name or a number in its own direction. */
const own = (text: string) => `\u2068${text}\u2069`;

// Carriers are companies, so feminine; who reads is addressed in the plural, which says nothing of anybody's sex.
export const he: Strings = {
  direction: 'rtl',

  lookUp: {
    title: 'איפה ההזמנה שלי?',
    order: 'מספר הזמנה או מספר מעקב',
    orderHint: 'מופיע במיילים על ההזמנה.',
    factor: 'אימייל או מיקוד',
    email: 'אימייל',
    postcode: 'מיקוד',
    factorHint: 'כפי שנמסר בהזמנה. נשלח לחנות ולא לשום מקום אחר.',
    submit: 'חיפוש ההזמנה',
    looking: 'מחפשים את ההזמנה',
    another: 'חיפוש הזמנה אחרת',
    noMatch: [{b: 'אין הזמנה שמתאימה לשני הפרטים.'}, ' כדאי לבדוק את שניהם: הם מופיעים במייל אישור ההזמנה.'],
    missing: [{b: 'צריך את שני הפרטים.'}, ' מספר ההזמנה, והאימייל או המיקוד שנמסרו בהזמנה.'],
    unreachable: [{b: 'לא הצלחנו להתחבר לחנות.'}, ' זה לא אומר דבר על ההזמנה. אפשר לנסות שוב עוד רגע.'],
    tooMany: (minutes, byMail) => [
      {b: 'יותר מדי ניסיונות.'},
      byMail
        ? ' אם שני הפרטים שייכים לאותה הזמנה, קישור כבר בדרך לאימייל או לטלפון שנמסרו בהזמנה.'
        : ` אפשר לנסות שוב בעוד ${counted(minutes, 'דקה', 'שתי דקות', 'דקות')}.`,
    ],
    tooManyLater: [{b: 'יותר מדי ניסיונות.'}, ' אפשר לנסות שוב מאוחר יותר.'],
    ended: [{b: 'כבר אי אפשר לפתוח את ההזמנה הזו.'}, ' אפשר לחפש אותה שוב.'],
    unreadable: [{b: 'לא הצלחנו לקרוא את תשובת החנות.'}, ' זה לא אומר דבר על ההזמנה.'],
    seenTracking: (carrier) => `זה מספר מעקב של ${carrier}.`,
    seenOrder: 'נתייחס אליו כמספר הזמנה.',
    remember: 'לזכור את ההזמנה במכשיר הזה',
    remembered: 'שמורות במכשיר הזה',
    forget: 'מחיקה',
    mailLink: 'שלחו לי קישור במייל',
    mailNeeded: [{b: 'כדי לשלוח קישור צריך את שני הפרטים.'}, ' מספר ההזמנה, וכתובת האימייל שנמסרה בהזמנה.'],
    linkMailed: [{b: 'אם שני הפרטים שייכים לאותה הזמנה,'}, ' קישור כבר בדרך לכתובת הזו.'],
    notLoaded: 'לא הצלחנו לטעון את החלק הזה של הדף. אפשר לטעון את הדף מחדש.',
    noShop: 'הדף הזה לא מציין לאיזו חנות לפנות. על בעל הדף להגדיר את כתובת שירות ההזמנות.',
  },

  rest: {
    title: 'הצגת כל הפרטים',
    say: 'המספר המלא, היכן ומתי נסרקה החבילה והיכן היא ממתינה. נשלח קוד לכתובת שנמסרה בהזמנה.',
    send: 'שלחו לי קוד',
    sent: {
      email: [{b: 'נשלח קוד לכתובת האימייל שנמסרה בהזמנה,'}, ' אם היא רשומה בחנות. הקוד תקף ל-10 דקות.'],
      sms: [{b: 'נשלח קוד לטלפון שנמסר בהזמנה,'}, ' אם המספר רשום בחנות. הקוד תקף ל-10 דקות.'],
    },
    code: 'קוד',
    hint: 'שש ספרות.',
    open: 'הצגת הכול',
    again: 'שליחת קוד חדש',
    wrong: [{b: 'הקוד שגוי או שכבר אינו בתוקף.'}, ' כדאי לבדוק את שש הספרות או לבקש קוד חדש.'],
  },

  at: (day, clock) => `${day} בשעה ${clock}`,
  about: (day, clock) => `${day} בסביבות ${clock}`,

  order: (number) => `הזמנה ${own(number)}`,
  testData: 'נתוני בדיקה',
  testDataHint: 'לא חבילה אמיתית: הסריקות מגיעות מחברת שילוח מובנית לבדיקות.',
  situation: {
    no_scan: 'ממתינים לסריקה',
    label_made: 'תווית הוכנה',
    on_its_way: 'בדרך',
    late: 'באיחור',
    stalled: 'ללא תזוזה',
    lost: 'אבדה',
    out_for_delivery: 'יצאה לחלוקה',
    ready_for_pickup: 'מוכנה לאיסוף',
    attempt_failed: 'היה ניסיון מסירה',
    action_needed: 'ממתינה לך',
    problem: 'מעוכבת',
    delivered: 'הגיעה',
    returning: 'בדרך חזרה',
    returned: 'חזרה לשולח',
    cancelled: 'בוטלה',
    expired: 'המעקב הסתיים',
  },
  confirmed: 'אושרה',
  partlyDelivered: 'הגיעה בחלקה',

  lead: {
    arriving: 'מועד הגעה',
    nowArriving: 'מועד הגעה חדש',
    arrivingToday: 'תגיע היום',
    promisedBy: 'הובטחה עד',
    lastKnown: 'המועד האחרון הידוע',
    nextAttempt: 'ניסיון המסירה הבא',
    pickUpBy: 'לאיסוף עד',
    delivered: 'נמסרה',
    partly: (here, all) => `${parcelsHere(here, all)}. הבאה`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'היום',
  was: 'קודם',

  headline: {
    confirmed: () => 'ההזמנה התקבלה',
    label_made: ({carrier}) => `ממתינים לאיסוף החבילה על ידי ${own(carrier)}`,
    no_scan: () => 'עדיין אין סריקה',
    notAsked: ({carrier}) => `עדיין לא התחברנו אל ${own(carrier)}`,
    asking: ({carrier}) => `שואלים את ${own(carrier)}`,
    invalidNumber: ({carrier}) => `המספר אינו מתאים לחברת ${own(carrier)}`,
    needsKey: ({carrier}) => `עדיין אין לנו מידע מחברת ${own(carrier)}`,
    handed: ({carrier}) => `הועברה לחברת ${own(carrier)}`,
    nobody: ({carrier}) => `חברת ${own(carrier)} יודעת היכן החבילה`,
    noCarrier: () => 'עדיין לא נבחרה חברת שילוח',
    on_its_way: () => 'בדרך',
    late: () => 'מאוחר מהצפוי',
    stalled: ({silentDays}) => `${days(silentDays)} ללא סריקה`,
    lost: () => 'מבחינתנו החבילה אבדה',
    out_for_delivery: () => 'יצאה לחלוקה',
    ready_for_pickup: () => 'מוכנה לאיסוף',
    attempt_failed: () => 'לא היה מי שיקבל את החבילה',
    action_needed: () => 'החבילה ממתינה לך',
    problem: () => 'החבילה מעוכבת',
    damaged: () => 'החבילה ניזוקה',
    address_problem: () => 'הכתובת אינה מלאה',
    delivered: () => 'נמסרה',
    returning: ({shop}) => `בדרכה חזרה אל ${own(shop)}`,
    returned: ({shop}) => `הוחזרה אל ${own(shop)}`,
    cancelled: () => 'בוטלה',
    expired: ({carrier}) => `אין עוד דיווחים מחברת ${own(carrier)}`,
  },

  say: {
    handling: (count, day) => `בדרך כלל אנחנו מעבירים חבילות לשילוח בתוך ${workingDays(count)}, כלומר עד ${day}.`,
    promisePassed: (day) => `הובטחה עד ${day}. המועד עבר.`,
    handlingLate: (day) => `רצינו להעביר אותה לשילוח עד ${day}. האיחור באחריותנו.`,
    firstScanLate: (carrier) => `המספר אמור להיות מוכר כבר בחברת ${own(carrier)}. החנות יכולה לבדוק אותו.`,
    keptUntil: (day, carrier) => `החבילה נשמרה עד ${day}. היכן היא עכשיו יודעים בחברת ${own(carrier)}.`,
    firstScan: (hours) => `עד שמספר מופיע יכולות לעבור ${hours} שעות.`,
    noDay: (carrier) => `${own(carrier)} עדיין לא ציינה תאריך.`,
    noNewDay: (carrier) => `${own(carrier)} עדיין לא ציינה תאריך חדש.`,
    lastSeen: (where, when) => (where ? `נסרקה לאחרונה: ${own(where)}, ${when}.` : `נסרקה לאחרונה: ${when}.`),
    expected: (day) => `צפויה להגיע: ${day}.`,
    promised: (day) => `הובטחה עד ${day}.`,
    cancelledOrder: 'ההזמנה בוטלה. דבר נוסף לא יישלח.',
    cancelledMoving: 'ההזמנה בוטלה. החבילה הזו כבר הייתה בדרך.',
    cancelledParcel: 'התווית בוטלה. החבילה הזו לא תצא לדרך.',
    attempt: (carrier) => `${own(carrier)} ניסתה למסור. הצעד הבא מופיע באתר שלה.`,
    attemptNoPage: (carrier) => `${own(carrier)} ניסתה למסור.`,
    pickupCode: 'קוד איסוף',
  },

  source: {
    saysSo: (carrier, asked) => ['לפי ', {b: own(carrier)}, `, נשאלה ${asked}.`],
    saidSo: (carrier, told) => ['לפי ', {b: own(carrier)}, `, ${told}. אין חדש מזה.`],
    noDay: (carrier, asked) => [{b: own(carrier)}, ` לא ציינה תאריך, נשאלה ${asked}.`],
    promised: (shop, when) => ['הובטח על ידי ', {b: own(shop)}, ` בעת ההזמנה, ${when}.`],
    own: (n, from, to) => [{b: `ההערכה שלנו לפי ${n} חבילות:`}, ` בדרך כלל בין ${from} ל${to}.`],
    ownDay: (n, day) => [{b: `ההערכה שלנו לפי ${n} חבילות:`}, ` בדרך כלל עד ${day}.`],
    knowsSince: (carrier, when) => `המספר מוכר בחברת ${own(carrier)} מאז ${when}. עדיין אין סריקה.`,
    nothingYet: (carrier, when) => ['עדיין אין מידע מחברת ', {b: own(carrier)}, `, שנשאלה ${when}.`],
    askAgain: (when) => `נשאל שוב ${when}.`,
    placed: (when) => `הוזמנה ${when}.`,
    byHand: (when) => `נרשם על ידך, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [{b: `לא הצלחנו להתחבר אל ${own(carrier)} ${when}.`}, ' זה לא אומר דבר על החבילה.'],
    badResponse: (carrier, when) => [
      {b: `לא הצלחנו לקרוא את תשובת ${own(carrier)} ${when}.`},
      ' זה לא אומר דבר על החבילה.',
    ],
    notAsked: (carrier, when) => [{b: `לא הצלחנו לשאול את ${own(carrier)} ${when}.`}, ' זה לא אומר דבר על החבילה.'],
    rateLimited: (carrier) => [{b: `אל ${own(carrier)} אפשר לפנות שוב רק מאוחר יותר.`}, ' זה לא אומר דבר על החבילה.'],
    needsKey: (carrier) => [{b: `${own(carrier)} דורשת פרטים נוספים לפני שתשיב.`}, ' אפשר למסור אותם באתר שלה.'],
    unsupported: (carrier) => [{b: `אין לנו אפשרות לשאול את ${own(carrier)}.`}, ' מיקום החבילה מופיע באתר שלה.'],
    unsupportedNoPage: (carrier) => [
      {b: `אין לנו אפשרות לשאול את ${own(carrier)}.`},
      ' החנות לא מסרה לנו דף שאפשר לפתוח.',
    ],
    invalidNumber: (carrier) => [{b: `לפי ${own(carrier)} המספר אינו שלה.`}, ' החנות יודעת מהו המספר הנכון.'],
    tryAgain: (when) => `ננסה שוב ${when}.`,
    correction: (carrier, before) => [{b: `${own(carrier)} תיקנה את הדיווח.`}, ` קודם נכתב ”${before}”.`],
    connection: [{b: 'החיבור לחנות נותק.'}, ' מוצג המידע האחרון שיש לנו.'],
  },

  milestones: {
    label: (current, all) => `שלבים, שלב ${current} מתוך ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'אושרה',
      handed_over: carrier ? `הועברה לחברת ${own(carrier)}` : 'הועברה לשילוח',
      on_its_way: 'בדרך',
      out_for_delivery: 'יצאה לחלוקה',
      waiting_for_you: 'ממתינה לך',
      arrived: 'הגיעה',
      picked_up: 'נאספה',
      returning: 'בדרך חזרה',
      returned: `הוחזרה אל ${own(shop)}`,
      cancelled: 'בוטלה',
    }),
    beside: {late: 'באיחור', stalled: 'ללא תזוזה', lost: 'אבדה', problem: 'מעוכבת', action_needed: 'ממתינה לך'},
    waitingFor: (carrier) => `בהמתנה לחברת ${own(carrier)}`,
    state: {completed: 'הושלם', current: 'נוכחי', upcoming: 'בהמשך', attention: 'דורש תשומת לב'},
    since: (when) => `מאז ${when}`,
  },

  parcels: {
    label: 'חבילות',
    parcel: (index, carrier) => `חבילה ${index}, ${own(carrier)}`,
    items,
    delivered: (day) => `נמסרה ${day}`,
    expected: (day) => `תגיע ${day}`,
    unsent: (count) => `${items(count)} ${count === 1 ? 'עדיין לא נשלח' : 'עדיין לא נשלחו'}.`,
    showAll: (count) => `הצגת כל ה-${count}`,
  },

  scans: {
    title: 'סריקות',
    showAll: (count) => `הצגת כל ה-${count}`,
    showFewer: 'הצגת פחות',
    noDay: 'ללא תאריך',
    event: {
      unknown: 'נסרקה',
      pre_transit: 'תווית הוכנה',
      in_transit: 'בדרך',
      out_for_delivery: 'יצאה לחלוקה',
      available_for_pickup: 'מוכנה לאיסוף',
      attempt_failed: 'היה ניסיון מסירה',
      delivered: 'נמסרה',
      exception: 'מעוכבת',
      returning: 'בדרך חזרה',
      returned: 'חזרה לשולח',
      cancelled: 'בוטלה',
      expired: 'המעקב הסתיים',
    },
    eventKind: {
      label_made: 'תווית הוכנה',
      picked_up: 'נאספה מהשולח',
      arrived: 'הגיעה למרכז מיון',
      departed: 'יצאה ממרכז מיון',
      customs: 'במכס',
    },
    flag: {
      delayed: 'החבילה מתעכבת.',
      customs: 'החבילה במכס.',
      held: 'החבילה מוחזקת.',
      damaged: 'החבילה ניזוקה.',
      lost: 'החבילה לא נמצאה.',
      refused: 'קבלת החבילה סורבה.',
      address_problem: 'הכתובת אינה מלאה.',
      action_required: 'החבילה ממתינה למשהו מצדך.',
      to_neighbour: 'נמסרה לשכנים.',
      to_locker: 'הונחה בלוקר.',
    },
    reported: (number: string) => `דיווחת על בעיה, פנייה ${own(number)}`,
    answered: (shop: string, number: string) => `תשובה מחנות ${own(shop)}, פנייה ${own(number)}`,
    said: {received: 'מסרת שהחבילה הגיעה', not_received: 'מסרת שהחבילה לא הגיעה'},
  },

  number: {
    copy: (number) => `העתקת המספר ${own(number)}`,
    copied: 'הועתק',
    open: (carrier) => `פתיחה באתר ${own(carrier)}`,
    elsewhere: 'נפתח בכרטיסייה חדשה',
    endsIn: (end) => `מספר שמסתיים ב-${own(end)}`,
  },

  items: {title: 'פריטים', inThisParcel: 'בחבילה הזו', quantity: (count) => `כמות ${count}`},

  policy: {
    handOver: (count, day) => [`אנחנו מעבירים חבילות לשילוח בתוך ${workingDays(count)}, כלומר `, {b: `עד ${day}`}, '.'],
    late: (count, answer) => [
      `אם האיחור עולה על ${days(count)}, `,
      {b: `אפשר לכתוב לנו ונשיב בתוך ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `האיחור עולה על ${days(count)}: `,
      {b: `אפשר לכתוב לנו ונשיב בתוך ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `אחרי ${days(count)} ללא סריקה מבחינתנו החבילה אבדה: `,
      {b: left === 0 ? 'זה היום' : left === 1 ? 'נשאר יום אחד' : `נשארו ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['אפשר לכתוב לנו: ', {b: `נשיב בתוך ${workingDays(answer)}`}, '.'],
    returning: ['כשהיא תחזור נכתוב לך.'],
    returned: ['החבילה חזרה. אם עדיין לא קיבלת מאיתנו הודעה, ', {b: 'אפשר לכתוב לנו'}, '.'],
    remedy: {
      choice: 'אז הבחירה שלך: חבילה חדשה או החזר כספי.',
      refund: 'אז יינתן החזר כספי.',
      resend: 'אז נשלח חבילה חדשה.',
    },
    remedyNow: {
      choice: 'הבחירה שלך: חבילה חדשה או החזר כספי.',
      refund: 'יינתן החזר כספי.',
      resend: 'נשלח חבילה חדשה.',
    },
    lastScan: 'סריקה אחרונה',
    lostAfter: 'אבדה אחרי',
    link: (shop) => `הבטחת המשלוח של ${own(shop)}`,
    contact: (shop) => `כתיבה אל ${own(shop)}`,
    notReceived: 'לא הגיעה?',
    notReceivedSay: (answer) =>
      `זה קורה, ובדרך כלל החבילה קרובה. קודם כדאי לחפש ליד הדלת ולשאול את השכנים. אם היא עדיין לא שם, אפשר לכתוב לנו: נשיב בתוך ${workingDays(answer)}.`,
  },

  journey: {
    map: (first, over, last, next) =>
      `מפה: ${first ? `מ-${own(first)}${over ? ` דרך ${own(over)}` : ''} אל ${own(last)}, ` : ''}הסריקה האחרונה: ${own(last)}${next ? `; עוד לפניה: ${own(next)}` : ''}.`,
    cities: (count) => counted(count, 'עיר אחת', 'שתי ערים', 'ערים'),
    lastScan: (place, when) => [{b: `סריקה אחרונה: ${own(place)}${when && `, ${when}`}.`}],
    lastShown: (place, when) => [{b: `הסריקה האחרונה במפה: ${own(place)}${when && `, ${when}`}.`}],
    dotted: 'קו רציף הוא מה שנסרק, קו מנוקד הוא מה שעוד לפניה. ערים בלבד.',
    solid: 'ערים בלבד.',
    places: 'מקומות, מהסריקה הראשונה',
    toCome: 'עוד לפניה',
  },

  take: {
    title: 'שמירה ושיתוף',
    calendar: 'הוספה ליומן',
    share: 'שיתוף הקישור',
    watch: 'הוספה לרשימת המעקב שלי',
    done: {
      copied: 'הועתק. כל מי שיש לו הקישור הזה יכול לראות את ההזמנה.',
      offered: 'במשך דקה תוסף שמנהל הזמנות יכול לקלוט את ההזמנה הזו מכאן.',
      failed: 'הפעולה לא הצליחה. דבר לא השתנה.',
    },
  },

  updated: (ago: string) => `עודכן ${ago}.`,

  act: {
    report: 'דיווח על בעיה',
    tell: 'עדכנו אותי כשיש חדש',
    tellSent: 'עדכנו אותי כשהיא נשלחת',
    word: {received: 'היא אצלי', not_received: 'היא לא כאן'},
    restFirst: 'לשם כך יש להציג קודם את כל הפרטים.',
    offline: [{b: 'אין חיבור לאינטרנט.'}, ' אפשר להתחבר ולנסות שוב.'],
    notLoaded: [{b: 'לא הצלחנו לטעון את החלק הזה.'}, ' זה לא אומר דבר על ההזמנה.'],
    tryAgain: 'ניסיון נוסף',
  },

  how: {
    title: 'איך אנחנו יודעים',
    now: 'עכשיו',
    before: 'קודם',
    promise: 'הבטחה',
    next: 'בהמשך',
    told: (carrier, when) => `${own(carrier)}, נשאלה ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${own(carrier)} השתמשה במספר הזה עבור ${parcels} חבילות. זו החבילה שנשלחה ב${day}.`
        : `${own(carrier)} השתמשה במספר הזה עבור ${parcels} חבילות. זו החבילה האחרונה.`,
    number: 'מספר',
    through: (carrier, provider) => `${own(carrier)} דרך ${own(provider)}`,
    askNext: (carrier, when) => `נשאל שוב את ${own(carrier)} ${when}`,
    noMore: 'אנחנו כבר לא שואלים.',
  },
};
