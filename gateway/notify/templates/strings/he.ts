import type {MailStrings} from './en.js';

const rules = new Intl.PluralRules('he');

/** Hebrew counts: one and two in words, then the number with the plural. */
function counted(count: number, one: string, two: string, other: string): string {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'two' ? two : `${count} ${other}`;
}

const days = (count: number) => counted(count, 'יום עסקים אחד', 'שני ימי עסקים', 'ימי עסקים');

export const he: MailStrings = {
  about: {
    order: (order) => `הזמנה ${order}`,
    parcel: (order, index) => `הזמנה ${order}, חבילה ${index}`,
    parcels: (order, count) => `הזמנה ${order}, ${counted(count, 'חבילה אחת', 'שתי חבילות', 'חבילות')}`,
  },

  subject: {
    code: (order) => `הקוד להזמנה ${order}`,
    link: (order) => `הקישור להזמנה ${order}`,
    confirm_address: (order) => `לכתוב לך על הזמנה ${order}?`,
    case_opened: (order, number) => `הדיווח שלך התקבל: פנייה ${number}, הזמנה ${order}`,
    case_reported: (order, number) => `דיווח על בעיה מלקוח: פנייה ${number}, הזמנה ${order}`,
    case_answered: (order, number) => `התשובה שלנו: פנייה ${number}, הזמנה ${order}`,
  },

  parcelOf: (index, all, carrier) => `חבילה ${index} מתוך ${all}, ${carrier}`,

  headline: {
    code: 'הקוד שלך',
    link: 'הקישור להזמנה שלך',
    confirm_address: 'לכתוב לך?',
    case_opened: 'הדיווח שלך התקבל',
    case_reported: 'דיווח על בעיה מלקוח',
    case_answered: 'התשובה שלנו לדיווח שלך',
  },

  say: {
    code: (order) => `הקוד פותח את הזמנה ${order} במקום שבו התבקש.`,
    link: (order) => `הקישור פותח את הזמנה ${order} ותו לא.`,
    confirm_address: (order) => `מישהו מבקש שנכתוב לכתובת הזו על הזמנה ${order}.`,
    case_opened: (count) => `נשיב בתוך ${days(count)}. ההתקדמות מופיעה בהזמנה.`,
    case_reported: (count) => `ההבטחה שלכם: תשובה בתוך ${days(count)}.`,
  },

  notAsked: {
    code: 'לא ביקשת קוד? אין צורך לעשות דבר: בלי הקוד איש לא רואה יותר. אין למסור אותו לאיש, אנחנו לעולם לא מבקשים אותו.',
    link: 'לא ביקשת קישור? אין צורך לעשות דבר. לאיש אחר אין הקישור הזה.',
    confirm_address: 'אם זה לא אתם, אין צורך לעשות דבר, ולא נכתוב.',
  },

  caseNumber: 'פנייה',
  caseKind: {
    not_received: 'לא הגיעה',
    damaged: 'נזק',
    wrong_item: 'פריט שגוי',
    missing_item: 'משהו חסר',
    late: 'איחור',
    address: 'כתובת שגויה',
    other: 'משהו אחר',
  },
  customerWrites: 'נוסח הדיווח',
  youWrote: 'כתבת',
  quoted: (words) => `”${words}”`,
  carrierWrites: (carrier) => `${carrier} כותבת`,
  pickUpAt: 'מקום האיסוף',

  button: {
    moving: 'איפה החבילה עכשיו',
    order: 'פתיחת ההזמנה',
    confirm: 'כן, כתבו לי',
  },

  why: {
    ordered: (shop, order) => `ההודעה נשלחה בעקבות הזמנה מחנות ${shop}, הזמנה ${order}.`,
    asked: (day, order) => `ביקשת עדכונים על הזמנה ${order} ב${day}.`,
    link: 'הקישור פותח רק את ההזמנה הזו. הוא שלך, ואין להעביר אותו הלאה.',
    choose: 'בחירת העדכונים',
    stop: 'הפסקת ההודעות האלה',
  },

  text: {
    code: (code, shop) => `${code} הוא הקוד שלך, ${shop}. אין למסור אותו לאיש.`,
    confirm: (order) => `הודעות על הזמנה ${order}?`,
    reply: 'להסכמה השיבו כן. אם לא, אין צורך לעשות דבר.',
    stop: 'להפסקה השיבו STOP',
  },
};
