import type {Carrier, TrackingPage} from './carrier.js';

// Two letters, nine or ten digits, a letter: https://www.ceskaposta.cz, barcodes of registered mail. S10 abroad.
export const ceskaPosta = {
  id: 'ceska-posta',
  name: 'Česká pošta',
  alsoCalled: ['Ceska posta'],
  hosts: ['postaonline.cz', 'ceskaposta.cz'],
  postOf: ['CZ'],
  reach: 8,
  formats: {'12-13': {shape: '(DR|NB|NA|DE|BA|RR) #9-10 [A-Z]', rare: 1}},
} as const satisfies Carrier;

export const ceskaPostaPage = {
  trackingUrl: 'https://www.postaonline.cz/trackandtrace/-/zasilka/cislo?parcelNumbers={number}',
} as const satisfies TrackingPage;
