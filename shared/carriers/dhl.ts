import type {Carrier, TrackingPage} from './carrier.js';

// https://www.dhl.com/global-en/home/tracking/id-labels.html: forms of every division, 2026-11.
export const dhl = {
  id: 'dhl',
  name: 'DHL',
  alsoCalled: ['Deutsche Post'],
  hosts: ['dhl.com', 'dhl.de', 'dhlecs.com', 'dhlglobalmail.com', 'dhlparcel.nl', 'deutschepost.de'],
  postOf: ['DE'],
  reach: 9.3,
  formats: {
    // Express waybills: the serial modulo 7. https://github.com/jkeen/tracking_number_data, dhl.json.
    express: {shape: '#9 check#', check: {algorithm: 'mod7'}, rare: 0.5},
    'express-11': {shape: '#10 check#', check: {algorithm: 'mod7'}, rare: 1.5},
    // Licence plates, ISO/IEC 15459: agency, then the sender's serial.
    jd: {shape: 'JD #16-18', strong: true, rare: 1},
    jjd: {shape: 'JJD #10-20', strong: true, rare: 1},
    jvgl: {shape: 'JVGL #10-20', strong: true},
    13: {shape: '000 #10', rare: 3},
    '3s': {shape: '3S [A-Z0-9] *9-11', rare: 2},
    gm: {shape: 'GM #16-20', strong: true},
    '12-22': {shape: '(LX|RX) #10-20', rare: 2},
    14: {shape: '(51|60|69) #12', rare: 1.5},
    // DHL Paket: (00) and an SSCC with DHL's GS1 prefix. https://www.paketda.de/firmenkunden/paket-pruefziffern.html
    paket: {shape: '003404 #13 check#', check: {algorithm: 'mod10', weights: [3, 1]}, strong: true},
    18: {shape: '34 #16', rare: 2},
    // Identcode: weights 4 and 9. https://de.wikipedia.org/wiki/Leitcode
    identcode: {shape: '#11 check#', check: {algorithm: 'mod10', weights: [4, 9]}, unofficial: true, rare: 1},
    // Global Forwarding: station codes and seven digits, printed ABC-DE-1234567; or 1AB and four to six digits.
    '11-13': {shape: 'station@4-6 #7', rare: 4},
    '7-9': {shape: '# branch@2 #4-6', rare: 4},
    7: {shape: '#7', rare: 4},
    9: {shape: '#9', rare: 3.5},
  },
} as const satisfies Carrier;

export const dhlPage = {
  trackingUrl: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}',
} as const satisfies TrackingPage;
