import {mydhl} from '../../../../shared/providers/mydhl.js';
import {number, type Sample, time} from './sample.js';

const waybill = {
  shipmentTrackingNumber: number,
  estimatedDeliveryDate: time,
  estimatedTimeOfDelivery: time,
  events: [
    {
      date: '2026-11-22',
      time: '14:02:00',
      GMTOffset: '+01:00',
      typeCode: 'OK',
      description: 'Words',
      serviceArea: [{code: 'BNJ', description: 'Bonn-DE'}],
      signedBy: 'Doe',
    },
    {date: '2026-11-21', time: '09:00:00', typeCode: 'XX', description: 'Delivery refused'},
  ],
};

export const mydhlSamples: readonly Sample[] = [
  {provider: mydhl, answer: {shipments: [waybill, {shipmentTrackingNumber: 'Another', events: []}]}},
  {
    provider: mydhl,
    form: 'pieces',
    answer: {shipments: [{...waybill, events: null, pieces: [{trackingNumber: number, events: waybill.events}]}]},
  },
];
