import {dpd} from '../../../../shared/providers/dpd.js';
import type {Sample} from './sample.js';

export const dpdSample: Sample = {
  provider: dpd,
  answer: {
    ParcelLifeCycleData: {
      statusInfo: [
        {
          status: 'DELIVERED',
          label: {content: 'Words'},
          description: {content: [{content: 'Words'}, {content: 'Words'}]},
          location: {content: 'Bonn (DE)'},
          date: {content: '22.11.2026, 14:02'},
          statusHasBeenReached: true,
          isCurrentStatus: true,
        },
      ],
    },
    ErrorDataList: [{ErrorCode: 'CLOUD_API_NOLOGIN', ErrorMsgShort: 'Words', ErrorMsgLong: 'Words'}],
  },
};
