import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'קישור מוביל לדף של חברת השילוח',
  name: 'שם חברת השילוח מופיע לידו',
  host: 'הדף הזה של חברת השילוח עצמה',
  check_digit: 'ספרת הביקורת נכונה',
  groups: 'כתוב בקבוצות של חברת השילוח הזו',
  prefix: 'מתחיל כמו המספרים של חברת השילוח הזו',
  post: 'מציין את המדינה של הדואר הזה',
  label: 'המילים לידו אומרות זאת',
  country: 'חברת השילוח פועלת באזור שלך',
  last_mile: 'מוסרת בשביל הקודמת',
  specimen: 'נראה כמו דוגמה מודפסת',
  shape: 'האורך מתאים',
};

const statuses: Words['statuses'] = {
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
};

export const he: Words = {
  label: 'מספר מעקב',
  looksLike: 'נראה של {carrier}',
  or: 'ייתכן גם של {carriers}.',
  characters: 'מספר התווים: {count}',
  reasons,
  nothingLeft: 'שום דבר עדיין לא יצא מהדף הזה.',
  statuses,
  asked: '{who}, נשאלה {time}.',
  noScan: 'עדיין לא נשאל איש.',
  watch: 'מעקב',
  watching: 'המספר ברשימה שלך.',
  open: 'פתיחה באתר {carrier}',
  copy: 'העתקה',
  copied: 'הועתק',
  notANumber: 'לא מספר כזה',
  show: 'הצגת הכול',
  close: 'סגירה',
  failed: 'הפעולה לא הצליחה. דבר לא השתנה.',
};
