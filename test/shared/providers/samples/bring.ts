import {bring} from '../../../../shared/providers/bring.js';
import {number, type Sample, time} from './sample.js';

export const bringSample: Sample = {
  provider: bring,
  answer: {
    consignmentSet: [
      {
        packageSet: [
          {
            packageNumber: number,
            statusDescription: 'Words',
            pickupCode: 'Words',
            dateOfReturn: '24.11.2026',
            dateOfEstimatedDelivery: '22.11.2026',
            eventSet: [
              {
                status: 'READY_FOR_PICKUP',
                description: 'Words',
                dateIso: time,
                city: 'Bonn',
                countryCode: 'DE',
                recipientSignature: {name: 'Doe'},
              },
            ],
          },
        ],
      },
      {error: {code: 404, message: 'Words'}},
    ],
  },
  webhook: {status: 'DELIVERED', shipment: number, package: number, created: '2026-11-22T14:02:00+0000'},
};
