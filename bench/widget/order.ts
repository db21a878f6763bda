// What everybody shows: an order whose parcel has ten scans and arrives tomorrow, made for the day it is measured on.
import type {OrderView} from '../../shared/model.js';

/** The same in words that are ready: the peers only lay them out. */
export interface Timeline {
  readonly headline: string;
  readonly say: string;
  readonly days: ReadonlyArray<{
    /** "2026-11-26" */
    readonly date: string;
    /** "Thursday 26 November" */
    readonly day: string;
    readonly events: ReadonlyArray<{readonly time: string; readonly text: string; readonly place: string}>;
  }>;
}

/** Stands in the headline, and nowhere else. */
export const inHeadline = '10:00';

const scans = [
  [4, '09:12', 'pre_transit', 'Shipment information received', 'Porto', 'PT'],
  [4, '17:48', 'in_transit', 'Picked up', 'Porto', 'PT'],
  [4, '21:30', 'in_transit', 'Departed from facility', 'Porto', 'PT'],
  [3, '04:05', 'in_transit', 'Arrived at facility', 'Madrid', 'ES'],
  [3, '06:40', 'in_transit', 'Departed from facility', 'Madrid', 'ES'],
  [2, '03:22', 'in_transit', 'Arrived at facility', 'Paris', 'FR'],
  [2, '19:15', 'in_transit', 'Departed from facility', 'Paris', 'FR'],
  [1, '02:51', 'in_transit', 'Arrived at facility', 'Eindhoven', 'NL'],
  [1, '05:33', 'in_transit', 'Departed from facility', 'Eindhoven', 'NL'],
  [1, '08:07', 'in_transit', 'Arrived at facility', 'Utrecht', 'NL'],
] as const;

const dayLength = 86_400_000;
const dayFrom = (now: number, days: number) => new Date(now + days * dayLength).toISOString().slice(0, 10);

/** @param now In milliseconds since 1970. */
export function orderView(now: number, number = 'KC-1042'): OrderView {
  const askedAt = new Date(now - 60_000).toISOString();
  const tomorrow = dayFrom(now, 1);
  return {
    access: 'full',
    status: 'in_transit',
    shop: {name: 'Kiln & Clay'},
    sources: {ups: {name: 'UPS'}},
    policy: {
      country: 'PT',
      handlingDays: 2,
      delayDays: 3,
      stalledDays: {domestic: 3, international: 5},
      lostDays: {domestic: 7, international: 10},
      remedy: 'choice',
      contact: {email: 'help@kiln.example', answerDays: 1},
    },
    order: {
      number,
      placedAt: `${dayFrom(now, -5)}T20:41:00Z`,
      state: 'open',
      items: [{id: 'mug', name: 'Stoneware mug', quantity: 2}],
      destination: {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'},
      shipments: [
        {
          carrier: 'ups',
          carrierName: 'UPS',
          number: '1Z999AA10123456784',
          url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
          addedAt: `${dayFrom(now, -4)}T09:00:00Z`,
          facts: {
            status: 'in_transit',
            flags: [],
            earlierEstimates: [],
            corrections: [],
            estimate: {from: `${tomorrow}T10:00:00`, to: `${tomorrow}T14:00:00`, provider: 'ups', askedAt},
            lastReport: {provider: 'ups', at: askedAt},
            asked: {provider: 'ups', at: askedAt, outcome: 'ok'},
            events: scans
              .map(([daysAgo, time, status, text, city, country]) => ({
                time: `${dayFrom(now, -daysAgo)}T${time}:00`,
                status,
                text,
                location: {city, country},
              }))
              .toReversed(),
          },
        },
      ],
    },
  };
}

/** @param now In milliseconds since 1970. */
export function timeline(now: number): Timeline {
  const dates = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
  const days = [...new Set(scans.map(([daysAgo]) => daysAgo))].toReversed();
  return {
    headline: `Arriving tomorrow ${inHeadline}–14:00`,
    say: 'UPS says so, asked just now.',
    days: days.map((daysAgo) => ({
      date: dayFrom(now, -daysAgo),
      day: dates.format(now - daysAgo * dayLength),
      events: scans
        .filter(([ago]) => ago === daysAgo)
        .map(([, time, , text, city]) => ({time, text, place: city}))
        .toReversed(),
    })),
  };
}
