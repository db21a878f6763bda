import type {PageStrings} from './en.js';

const days = (count: number) => {
  if (count === 1) return 'يوم واحد';
  if (count === 2) return 'يومين';
  return count <= 10 ? `${count} أيام` : `${count} يومًا`;
};
const workingDays = (count: number) => {
  if (count === 1) return 'يوم عمل واحد';
  if (count === 2) return 'يومي عمل';
  return count <= 10 ? `${count} أيام عمل` : `${count} يوم عمل`;
};
/** A name or a number in its own direction. */
const own = (text: string) => `\u2068${text}\u2069`;

export const ar: PageStrings = {
  order: (number, day) => `طلبك ${own(number)}، بتاريخ ${day}`,
  aside: 'المنتجات والوعود والمساعدة',

  promise: {
    title: 'بماذا نَعِد',
    late: 'إن تأخّر',
    lateSay: (count, answer) => `عند التأخر أكثر من ${days(count)}: اكتب إلينا، ونجيب خلال ${workingDays(answer)}.`,
    still: 'إن توقّف',
    stillSay: (count, remedy) => `بعد ${days(count)} دون مسح نعدّه مفقودًا. ${remedy}`,
    wrong: 'إن كانت فيه مشكلة',
    wrongSay: (answer) => `أبلغ عنه هنا. نجيب خلال ${workingDays(answer)}.`,
  },

  help: 'المساعدة',
  report: 'الإبلاغ عن مشكلة',
  tell: 'أخبروني عند أي جديد',
  calendar: 'الاشتراك في التقويم',
  write: (shop) => `اكتب إلى ${own(shop)}`,

  word: {
    title: 'هل وصل؟',
    delivered: 'سُلّم، لكنه ليس هنا؟',
    parcel: (carrier, number) => `${own(carrier)}، ${own(number)}`,
    words: {received: 'استلمته', not_received: 'ليس هنا'},
    said: {received: 'أفدت بأنه وصل', not_received: 'أفدت بأنه لم يصل'},
    look: 'غالبًا يكون قريبًا: حول الباب، عند الجيران، حيث تُترك الطرود. إن لم تجده فأبلغ عنه، ونحن نبحث عنه.',
  },

  problems: 'بلاغاتك',
  case: (number) => `البلاغ ${own(number)}`,
  states: {open: 'مفتوح', answered: 'مُجاب عنه', closed: 'مغلق'},
  answered: (shop, day) => `أجاب ${own(shop)}: ${day}`,
  answerBy: (day) => `نجيب في موعد أقصاه ${day}.`,

  problem: {
    title: 'الإبلاغ عن مشكلة',
    lead: (number) => `في الطلب ${own(number)}`,
    kind: 'ما المشكلة؟',
    kinds: {
      not_received: 'لم يصل',
      damaged: 'منتج متضرر',
      missing_item: 'منتج ناقص',
      wrong_item: 'منتج غير الذي طلبته',
      late: 'تأخّر',
      address: 'العنوان غير صحيح',
      other: 'شيء آخر',
    },
    parcel: 'أي طرد؟',
    whole: 'الطلب كله',
    text: 'ماذا حدث؟',
    textHint: 'بكلماتك. ليس ضروريًا، لكنه يساعد.',
    send: 'إرسال',
    back: 'العودة إلى الطلب',
    missing: 'اختر المشكلة.',
    tooLong: (most) => `النص طويل: الحد الأقصى ${most} حرف.`,
    tooMany: 'بلغ هذا الطلب أقصى عدد من البلاغات في وقت واحد. نجيب عنها أولًا.',
    notSent: 'لم يُرسل بعد.',
    done: (number) => `تم الإبلاغ: البلاغ ${own(number)}`,
    doneSay: (day) => `نجيب في موعد أقصاه ${day}. يظهر البلاغ في طلبك، وقد كتبنا إلى العنوان الذي طلبت به.`,
    doneSayNoMail: (day) => `نجيب في موعد أقصاه ${day}. يظهر البلاغ في طلبك.`,
  },

  link: {
    ends: (number, day) => `يفتح هذا الرابط الطلب ${own(number)} ولا شيء غيره. تنتهي صلاحيته في ${day}.`,
    end: 'إنهاء صلاحيته الآن',
  },

  gone: {
    title: 'هذا الرابط لا يفتح أي طلب',
    say: 'انتهت صلاحيته، أو لم يُنسخ كاملًا. لا يؤثر ذلك في طلبك.',
    lookUp:
      'ابحث عن الطلب برقمه وبالبريد الإلكتروني أو الرمز البريدي الذي طلبت به: صفحة الطلبات في المتجر تفتحه وترسل إليك رابطًا جديدًا.',
    shop: (shop) => `إلى ${own(shop)}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: وصول الطرد`,
    promised: (shop) => `${shop}: وُعد بالتسليم حتى اليوم`,
    pickUp: (shop) => `${shop}: آخر يوم لاستلام الطرد`,
    order: (number) => `الطلب ${number}`,
  },
};
