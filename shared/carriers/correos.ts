import type {Carrier, TrackingPage} from './carrier.js';

// Preregistration annex XI: product, customer, channel, serial, parcel, postcode, letter. The letter's rule is not
// published.
export const correos = {
  id: 'correos',
  name: 'Correos',
  hosts: ['correos.es'],
  postOf: ['ES'],
  reach: 8.5,
  formats: {
    23: {shape: '[PD][A-Z] customer*4 #16 letter@1', strong: true},
    16: {shape: '[PD][A-Z] customer*4 #9 letter@1', rare: 0.5},
  },
} as const satisfies Carrier;

export const correosPage = {
  trackingUrl: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}',
} as const satisfies TrackingPage;
