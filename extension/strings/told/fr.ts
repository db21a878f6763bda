import type {ToldStrings} from './en.js';

export const fr: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Arrivées aujourd’hui : ${count}`,
  several: (count) => `Du nouveau pour vos colis : ${count}`,
  tiding: {
    confirmed: () => 'La commande est confirmée',
    dispatched: () => 'En route',
    out_for_delivery: () => 'En cours de livraison',
    ready_for_pickup: (day) => (day ? `Prêt à être retiré, jusqu’au ${day}` : 'Prêt à être retiré'),
    delivered: () => 'Livré',
    delayed: (day) => (day ? `Plus tard que prévu : ${day}` : 'Plus tard que prévu'),
    stalled: () => 'Aucun scan depuis plusieurs jours',
    attempt_failed: () => 'Une livraison a été tentée',
    action_needed: () => 'Le colis vous attend',
    returned: () => 'Retour à l’expéditeur',
    estimate_changed: (day) => (day ? `Désormais prévu : ${day}` : 'Un autre jour est prévu'),
  },
  calendarWords: {
    arriving: (shop) => `${shop} : arrivée du colis`,
    promised: (shop) => `${shop} : promis au plus tard aujourd’hui`,
    pickUp: (shop) => `${shop} : dernier jour pour retirer le colis`,
    order: (number) => `Commande ${number}`,
  },
};
