import {postnord} from '../../../../shared/providers/postnord.js';
import {number, type Sample, time} from './sample.js';

export const postnordSample: Sample = {
  provider: postnord,
  answer: {
    TrackingInformationResponse: {
      shipments: [
        {
          shipmentId: number,
          status: 'EN_ROUTE',
          statusText: {header: 'Words', body: 'Words'},
          estimatedTimeOfArrival: time,
          deliveryPoint: {displayName: 'Shop', name: 'Shop', address: {street1: '1 Main St', city: 'Bonn'}},
          items: [
            {
              itemId: number,
              status: 'AVAILABLE_FOR_DELIVERY',
              statusText: {header: 'Words', body: 'Words'},
              deliveryDate: time,
              acceptor: {name: 'Doe'},
              events: [
                {
                  eventTime: '2026-11-22T14:02:00',
                  eventCode: '31',
                  status: 'EN_ROUTE',
                  eventDescription: 'Words',
                  location: {displayName: 'Bonn', city: 'Bonn', countryCode: 'DE'},
                },
              ],
            },
          ],
        },
      ],
    },
  },
};
