import type {Carrier, TrackingPage} from './carrier.js';

// https://developers.novaposhta.ua: fourteen digits that begin with 10, 20, 21 or 59. No check digit is published.
export const novaPoshta = {
  id: 'nova-poshta',
  name: 'Nova Poshta',
  alsoCalled: ['Nova Post', 'Нова Пошта', 'Новая Почта'],
  hosts: ['novaposhta.ua', 'novapost.com'],
  home: 'UA',
  reach: 8.6,
  formats: {14: {shape: '(10|20|21|59) #12', groups: '2-4-4-4'}},
} as const satisfies Carrier;

export const novaPoshtaPage = {
  trackingUrl: 'https://novaposhta.ua/tracking/?cargo_number={number}',
  needs: ['phone'],
} as const satisfies TrackingPage;
