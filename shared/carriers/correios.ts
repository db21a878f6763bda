import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers: https://rastreamento.correios.com.br, 2026-11.
export const correios = {
  id: 'correios',
  name: 'Correios',
  hosts: ['correios.com.br', 'linkcorreios.com.br'],
  postOf: ['BR'],
  reach: 8.7,
} as const satisfies Carrier;

export const correiosPage = {
  trackingUrl: 'https://rastreamento.correios.com.br/app/index.php?objetos={number}',
} as const satisfies TrackingPage;
