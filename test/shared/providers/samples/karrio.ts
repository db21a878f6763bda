import {karrio} from '../../../../shared/providers/karrio.js';
import {number, type Sample} from './sample.js';

const karrioTracker = {
  tracking_number: number,
  carrier_name: 'ups',
  status: 'delivery_failed',
  delivered: true,
  estimated_delivery: '2026-11-22',
  info: {expected_delivery: '2026-11-22', signed_by: 'Doe'},
  events: [
    {
      date: '2026-11-22',
      time: '13:28 PM',
      timestamp: '2026-11-22T13:28:00.000Z',
      code: 'OF',
      description: 'Words',
      location: 'Bonn, NW, DE',
      status: 'delivered',
    },
  ],
};

export const karrioSample: Sample = {
  provider: karrio,
  answer: karrioTracker,
  webhook: {event: 'tracker_updated', data: karrioTracker},
};
