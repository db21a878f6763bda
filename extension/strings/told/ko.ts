import type {ToldStrings} from './en.js';

export const ko: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `오늘 도착 예정: ${count}건`,
  several: (count) => `택배 새 소식: ${count}건`,
  tiding: {
    confirmed: () => '주문이 확인되었습니다',
    dispatched: () => '배송 중입니다',
    out_for_delivery: () => '배달 출발했습니다',
    ready_for_pickup: (day) => (day ? `${day}까지 수령할 수 있습니다` : '수령할 수 있습니다'),
    delivered: () => '배송이 완료되었습니다',
    delayed: (day) => (day ? `예상보다 늦습니다. 도착 예정: ${day}` : '예상보다 늦습니다'),
    stalled: () => '며칠째 스캔이 없습니다',
    attempt_failed: () => '배달을 시도했습니다',
    action_needed: () => '고객님의 조치를 기다립니다',
    returned: () => '보낸 사람에게 돌아가고 있습니다',
    estimate_changed: (day) => (day ? `도착 예정일이 바뀌었습니다: ${day}` : '도착 예정일이 바뀌었습니다'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: 배송 도착`,
    promised: (shop) => `${shop}: 약속한 기한`,
    pickUp: (shop) => `${shop}: 수령 마지막 날`,
    order: (number) => `주문 ${number}`,
  },
};
