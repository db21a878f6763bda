// A parcel that its carrier has delivered, and the order it is of.
import {upsAnswer} from './ups-answer.js';

export const number = '1Z999AA10123456784';

export const order = {
  placedAt: '2026-11-19T20:41:00Z',
  customer: {email: 'ada@example.com', postcode: '3511 AB'},
  items: [{id: 'mug', name: 'Stoneware mug', quantity: 2}],
  destination: {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'},
  promise: {to: '2036-11-27'},
};

export const delivered = upsAnswer({
  number,
  scans: [
    {at: '2026-11-22T11:42:00-05:00', type: 'D', code: '011', text: 'DELIVERED', city: 'PARAMUS', country: 'US'},
    {at: '2026-11-22T06:10:00-05:00', type: 'I', code: 'OT', text: 'Out For Delivery', city: 'PARAMUS', country: 'US'},
  ],
  date: {type: 'DEL', date: '20261122'},
});
