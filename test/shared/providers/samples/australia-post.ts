import {australiaPost} from '../../../../shared/providers/australia-post.js';
import {number, type Sample, time} from './sample.js';

export const australiaPostSample: Sample = {
  provider: australiaPost,
  answer: {
    tracking_results: [
      {
        tracking_id: number,
        status: 'In transit',
        consignment: {status: 'In transit', events: [{date: time, description: 'Words', location: 'NZ'}]},
        trackable_items: [
          {status: 'Unknown', events: [{date: time, description: 'Onboard for delivery', location: 'Bonn VIC'}]},
          {status: 'Unknown', items: [{status: 'Delivered', events: [{date: time, description: 'In Customs'}]}]},
        ],
      },
      {tracking_id: 'Another', errors: [{code: 'ESB-10001', name: 'Words', message: 'Words'}]},
    ],
  },
};
