import type {ToldStrings} from './en.js';

export const zh: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `今天送达：${count}`,
  several: (count) => `包裹有新消息：${count}`,
  tiding: {
    confirmed: () => '订单已确认',
    dispatched: () => '运输中',
    out_for_delivery: () => '派送中',
    ready_for_pickup: (day) => (day ? `可以取件了，截止${day}` : '可以取件了'),
    delivered: () => '已送达',
    delayed: (day) => (day ? `比预计的晚：${day}` : '比预计的晚'),
    stalled: () => '多日没有扫描记录',
    attempt_failed: () => '已尝试派送',
    action_needed: () => '包裹在等您处理',
    returned: () => '正在退回寄件人',
    estimate_changed: (day) => (day ? `现预计${day}送达` : '预计送达日期有变'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}：包裹送达`,
    promised: (shop) => `${shop}：承诺最晚今天送达`,
    pickUp: (shop) => `${shop}：取件最后一天`,
    order: (number) => `订单 ${number}`,
  },
};
