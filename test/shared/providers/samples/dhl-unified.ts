import {dhlUnified} from '../../../../shared/providers/dhl-unified.js';
import {number, type Sample, time} from './sample.js';

export const dhlUnifiedSample: Sample = {
  provider: dhlUnified,
  answer: {
    shipments: [
      {
        id: number,
        returnFlag: false,
        status: {
          timestamp: time,
          statusCode: 'transit',
          status: 'ZF',
          description: 'Words',
          remark: 'Customs',
          location: {address: {addressLocality: 'Weg 2, Bonn', countryCode: 'DE'}, servicePoint: {label: 'Shop'}},
        },
        estimatedTimeOfDelivery: time,
        estimatedDeliveryTimeFrame: {estimatedFrom: time, estimatedThrough: time},
        details: {proofOfDelivery: {timestamp: time, signed: {givenName: 'Jane', familyName: 'Doe'}}},
        events: [{timestamp: time, statusCode: 'transit', status: 'NB', description: 'Words'}],
      },
    ],
  },
};
