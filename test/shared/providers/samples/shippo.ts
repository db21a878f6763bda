import {shippo} from '../../../../shared/providers/shippo.js';
import {number, type Sample, time} from './sample.js';

const happening = {
  status: 'TRANSIT',
  status_details: 'Words',
  status_date: time,
  substatus: {code: 'delayed', text: 'Words', action_required: true},
  location: {city: 'Bonn', state: 'NW', country: 'DE'},
  object_updated: time,
};

const track = {
  carrier: 'ups',
  tracking_number: number,
  tracking_status: happening,
  tracking_history: [{...happening, status: 'RETURNED'}],
  eta: time,
  original_eta: time,
};

export const shippoSample: Sample = {provider: shippo, answer: track, webhook: {event: 'track_updated', data: track}};
