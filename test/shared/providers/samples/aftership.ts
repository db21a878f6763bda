import {aftership} from '../../../../shared/providers/aftership.js';
import {number, type Sample, time} from './sample.js';

const trackingAfter = {
  tracking_number: number,
  slug: 'ups',
  tag: 'AvailableForPickup',
  subtag: 'Exception_012',
  updated_at: time,
  signed_by: 'Doe',
  pickup_location: 'Words',
  expected_delivery: time,
  latest_estimated_delivery: {type: 'range', datetime: time, datetime_min: time, datetime_max: time},
  courier_estimated_delivery_date: {estimated_delivery_date: time, estimated_delivery_date_min: time},
  checkpoints: [
    {
      checkpoint_time: time,
      message: 'Words',
      tag: 'InTransit',
      subtag: 'InTransit_006',
      raw_tag: 'DE',
      location: 'Bonn 53113',
      city: 'Bonn',
      state: 'NW',
      country_region: 'DEU',
    },
  ],
};

export const aftershipSample: Sample = {
  provider: aftership,
  answer: {meta: {code: 200}, data: {pagination: {total: 1}, trackings: [trackingAfter]}},
  webhook: {event: 'tracking_update', msg: trackingAfter},
};
