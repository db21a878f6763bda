// Orders in several parcels, and one that is as long as they come.
import {estimate, items, parcel, scan, scansUntil, view} from './orders.js';

const jug = {id: 'jug', name: 'Milk jug', variant: 'Speckled white', quantity: 1};
const plate = {id: 'plate', name: 'Dinner plate', variant: 'Speckled white, 26 cm', quantity: 4};
const arrived = {
  status: 'delivered',
  deliveredAt: '2026-11-20T10:12:00+01:00',
  events: [scan('2026-11-20T10:12:00+01:00', 'delivered', 'Bezorgd', 'Utrecht')],
};
const postnl = {carrier: 'postnl', carrierName: 'PostNL', url: 'https://postnl.nl/', number: '3SKILN0123456789'};
const dhl = {carrier: 'dhl', carrierName: 'DHL', url: 'https://www.dhl.com/', number: '00340434161094042557'};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const everyHour = Array.from({length: 200}, (_, at) => ({
  ...scan(new Date(Date.UTC(2026, 10, 23, 10) - at * 3_600_000).toISOString(), 'in_transit', longWord, longWord),
}));

export const severalParcels = {
  'three parcels': view(
    [
      parcel(arrived, {...postnl, items: [{id: 'mug', quantity: 2}]}),
      parcel({estimate}, {items: [{id: 'bowl', quantity: 1}]}),
      parcel({status: 'pre_transit', events: scansUntil(1)}, {...dhl, items: [{id: 'plate', quantity: 4}]}),
    ],
    {items: [...items, plate]},
    {status: 'partly_delivered'},
  ),
  'all here, one item unsent': view(
    [parcel(arrived, {...postnl, items: [{id: 'mug', quantity: 2}]})],
    {items: [...items.slice(0, 1), jug]},
    {status: 'partly_delivered'},
  ),
  'twelve parcels, and long words': view(
    Array.from({length: 12}, (_, at) =>
      parcel(
        {estimate, events: everyHour, flags: ['delayed'], text: longWord},
        {number: `${'0034043416109404255'.repeat(2)}${at}`, carrierName: at % 2 ? 'DHL' : longWord},
      ),
    ),
    {number: 'KC-10420000000000000000000000000001042', items: [{...jug, name: longWord, quantity: 100_000}]},
  ),
};
