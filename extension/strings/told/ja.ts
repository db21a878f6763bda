import type {ToldStrings} from './en.js';

export const ja: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `本日お届け予定：${count} 件`,
  several: (count) => `荷物の新着情報：${count} 件`,
  tiding: {
    confirmed: () => '注文が確定しました',
    dispatched: () => '輸送中です',
    out_for_delivery: () => '配達に出ています',
    ready_for_pickup: (day) => (day ? `受け取れます。期限は${day}です` : '受け取れます'),
    delivered: () => '配達されました',
    delayed: (day) => (day ? `予定より遅れています。到着予定は${day}です` : '予定より遅れています'),
    stalled: () => '数日間スキャンがありません',
    attempt_failed: () => '配達が試みられました',
    action_needed: () => 'お手続きが必要です',
    returned: () => '差出人に戻されています',
    estimate_changed: (day) => (day ? `到着予定は${day}に変わりました` : '到着予定日が変わりました'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}：荷物のお届け`,
    promised: (shop) => `${shop}：お届けのお約束の期限`,
    pickUp: (shop) => `${shop}：荷物の受け取り最終日`,
    order: (number) => `注文 ${number}`,
  },
};
