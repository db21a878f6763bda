import type {Carrier, TrackingPage} from './carrier.js';

// DPD parcel label specification 2.4: four of depot, ten of serial, and a check character by ISO/IEC 7064.
export const dpd = {
  id: 'dpd',
  name: 'DPD',
  alsoCalled: ['Geopost'],
  hosts: [
    'dpd.com',
    'dpd.de',
    'dpd.co.uk',
    'dpdgroup.com',
    'dpdlocal.co.uk',
    'dpd.fr',
    'dpd.com.pl',
    'dpd.nl',
    'dpd.ie',
  ],
  home: 'DE',
  reach: 9.2,
  formats: {
    15: {shape: 'depot#4 #10 check*', check: {algorithm: 'mod37'}},
    // Postcode, parcel, service, country, as the barcode has them; the country is never 000. Bank accounts and payments
    // are as long, and one of 36 passes.
    28: {
      shape: 'postcode*7 parcel#14 service#3 (0[0-9][1-9]|0[1-9]0|[1-9][0-9][0-9]) check*',
      check: {algorithm: 'mod37'},
    },
    // Without the check character, and as DPD in Poland prints it.
    14: {shape: 'depot#4 #10', rare: 0.5},
    poland: {shape: '#13 [A-Z]', rare: 1},
  },
} as const satisfies Carrier;

export const dpdPage = {
  trackingUrl: 'https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber={number}',
  needs: ['postcode'],
} as const satisfies TrackingPage;
