import type {ToldStrings} from './en.js';

export const ar: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `يصل اليوم: ${count}`,
  several: (count) => `جديد طرودك: ${count}`,
  tiding: {
    confirmed: () => 'تم تأكيد الطلب',
    dispatched: () => 'في الطريق',
    out_for_delivery: () => 'خرج للتسليم',
    ready_for_pickup: (day) => (day ? `جاهز للاستلام حتى ${day}` : 'جاهز للاستلام'),
    delivered: () => 'تم التسليم',
    delayed: (day) => (day ? `متأخر عن المتوقع: ${day}` : 'متأخر عن المتوقع'),
    stalled: () => 'لا مسح منذ أيام',
    attempt_failed: () => 'جرت محاولة تسليم',
    action_needed: () => 'الطرد بانتظارك',
    returned: () => 'في طريق العودة إلى المرسل',
    estimate_changed: (day) => (day ? `اليوم المتوقع الآن: ${day}` : 'تغيّر اليوم المتوقع'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: وصول الطرد`,
    promised: (shop) => `${shop}: وُعد بالتسليم حتى اليوم`,
    pickUp: (shop) => `${shop}: آخر يوم لاستلام الطرد`,
    order: (number) => `الطلب ${number}`,
  },
};
