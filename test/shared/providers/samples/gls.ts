import {gls} from '../../../../shared/providers/gls.js';
import {number, type Sample} from './sample.js';

export const glsSample: Sample = {
  provider: gls,
  answer: {
    parcels: [
      {requested: number, errorCode: 'E_404_01', errorMessage: 'Words'},
      {
        requested: number,
        unitno: number,
        status: 'DELIVERED',
        statusDateTime: '2026-11-22T14:02:00+0100',
        events: [
          {
            code: 'INTIAL.NORMAL',
            city: 'Bonn',
            country: 'DE',
            description: 'Words',
            eventDateTime: '2026-11-22T14:02:00+0100',
          },
        ],
      },
    ],
  },
};
