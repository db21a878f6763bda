import {royalMail} from '../../../../shared/providers/royal-mail.js';
import {number, type Sample, time} from './sample.js';

export const royalMailSample: Sample = {
  provider: royalMail,
  answer: {
    mailPieces: {
      mailPieceId: number,
      summary: {
        oneDBarcode: number,
        uniqueItemId: 'Another',
        lastEventCode: 'EVKSP',
        lastEventName: 'Words',
        lastEventDateTime: time,
        lastEventLocationName: 'Bonn',
        statusDescription: 'Words',
        statusCategory: 'DELIVERED',
        summaryLine: 'Words',
      },
      signature: {recipientName: 'Doe', signatureDateTime: time},
      estimatedDelivery: {
        date: '2026-11-22',
        startOfEstimatedWindow: '08:00:00+01:00',
        endOfEstimatedWindow: '11:00:00+01:00',
      },
      events: [{eventCode: 'EVNKS', eventName: 'Words', eventDateTime: time, locationName: 'Bonn'}],
    },
  },
};
