import {postnl} from '../../../../shared/providers/postnl.js';
import {number, type Sample} from './sample.js';

export const postnlSamples: readonly Sample[] = [
  {
    provider: postnl,
    answer: {
      CompleteStatus: {
        Shipment: {
          Barcode: number,
          DeliveryDate: '2026-11-22',
          Address: {AddressType: '09', CompanyName: 'Shop', City: 'Bonn'},
          Event: [{Code: 'B01', Description: 'Words', TimeStamp: '22-11-2026 14:02:00'}],
          Expectation: {ETAFrom: '2026-11-22T14:00:00', ETATo: '2026-11-22T16:00:00'},
          Status: {TimeStamp: '22-11-2026 14:02:00', StatusCode: '12', StatusDescription: 'Words', PhaseCode: '4'},
          OldStatus: [{TimeStamp: '22-11-2026 14:02:00', StatusCode: '2', StatusDescription: 'Words', PhaseCode: '1'}],
        },
      },
      Warnings: [{Message: 'Words', Code: '2'}],
    },
  },
  {
    provider: postnl,
    form: 'a list',
    answer: [{Barcode: number, Status: {Timestamp: '2026-11-22T14:02:00', StatusCode: '11', PhaseCode: '4'}}],
  },
];
