import type {MailStrings} from './en.js';

const rules = new Intl.PluralRules('ar');

/** Arabic counts: one, two, a few (3 to 10), many. */
function counted(count: number, one: string, two: string, few: string, many: string): string {
  const category = rules.select(count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : many}`;
}

const days = (count: number) => counted(count, 'يوم عمل واحد', 'يومي عمل', 'أيام عمل', 'يوم عمل');

export const ar: MailStrings = {
  about: {
    order: (order) => `الطلب ${order}`,
    parcel: (order, index) => `الطلب ${order}، الطرد ${index}`,
    parcels: (order, count) => `الطلب ${order}، ${counted(count, 'طرد واحد', 'طردان', 'طرود', 'طردًا')}`,
  },

  subject: {
    code: (order) => `رمزك للطلب ${order}`,
    link: (order) => `رابط طلبك ${order}`,
    confirm_address: (order) => `هل نكتب إليك بشأن الطلب ${order}؟`,
    case_opened: (order, number) => `وصلنا بلاغك: البلاغ ${number}، الطلب ${order}`,
    case_reported: (order, number) => `بلاغ عن مشكلة: البلاغ ${number}، الطلب ${order}`,
    case_answered: (order, number) => `أجبنا عن بلاغك: البلاغ ${number}، الطلب ${order}`,
  },

  parcelOf: (index, all, carrier) => `الطرد ${index} من ${all}، ${carrier}`,

  headline: {
    code: 'رمزك',
    link: 'رابط طلبك',
    confirm_address: 'هل نكتب إليك؟',
    case_opened: 'وصلنا بلاغك',
    case_reported: 'بلاغ عن مشكلة من أحد العملاء',
    case_answered: 'إجابتنا عن بلاغك',
  },

  say: {
    code: (order) => `يفتح الرمز الطلب ${order} حيث طلبته.`,
    link: (order) => `يفتح الرابط الطلب ${order} ولا شيء غيره.`,
    confirm_address: (order) => `طلب أحدهم أن نكتب إلى هذا العنوان بشأن الطلب ${order}.`,
    case_opened: (count) => `نجيب خلال ${days(count)}. تجد المستجدات في الطلب.`,
    case_reported: (count) => `وعدت بالإجابة خلال ${days(count)}.`,
  },

  notAsked: {
    code: 'لم تطلبه؟ لا تفعل شيئًا: لا يرى أحد المزيد دون الرمز. لا تعطه لأحد، فنحن لا نسأل عنه أبدًا.',
    link: 'لم تطلبه؟ لا تفعل شيئًا. لا أحد غيرك لديه هذا الرابط.',
    confirm_address: 'إن لم تكن أنت، فلا تفعل شيئًا ولن نكتب.',
  },

  caseNumber: 'البلاغ',
  caseKind: {
    not_received: 'لم يصل',
    damaged: 'متضرر',
    wrong_item: 'منتج خاطئ',
    missing_item: 'منتج ناقص',
    late: 'متأخر',
    address: 'عنوان خاطئ',
    other: 'شيء آخر',
  },
  customerWrites: 'نص البلاغ',
  youWrote: 'كتبت',
  quoted: (words) => `«${words}»`,
  carrierWrites: (carrier) => `تكتب ${carrier}`,
  pickUpAt: 'مكان الاستلام',

  button: {
    moving: 'أين هو الآن',
    order: 'افتح الطلب',
    confirm: 'نعم، أخبروني',
  },

  why: {
    ordered: (shop, order) => `تصلك هذه الرسالة لأنك طلبت من ${shop}، الطلب ${order}.`,
    asked: (day, order) => `طلبت في ${day} أن نخبرك بشأن الطلب ${order}.`,
    link: 'يفتح الرابط هذا الطلب فقط. هو لك، فلا تعطه لغيرك.',
    choose: 'اختر ما نخبرك به',
    stop: 'أوقف هذه الرسائل',
  },

  text: {
    code: (code, shop) => `${code} رمزك لدى ${shop}. لا تعطه لأحد.`,
    confirm: (order) => `رسائل عن الطلب ${order}؟`,
    reply: 'أجب نعم. وإلا فلا تفعل شيئًا.',
    stop: 'للإيقاف أجب STOP',
  },
};
