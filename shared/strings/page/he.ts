import type {PageStrings} from './en.js';

const days = (count: number) => (count === 1 ? 'יום אחד' : count === 2 ? 'יומיים' : `${count} ימים`);
const workingDays = (count: number) => {
  if (count === 1) return 'יום עסקים אחד';
  return count === 2 ? 'שני ימי עסקים' : `${count} ימי עסקים`;
};
/** A name or a number in its own direction. */
const own = (text: string) => `\u2068${text}\u2069`;

export const he: PageStrings = {
  order: (number, day) => `הזמנה ${own(number)}, הוזמנה ב${day}`,
  aside: 'פריטים, הבטחות ועזרה',

  promise: {
    title: 'מה אנחנו מבטיחים',
    late: 'אם היא מאחרת',
    lateSay: (count, answer) => `באיחור העולה על ${days(count)}: אפשר לכתוב לנו, נשיב בתוך ${workingDays(answer)}.`,
    still: 'אם היא לא זזה',
    stillSay: (count, remedy) => `אחרי ${days(count)} ללא סריקה היא נחשבת אבודה. ${remedy}`,
    wrong: 'אם משהו לא תקין',
    wrongSay: (answer) => `אפשר לדווח כאן. נשיב בתוך ${workingDays(answer)}.`,
  },

  help: 'עזרה',
  report: 'דיווח על בעיה',
  tell: 'עדכנו אותי כשיש חדש',
  calendar: 'הרשמה ליומן',
  write: (shop) => `כתיבה אל ${own(shop)}`,

  word: {
    title: 'החבילה הגיעה?',
    delivered: 'נמסרה, אבל לא הגיעה?',
    parcel: (carrier, number) => `${own(carrier)}, ${own(number)}`,
    words: {received: 'היא אצלי', not_received: 'היא לא כאן'},
    said: {received: 'מסרת שהחבילה הגיעה', not_received: 'מסרת שהחבילה לא הגיעה'},
    look: 'בדרך כלל החבילה קרובה: ליד הדלת, אצל השכנים, במקום שבו משאירים חבילות. אם היא עדיין לא שם, אפשר לדווח ונחפש אותה.',
  },

  problems: 'הדיווחים שלך',
  case: (number) => `פנייה ${own(number)}`,
  states: {open: 'פתוחה', answered: 'נענתה', closed: 'סגורה'},
  answered: (shop, day) => `תשובה מחנות ${own(shop)}: ${day}`,
  answerBy: (day) => `נשיב עד ${day}.`,

  problem: {
    title: 'דיווח על בעיה',
    lead: (number) => `לגבי הזמנה ${own(number)}`,
    kind: 'מה לא תקין?',
    kinds: {
      not_received: 'החבילה לא הגיעה',
      damaged: 'משהו ניזוק',
      missing_item: 'משהו חסר',
      wrong_item: 'פריט שונה ממה שהזמנתי',
      late: 'החבילה מאחרת',
      address: 'הכתובת שגויה',
      other: 'משהו אחר',
    },
    parcel: 'איזו חבילה?',
    whole: 'כל ההזמנה',
    text: 'מה קרה?',
    textHint: 'במילים שלך. לא חובה, אבל עוזר.',
    send: 'שליחה',
    back: 'חזרה להזמנה',
    missing: 'יש לבחור מה לא תקין.',
    tooLong: (most) => `הטקסט ארוך מדי: עד ${most} תווים.`,
    tooMany: 'להזמנה הזו כבר יש מספר הדיווחים המרבי. קודם נשיב עליהם.',
    notSent: 'עדיין לא נשלח.',
    done: (number) => `הדיווח התקבל: פנייה ${own(number)}`,
    doneSay: (day) => `נשיב עד ${day}. הדיווח מופיע בהזמנה, וכתבנו לכתובת שנמסרה בהזמנה.`,
    doneSayNoMail: (day) => `נשיב עד ${day}. הדיווח מופיע בהזמנה.`,
  },

  link: {
    ends: (number, day) => `הקישור פותח את הזמנה ${own(number)} ותו לא. הוא בתוקף עד ${day}.`,
    end: 'ביטול הקישור עכשיו',
  },

  gone: {
    title: 'הקישור הזה לא פותח שום הזמנה',
    say: 'תוקפו פג, או שהוא לא הועתק במלואו. ההזמנה עצמה לא הושפעה מכך.',
    lookUp:
      'אפשר לחפש את ההזמנה לפי המספר שלה והאימייל או המיקוד שנמסרו בהזמנה: דף ההזמנות של החנות יפתח אותה וישלח קישור חדש.',
    shop: (shop) => `אל ${own(shop)}`,
  },

  calendarWords: {
    arriving: (shop) => `${own(shop)}: הגעת החבילה`,
    promised: (shop) => `${own(shop)}: הובטחה עד היום`,
    pickUp: (shop) => `${own(shop)}: היום האחרון לאיסוף החבילה`,
    order: (number) => `הזמנה ${own(number)}`,
  },
};
