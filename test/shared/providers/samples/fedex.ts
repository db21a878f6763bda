import {fedex} from '../../../../shared/providers/fedex.js';
import {number, type Sample, time} from './sample.js';

const address = {streetLines: ['1 Main St'], city: 'Bonn', stateOrProvinceCode: 'NW', countryCode: 'DE'};

export const fedexSample: Sample = {
  provider: fedex,
  answer: {
    output: {
      completeTrackResults: [
        {
          trackingNumber: number,
          trackResults: [
            {
              error: {code: 'TRACKING.TRACKINGNUMBER.EMPTY', message: 'Words'},
              latestStatusDetail: {
                code: 'HL',
                derivedCode: 'HL',
                description: 'Words',
                ancillaryDetails: [{reasonDescription: 'Refused', actionDescription: 'Words'}],
                delayDetail: {status: 'DELAYED'},
              },
              dateAndTimes: [
                {type: 'SHIP', dateTime: time},
                {type: 'APPOINTMENT_DELIVERY', dateTime: time},
                {type: 'COMMITMENT', dateTime: time},
                {type: 'ESTIMATED_DELIVERY', dateTime: time},
              ],
              estimatedDeliveryTimeWindow: {window: {begins: time, ends: time}},
              standardTransitTimeWindow: {window: {begins: time, ends: time}},
              deliveryDetails: {signedByName: 'Doe', locationDescription: 'Neighbor'},
              holdAtLocation: {locationContactAndAddress: {contact: {companyName: 'Shop'}, address}},
              scanEvents: [{date: time, eventType: 'DE', exceptionDescription: 'Words', scanLocation: address}],
            },
            {latestStatusDetail: {code: 'DL'}, scanEvents: [{date: time, eventType: 'DL'}]},
          ],
        },
      ],
    },
  },
};
