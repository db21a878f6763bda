import type {Carrier, TrackingPage} from './carrier.js';

// Five digits of franchise, a letter, six digits: https://www.mrw.es, 2026-11.
export const mrw = {
  id: 'mrw',
  name: 'MRW',
  hosts: ['mrw.es'],
  home: 'ES',
  reach: 7.9,
  formats: {12: {shape: 'franchise#5 [A-Z] #6'}},
} as const satisfies Carrier;

export const mrwPage = {
  trackingUrl: 'https://www.mrw.es/seguimiento_envios/MRW_resultados_consultas.asp?modo=nacional&envio={number}',
} as const satisfies TrackingPage;
