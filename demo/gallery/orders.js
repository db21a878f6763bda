// Orders of a shop in Porto to a customer in Utrecht, as the gateway would give them at `now`: sensible by default, changed
// where a state needs it.
export const now = '2026-11-23T12:00:00Z';

/** As the gateway's gazetteer has them. */
const coordinatesOf = {
  Eindhoven: {latitude: 51.4, longitude: 5.5},
  Köln: {latitude: 50.9, longitude: 7},
  Porto: {latitude: 41.2, longitude: -8.6},
  Utrecht: {latitude: 52.1, longitude: 5.1},
};
const place = (city, country) => ({city, country, ...(coordinatesOf[city] && {coordinates: coordinatesOf[city]})});

/** One journey, newest scan first. */
const journey = [
  ['2026-11-23T11:20:00+01:00', 'in_transit', 'arrived', 'Arrived at Facility', 'Eindhoven', 'NL'],
  ['2026-11-23T04:05:00+01:00', 'in_transit', 'departed', 'Departed from Facility', 'Köln', 'DE'],
  ['2026-11-22T22:48:00+01:00', 'in_transit', 'arrived', 'Arrived at Facility', 'Köln', 'DE'],
  ['2026-11-21T17:30:00Z', 'in_transit', 'departed', 'Departed from Facility', 'Porto', 'PT'],
  ['2026-11-20T18:12:00Z', 'in_transit', 'picked_up', 'Recolha efetuada', 'Porto', 'PT'],
  ['2026-11-20T10:05:00Z', 'pre_transit', 'label_made', 'Etiqueta criada', 'Porto', 'PT'],
].map(([time, status, kind, text, city, country]) => ({time, status, kind, text, location: place(city, country)}));

/** The first `count` scans of the journey, newest first. */
export const scansUntil = (count) => journey.slice(journey.length - count);

export const scan = (time, status, text, city, more = {}) => ({
  time,
  status,
  text,
  location: place(city, 'NL'),
  ...more,
});

/** When UPS was asked last, by default. */
const asked = {provider: 'ups', at: '2026-11-23T11:02:00Z', outcome: 'ok', nextAt: '2026-11-23T12:02:00Z'};

/** A try that brought nothing new. */
export const failed = (outcome) => ({
  provider: 'ups',
  at: '2026-11-23T11:30:00Z',
  outcome,
  nextAt: '2026-11-23T12:30:00Z',
});

/** What was learnt last, an hour before `now`. */
const lastReport = {provider: 'ups', at: '2026-11-23T11:02:00Z'};

export const estimate = {from: '2026-11-26T10:00:00', to: '2026-11-26T14:00:00', provider: 'ups', askedAt: asked.at};

export const promise = {to: '2026-11-27'};

export function parcel(facts = {}, changes = {}) {
  return {
    carrier: 'ups',
    carrierName: 'UPS',
    url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    number: '1Z999AA10123456784',
    addedAt: '2026-11-20T10:05:00Z',
    ...changes,
    facts: {
      ...{status: 'in_transit', flags: [], earlierEstimates: [], events: scansUntil(6), corrections: []},
      ...{asked, lastReport},
      ...facts,
    },
  };
}

export const items = [
  {id: 'mug', name: 'Stoneware mug', variant: 'Oat, 300 ml', quantity: 2},
  {id: 'bowl', name: 'Ramen bowl', variant: 'Ink blue', quantity: 1},
];

const policy = {
  country: 'PT',
  timeZone: 'Europe/Lisbon',
  handlingDays: 2,
  delayDays: 3,
  stalledDays: {domestic: 3, international: 5},
  lostDays: {domestic: 7, international: 10},
  remedy: 'choice',
  contact: {email: 'hello@kiln-and-clay.example', answerDays: 1},
  url: 'https://kiln-and-clay.example/delivery',
};

export function view(shipments, order = {}, rest = {}) {
  return {
    access: 'full',
    order: {
      number: 'KC-1042',
      placedAt: '2026-11-19T20:41:00Z',
      state: 'open',
      items,
      destination: {...place('Utrecht', 'NL'), timeZone: 'Europe/Amsterdam'},
      shipments,
      ...order,
    },
    status: 'in_transit',
    shop: {name: 'Kiln & Clay', url: 'https://kiln-and-clay.example/'},
    policy,
    sources: {ups: {name: 'UPS'}, dhl: {name: 'DHL'}, postnl: {name: 'PostNL'}},
    ...rest,
  };
}

/** An order of one parcel. */
export const one = (facts, order, rest) => view([parcel(facts)], order, rest);
