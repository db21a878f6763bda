import {ups} from '../../../../shared/providers/ups.js';
import {number, type Sample} from './sample.js';

export const upsSample: Sample = {
  provider: ups,
  answer: {
    trackResponse: {
      shipment: [
        {
          package: [
            {
              trackingNumber: number,
              statusCode: '011',
              statusDescription: 'Words',
              currentStatus: {type: 'D', code: '011', description: 'Words'},
              deliveryDate: [
                {type: 'DEL', date: '20261122'},
                {type: 'SDD', date: '20261122'},
              ],
              deliveryTime: {type: 'DEL', startTime: '140000', endTime: '140200'},
              deliveryInformation: {receivedBy: 'Doe', location: 'Neighbor'},
              accessPointInformation: {pickupByDate: '20261124'},
              activity: [
                {
                  status: {type: 'X', code: '48', statusCode: '022', description: 'Words'},
                  location: {address: {city: 'Bonn', stateProvince: 'NW', countryCode: 'DE'}},
                  date: '20261122',
                  time: '140200',
                  gmtDate: '20261122',
                  gmtTime: '130200',
                },
              ],
            },
          ],
        },
      ],
    },
  },
  webhook: {
    trackingNumber: number,
    activityStatus: {type: 'I', code: 'OT', description: 'Words', descriptionCode: '021'},
    activityLocation: {city: 'Bonn', stateProvince: 'NW', country: 'DE'},
    localActivityDate: '20261122',
    localActivityTime: '140200',
    gmtOffset: '+01.00',
    scheduledDeliveryDate: '20261122',
    deliveryStartTime: '140000',
    deliveryEndTime: '160000',
    receivedBy: 'Doe',
  },
};
