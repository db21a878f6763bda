import {ship24} from '../../../../shared/providers/ship24.js';
import {number, type Sample, time} from './sample.js';

const tracking24 = {
  metadata: {generatedAt: time, topic: 'tracking/events'},
  tracker: {trackingNumber: number, courierCode: ['ups']},
  shipment: {
    statusCode: 'exception_lost',
    statusCategory: 'exception',
    statusMilestone: 'delivered',
    trackingNumbers: [{tn: number}],
    delivery: {
      estimatedDeliveryDate: time,
      courierEstimatedDeliveryDate: {from: time, to: time},
      aiPredictiveDeliveryDate: {from: time, to: time},
      signedBy: 'Doe',
    },
  },
  events: [
    {
      trackingNumber: number,
      status: 'Words',
      occurrenceDatetime: time,
      order: 1,
      location: 'Bonn 53113',
      courierCode: 'ups',
      statusCode: 'customs_received',
      statusCategory: 'customs',
      statusMilestone: 'in_transit',
    },
  ],
  statistics: {timestamps: {deliveredDatetime: time}},
};

export const ship24Sample: Sample = {
  provider: ship24,
  answer: {data: {trackings: [tracking24]}},
  webhook: {trackings: [tracking24]},
};
