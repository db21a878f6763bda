import {usps} from '../../../../shared/providers/usps.js';
import {number, type Sample, time} from './sample.js';

const mailpiece = {
  trackingNumber: number,
  status: 'Words',
  statusCategory: 'Alert',
  statusSummary: 'Words',
  returnDateNotice: '2026-11-30',
  expectedDeliveryTimeStamp: '2026-11-22T21:00:00',
  trackingEvents: [
    {
      eventType: 'Delivered, Words',
      eventCode: '01',
      eventTimestamp: '2026-11-22T14:02:00',
      GMTTimestamp: time,
      GMTOffset: '-05:00',
      eventCity: 'Bonn',
      eventState: 'FL',
      eventCountry: 'US',
      name: 'Doe',
    },
  ],
};

export const uspsSamples: readonly Sample[] = [
  {provider: usps, answer: {...mailpiece, statusCategory: 'Delivered'}},
  {
    provider: usps,
    form: 'a list',
    answer: [
      {
        ...mailpiece,
        deliveryDateExpectation: {
          predictedDeliveryDate: '2026-11-22',
          predictedDeliveryWindowStartTime: '14:00:00',
          predictedDeliveryWindowEndTime: '16:00:00',
        },
      },
      {trackingNumber: 'Another', error: {code: '400', message: 'Words', errors: [{code: '150001', detail: 'Words'}]}},
    ],
  },
];
