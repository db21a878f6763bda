import {canadaPost} from '../../../../shared/providers/canada-post.js';
import {number, type Sample} from './sample.js';
import {xml} from './xml.js';

export const canadaPostSample: Sample = {
  provider: canadaPost,
  write: xml,
  answer: {
    'tracking-detail': {
      pin: number,
      'expected-delivery-date': '2026-11-20',
      'changed-expected-date': '2026-11-22',
      'changed-expected-delivery-reason': 'Customs',
      'actual-delivery-date': '2026-11-22',
      'significant-events': {
        occurrence: [
          {
            'event-identifier': '1496',
            'event-date': '2026-11-22',
            'event-time': '14:02:00',
            'event-time-zone': 'EST',
            'event-description': 'Words',
            'signatory-name': 'Doe',
            'event-site': 'Bonn',
            'event-province': 'ON',
            'event-retail-name': 'Shop',
          },
          {'event-identifier': '1701', 'event-date': '2026-11-21', 'event-time': '00:00:00', 'event-time-zone': ''},
        ],
      },
    },
  },
};
