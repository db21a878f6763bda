import type {ToldStrings} from './en.js';

export const tr: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Bugün gelecek: ${count}`,
  several: (count) => `Paketlerinizden haberler: ${count}`,
  tiding: {
    confirmed: () => 'Sipariş onaylandı',
    dispatched: () => 'Yolda',
    out_for_delivery: () => 'Dağıtımda',
    ready_for_pickup: (day) => (day ? `Teslim alınmaya hazır, son gün: ${day}` : 'Teslim alınmaya hazır'),
    delivered: () => 'Teslim edildi',
    delayed: (day) => (day ? `Beklenenden geç: ${day}` : 'Beklenenden geç'),
    stalled: () => 'Günlerdir tarama yok',
    attempt_failed: () => 'Teslimat denendi',
    action_needed: () => 'Paket sizi bekliyor',
    returned: () => 'Gönderene geri dönüyor',
    estimate_changed: (day) => (day ? `Artık beklenen gün: ${day}` : 'Artık başka bir gün bekleniyor'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: paket geliyor`,
    promised: (shop) => `${shop}: söz verilen son gün`,
    pickUp: (shop) => `${shop}: paketi teslim almak için son gün`,
    order: (number) => `Sipariş ${number}`,
  },
};
