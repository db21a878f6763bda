import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'رابط يقود إلى صفحة شركة الشحن',
  name: 'اسم شركة الشحن بجانبه',
  host: 'هذه صفحة شركة الشحن نفسها',
  check_digit: 'رقم التحقق صحيح',
  groups: 'مكتوب بمجموعات شركة الشحن هذه',
  prefix: 'يبدأ كما تبدأ أرقام شركة الشحن هذه',
  post: 'يذكر بلد هذا البريد',
  label: 'الكلمات بجانبه تقول ذلك',
  country: 'شركة الشحن في بلدك',
  last_mile: 'توصّل نيابةً عن السابقة',
  specimen: 'يبدو مثالًا مطبوعًا',
  shape: 'الطول مناسب',
};

const statuses: Words['statuses'] = {
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
};

export const ar: Words = {
  label: 'رقم التتبع',
  looksLike: 'يبدو أنه من {carrier}',
  or: 'وقد يكون أيضًا من {carriers}.',
  characters: 'عدد الأحرف: {count}',
  reasons,
  nothingLeft: 'لم يغادر شيء هذه الصفحة بعد.',
  statuses,
  asked: '{who}، سُئلت {time}.',
  noScan: 'لم يُسأل أحد بعد.',
  watch: 'متابعة',
  watching: 'هو في قائمتك.',
  open: 'افتح في موقع {carrier}',
  copy: 'نسخ',
  copied: 'نُسخ',
  notANumber: 'ليس رقمًا كهذا',
  show: 'عرض الكل',
  close: 'إغلاق',
  failed: 'لم ينجح ذلك. لم يتغير شيء.',
};
