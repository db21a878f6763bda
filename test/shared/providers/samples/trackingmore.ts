import {trackingmore} from '../../../../shared/providers/trackingmore.js';
import {number, type Sample, time} from './sample.js';

const trackingMore = {
  tracking_number: number,
  courier_code: 'ups',
  delivery_status: 'exception',
  substatus: 'exception006',
  latest_event: 'Words',
  update_at: time,
  scheduled_delivery_date: time,
  signed_by: 'Doe',
  origin_info: {
    trackinfo: [
      {
        checkpoint_date: '2026-11-22 14:02',
        checkpoint_delivery_status: 'transit',
        checkpoint_delivery_substatus: 'transit002',
        tracking_detail: 'Words',
        location: 'Bonn 53113',
        city: 'Bonn',
        state: 'NW',
        country_iso2: 'DE',
      },
    ],
  },
};

export const trackingmoreSample: Sample = {
  provider: trackingmore,
  answer: {meta: {code: 200}, data: [trackingMore]},
  webhook: {code: 200, data: trackingMore},
};
