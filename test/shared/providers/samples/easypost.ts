import {easypost} from '../../../../shared/providers/easypost.js';
import {number, type Sample, time} from './sample.js';

const tracker = {
  tracking_code: number,
  carrier: 'UPS',
  status: 'delivered',
  status_detail: 'held',
  updated_at: time,
  signed_by: 'Doe',
  est_delivery_date: time,
  carrier_detail: {est_delivery_date_local: '2026-11-22', est_delivery_time_local: '10:00:00'},
  tracking_details: [
    {
      datetime: time,
      status: 'failure',
      status_detail: 'delayed',
      message: 'Words',
      carrier_code: 'DE',
      tracking_location: {city: 'Bonn', state: 'NW', country: 'DE'},
    },
  ],
};

export const easypostSamples: readonly Sample[] = [
  {provider: easypost, answer: tracker, webhook: {description: 'tracker.updated', result: tracker}},
  {
    provider: easypost,
    form: 'a list',
    answer: {trackers: [{...tracker, tracking_code: 'Another'}, tracker]},
    webhook: {result: {...tracker, object: 'Tracker'}},
  },
];
