import {inpost} from '../../../../shared/providers/inpost.js';
import {number, type Sample, time} from './sample.js';

export const inpostSample: Sample = {
  provider: inpost,
  answer: {
    tracking_number: number,
    service: 'inpost_locker_standard',
    status: 'ready_to_pickup',
    updated_at: time,
    custom_attributes: {
      target_machine_id: 'BON01A',
      target_machine_detail: {name: 'BON01A', location_description: 'Words', address: {line1: 'Bonn', line2: 'Bonn'}},
    },
    tracking_details: [{status: 'delivered', origin_status: 'DOR', agency: 'Bonn', datetime: time}],
  },
};
