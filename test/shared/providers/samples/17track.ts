import {track17} from '../../../../shared/providers/17track.js';
import {number, type Sample, time} from './sample.js';

const parcel17 = {
  number,
  carrier: 100002,
  track_info: {
    latest_status: {status: 'Exception', sub_status: 'Exception_Lost'},
    latest_event: {description: 'Words'},
    time_metrics: {estimated_delivery_date: {from: time, to: time}},
    milestone: [{key_stage: 'Delivered', time_iso: time}],
    tracking: {
      providers: [
        {
          provider: {name: 'Words'},
          latest_sync_time: time,
          events: [
            {
              time_iso: time,
              time_utc: time,
              time_raw: {date: '2026-11-22', time: '14:02:00', timezone: '+01:00'},
              description: 'Words',
              location: 'Bonn 53113',
              stage: 'PickedUp',
              sub_status: 'InTransit_PickedUp',
              address: {country: 'DE', state: 'NW', city: 'Bonn'},
            },
          ],
        },
      ],
    },
  },
};

export const track17Sample: Sample = {
  provider: track17,
  answer: {code: 0, data: {accepted: [parcel17], rejected: [{error: {code: -18019902, message: 'Words'}}]}},
  webhook: {event: 'TRACKING_UPDATED', data: parcel17},
};
