// What EasyPost says of parcels, signed as it signs: repeated, out of order, and some of it forged.
import {createHmac} from 'node:crypto';

export const secret = 'the-secret-of-the-storm';

/** A parcel's life, a scan an hour. */
const journey = [
  'pre_transit',
  'in_transit',
  'in_transit',
  'in_transit',
  'in_transit',
  'in_transit',
  'out_for_delivery',
  'delivered',
];
export const scans = journey.length;

export interface StormCall {
  readonly body: string;
  readonly signature: string;
  readonly forged: boolean;
}

export const numberOf = (parcel: number): string => `STORM${String(parcel).padStart(9, '0')}`;

/** `repeats` calls about each scan of `parcels`, one in ten of all forged, shuffled so that anything may come first. */
export function storm(parcels: number, repeats: number): StormCall[] {
  const genuine = Array.from({length: parcels}, (_, parcel) =>
    journey.map((status, scan) => signed(bodyOf(parcel, scan, status), secret, false)),
  ).flat();
  const forged = Array.from({length: Math.floor((genuine.length * repeats) / 9)}, (_, at) =>
    signed(bodyOf(at % parcels, scans + 1, 'return_to_sender'), 'a guess', true),
  );
  return shuffled([...Array.from({length: repeats}, () => genuine).flat(), ...forged]);
}

function bodyOf(parcel: number, scan: number, status: string): string {
  const time = (of: number) => `2026-11-22T${String(of).padStart(2, '0')}:00:00Z`;
  const details = {object: 'TrackingDetail', status, message: `Scan ${scan}`, datetime: time(scan)};
  return JSON.stringify({
    object: 'Event',
    id: `evt_${parcel}_${scan}`,
    description: 'tracker.updated',
    result: {
      object: 'Tracker',
      tracking_code: numberOf(parcel),
      carrier: 'UPS',
      status,
      updated_at: time(scan),
      tracking_details: [details],
    },
  });
}

function signed(body: string, key: string, forged: boolean): StormCall {
  const hex = createHmac('sha256', key).update(body).digest('hex');
  return {body, signature: `hmac-sha256-hex=${hex}`, forged};
}

/** The same order in every run: a linear congruential generator, constants of Numerical Recipes. */
function shuffled<Item>(items: Item[]): Item[] {
  let seed = 1;
  const keyed = items.map((item) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return {item, seed};
  });
  return keyed.sort((one, other) => one.seed - other.seed).map(({item}) => item);
}
