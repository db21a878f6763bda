// What UPS answers about one parcel, written from its public Tracking.yaml.
import type {CarrierAnswer} from './carrier.js';

interface Scan {
  /** The clock at the place with its offset: `2026-11-20T08:12:00-05:00`. */
  readonly at: string;
  readonly type: string;
  readonly code: string;
  readonly text: string;
  readonly city: string;
  readonly country: string;
}

interface Parcel {
  readonly number: string;
  /** Newest first, as UPS sends them. The first gives the parcel's status too. */
  readonly scans: readonly [Scan, ...Scan[]];
  /** UPS's date kinds: `SDD` scheduled, `RDD` rescheduled, `DEL` delivered; the date as `YYYYMMDD`. */
  readonly date?: {readonly type: 'SDD' | 'RDD' | 'DEL'; readonly date: string};
  readonly receivedBy?: string;
}

export function upsAnswer({number, scans, date, receivedBy}: Parcel): CarrierAnswer {
  const [newest] = scans;
  const parcel = {
    trackingNumber: number,
    currentStatus: {type: newest.type, code: newest.code, description: newest.text},
    activity: scans.map(activity),
    ...(date && {deliveryDate: [date]}),
    ...(receivedBy && {deliveryInformation: {receivedBy}}),
  };
  return {
    status: 200,
    body: JSON.stringify({trackResponse: {shipment: [{inquiryNumber: number, package: [parcel]}]}}),
  };
}

function activity({at, type, code, text, city, country}: Scan) {
  const [gmtDate, gmtClock = ''] = new Date(at).toISOString().split('T');
  return {
    date: digits(at.slice(0, 10)),
    time: digits(at.slice(11, 19)),
    gmtDate: digits(gmtDate ?? ''),
    gmtTime: gmtClock.slice(0, 8),
    gmtOffset: at.slice(19),
    location: {address: {city, countryCode: country}},
    status: {type, code, description: text},
  };
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
