import {laPoste} from '../../../../shared/providers/la-poste.js';
import {number, type Sample, time} from './sample.js';

export const laPosteSamples: readonly Sample[] = [
  {
    provider: laPoste,
    answer: {
      returnCode: 200,
      shipment: {
        idShip: number,
        holder: 3,
        deliveryDate: time,
        estimDate: time,
        event: [{code: 'AG1', label: 'Words', date: time}],
        contextData: {removalPoint: {name: 'Bonn'}},
      },
    },
  },
  {
    provider: laPoste,
    form: 'a list',
    answer: [
      {returnCode: 404, returnMessage: 'Words', idShip: 'Another'},
      {returnCode: 200, shipment: {idShip: number, event: {code: 'DI1', label: 'Words', date: time}}},
    ],
  },
];
