import type {ToldStrings} from './en.js';

export const ko: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `오늘 도착 예정: ${count}건`,
  several: (count) => `택배 새 소식: ${count}건`,
  tiding: {
    confirmed: () => '주문이 확인되었어요',
    dispatched: () => '배송 중이에요',
    out_for_delivery: () => '배송이 출발했어요',
    ready_for_pickup: (day) => (day ? `${day}까지 수령할 수 있어요` : '수령할 수 있어요'),
    delivered: () => '배송이 완료되었어요',
    delayed: (day) => (day ? `예상보다 늦어요. 도착 예정: ${day}` : '예상보다 늦어요'),
    stalled: () => '며칠째 스캔이 없어요',
    attempt_failed: () => '배송을 시도했어요',
    action_needed: () => '확인이 필요해요',
    returned: () => '보낸 사람에게 돌아가고 있어요',
    estimate_changed: (day) => (day ? `도착 예정일이 바뀌었어요: ${day}` : '도착 예정일이 바뀌었어요'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: 배송 도착`,
    promised: (shop) => `${shop}: 약속한 기한`,
    pickUp: (shop) => `${shop}: 수령 마지막 날`,
    order: (number) => `주문 ${number}`,
  },
};
