// Answers about several numbers, as the APIs document them (checked 2026-11):
// https://asset.17track.net/api/document/v2.2_en/index.html, https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html,
// https://github.com/TrackingMore-API/trackingmore-sdk-nodejs, https://auspost.com.au/lodgement/api/documentation/,
// https://developer.laposte.fr/products/suivi/2 and https://dev-portal.gls-group.net.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {track17} from '../../../shared/providers/17track.js';
import {australiaPost} from '../../../shared/providers/australia-post.js';
import {fedex} from '../../../shared/providers/fedex.js';
import {gls} from '../../../shared/providers/gls.js';
import {providers} from '../../../shared/providers/index.js';
import {laPoste} from '../../../shared/providers/la-poste.js';
import type {Batch, Outcome, Provider, Query} from '../../../shared/providers/provider.js';
import {partsOf} from '../../../shared/providers/read-batch.js';
import {trackingmore} from '../../../shared/providers/trackingmore.js';

interface Case {
  readonly provider: Provider;
  readonly most: number;
  /** What is sent for the numbers A1 and B2: the address, or what is posted to it. */
  readonly asks: string | readonly [url: string, body: unknown];
  /** What it answers about one number that moves, and about one it does not know. */
  readonly known: (number: string) => object;
  readonly unknown: (number: string) => object;
  /** Answers about the call and none of its numbers. */
  readonly whole: readonly object[];
  /** Numbers it does not know are left out. */
  readonly omits?: true;
}

const time = '2026-11-22T14:02:00+01:00';

const cases: readonly Case[] = [
  {
    provider: track17,
    most: 40,
    asks: ['https://api.17track.net/track/v2.2/gettrackinfo', [{number: 'A1'}, {number: 'B2'}]],
    known: (number) => ({
      code: 0,
      data: {accepted: [{number, carrier: 3011, track_info: {latest_status: {status: 'InTransit'}}}], rejected: []},
    }),
    unknown: (number) => ({
      code: 0,
      data: {accepted: [], rejected: [{number, error: {code: -18019902, message: 'Register first.'}}]},
    }),
    whole: [{code: 0, data: {errors: [{code: -18010014, message: 'Words'}]}}, {code: -18010002, data: {}}, {code: 0}],
  },
  {
    provider: fedex,
    most: 30,
    asks: [
      'https://apis.fedex.com/track/v1/trackingnumbers',
      {
        includeDetailedScans: true,
        trackingInfo: [{trackingNumberInfo: {trackingNumber: 'A1'}}, {trackingNumberInfo: {trackingNumber: 'B2'}}],
      },
    ],
    known: (trackingNumber) => ({
      output: {completeTrackResults: [{trackingNumber, trackResults: [{latestStatusDetail: {code: 'IT'}}]}]},
    }),
    unknown: (trackingNumber) => ({
      output: {
        completeTrackResults: [
          {trackingNumber, trackResults: [{error: {code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: 'Words'}}]},
        ],
      },
    }),
    whole: [{errors: [{code: 'INTERNAL.SERVER.ERROR', message: 'Words'}]}, {output: {completeTrackResults: []}}],
  },
  {
    provider: trackingmore,
    most: 40,
    asks: 'https://api.trackingmore.com/v4/trackings/get?tracking_numbers=A1%2CB2',
    known: (tracking_number) => ({
      meta: {code: 200, message: 'Words'},
      data: [{tracking_number, courier_code: 'usps', delivery_status: 'transit'}],
    }),
    unknown: () => ({meta: {code: 200, message: 'Words'}, data: []}),
    whole: [{meta: {code: 4110, message: 'Words'}, data: []}, {meta: {code: 401, message: 'Words'}}],
    omits: true,
  },
  {
    provider: australiaPost,
    most: 10,
    asks: 'https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=A1,B2',
    known: (tracking_id) => ({
      tracking_results: [{tracking_id, trackable_items: [{article_id: tracking_id, status: 'In transit', events: []}]}],
    }),
    unknown: (tracking_id) => ({
      tracking_results: [{tracking_id, errors: [{code: 'ESB-10001', name: 'Invalid tracking ID'}]}],
    }),
    whole: [{errors: [{code: '51103', name: 'TRACKING_IDS_MIX_OF_AP_AND_ST', message: 'Words'}]}],
  },
  {
    provider: laPoste,
    most: 10,
    asks: 'https://api.laposte.fr/suivi/v2/idships/A1,B2?lang=en_GB',
    known: (idShip) => [
      {returnCode: 200, shipment: {idShip, holder: 4, event: [{code: 'ET1', label: 'Words', date: time}]}},
    ],
    unknown: (idShip) => [{returnCode: 104, returnMessage: 'Words', idShip}],
    whole: [{returnCode: 400, returnMessage: 'Words', idShip: 'A1'}],
  },
  {
    provider: gls,
    most: 10,
    asks: 'https://api.gls-group.net/track-and-trace-v1/tracking/simple/references/A1,B2',
    known: (requested) => ({
      parcels: [{requested, unitno: '00012345678', status: 'INTRANSIT', statusDateTime: time, events: []}],
    }),
    unknown: (requested) => ({parcels: [{requested, errorCode: 'E_404_01', errorMessage: 'Words'}]}),
    whole: [{type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Words'}, {parcels: []}],
  },
];

const answerOf = (body: object) => ({status: 200, contentType: 'application/json', body: JSON.stringify(body)});

function batchOf({id, batch}: Provider): Batch {
  assert.ok(batch, id);
  return batch;
}

/** Two answers as one: lists behind each other, the rest as in the first. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (typeof one !== 'object' || one === null) return one;
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, joined(value, Reflect.get(Object(other), key))]),
  );
}

function readTogether(
  provider: Provider,
  bodies: readonly object[],
  queries: readonly Query[],
): (Outcome | undefined)[] {
  const parts = partsOf(batchOf(provider), answerOf(bodies.reduce(joined as typeof Object.assign)), queries);
  return queries.map((query) => {
    const part = parts.get(query);
    return part && provider.parse(part, query);
  });
}

test('every provider that takes several numbers is here', () => {
  assert.deepEqual(
    new Set(cases.map(({provider}) => provider.id)),
    new Set(providers.filter(({batch}) => batch).map(({id}) => id)),
  );
});

for (const {provider, most, asks, known, unknown, whole, omits} of cases) {
  describe(provider.name, () => {
    test(`asks about ${most} at most`, async () => {
      const [url, body] = typeof asks === 'string' ? [asks] : asks;
      const request = provider.request({number: 'A1'}, {number: 'B2'});
      assert.deepEqual([batchOf(provider).most, request.url], [most, url]);
      if (body) assert.deepEqual(await request.json(), body);
    });

    test('reads what is said of each of several as what is said of one', () => {
      const numbers = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}[0-9]{1,5}$/), {minLength: 1, maxLength: most});
      const parcels = numbers.chain((all) =>
        fc.tuple(...all.map((number) => fc.record({number: fc.constant(number), moves: fc.boolean()}))),
      );
      fc.assert(
        fc.property(parcels, (asked) => {
          const bodies = asked.map(({number, moves}) => (moves ? known : unknown)(number));
          const queries = asked.map(({number}) => ({number: number.toLowerCase()}));
          assert.deepEqual(
            readTogether(provider, bodies, queries),
            queries.map((query, index) => provider.parse(answerOf(bodies[index] ?? {}), query)),
          );
        }),
        {numRuns: 50},
      );
    });

    test('a number moves or is not found, whatever the others do', () => {
      const outcomes = readTogether(
        provider,
        [known('A1'), unknown('B2'), known('C3')],
        [{number: 'C3'}, {number: 'B2'}, {number: 'A1'}],
      );
      assert.deepEqual(
        outcomes.map((one) => one?.outcome),
        ['ok', 'not_found', 'ok'],
      );
    });

    test('a number that is left out is not named', () => {
      const [, left] = readTogether(provider, [known('A1')], [{number: 'A1'}, {number: 'B2'}]);
      assert.deepEqual(left, omits && {outcome: 'not_found', unregistered: true, message: 'no such tracking'});
    });

    for (const body of whole) {
      test(`${JSON.stringify(body)} names nobody`, () => {
        assert.equal(partsOf(batchOf(provider), answerOf(body), [{number: 'A1'}, {number: 'B2'}]).size, 0);
      });
    }
  });
}

test('FedEx: of the two parcels of a number among others it is the one near the day asked for', () => {
  const parcel = (code: string, day: string) => ({
    latestStatusDetail: {code},
    dateAndTimes: [{type: 'SHIP', dateTime: `${day}T00:00:00-06:00`}],
  });
  const body = {
    output: {
      completeTrackResults: [
        {trackingNumber: 'A1', trackResults: [parcel('DL', '2025-01-02'), parcel('IT', '2026-11-20')]},
        {trackingNumber: 'B2', trackResults: [parcel('OD', '2026-11-20')]},
      ],
    },
  };
  const [old] = readTogether(fedex, [body], [{number: 'A1', since: '2025-01-01T00:00:00Z'}, {number: 'B2'}]);
  assert.deepEqual(old?.outcome === 'ok' && old.shipments.map(({status, reused}) => [status, reused?.parcels]), [
    ['delivered', 2],
  ]);
});

test('GLS: a card’s number among others gives each of its parcels', () => {
  const parcel = (requested: string, unitno: string) => ({requested, unitno, status: 'INTRANSIT', events: []});
  const [card, other] = readTogether(
    gls,
    [{parcels: [parcel('CARD1', '1'), parcel('B2', '2'), parcel('CARD1', '3')]}],
    [{number: 'card1'}, {number: 'B2'}],
  );
  assert.deepEqual(card?.outcome === 'ok' && card.shipments.map(({number}) => number), ['card1', '3']);
  assert.deepEqual(other?.outcome === 'ok' && other.shipments.map(({number}) => number), ['B2']);
});

test('TrackingMore: who asks for a courier’s parcel does not get another’s of the same number', () => {
  const tracking = (courier_code: string, delivery_status: string) => ({
    meta: {code: 200},
    data: [{tracking_number: 'A1', courier_code, delivery_status}],
  });
  const read = (carrier: string | undefined) =>
    readTogether(
      trackingmore,
      [tracking('fedex', 'delivered'), tracking('ups', 'transit')],
      [{number: 'A1', carrier}, {number: 'B2'}],
    )[0];
  const statuses = (outcome: Outcome | undefined) =>
    outcome?.outcome === 'ok' ? outcome.shipments.map(({status}) => status) : outcome?.outcome;
  assert.deepEqual(
    ['ups', 'fedex', 'usps', undefined].map((carrier) => statuses(read(carrier))),
    [['in_transit'], ['delivered'], 'not_found', ['delivered', 'in_transit']],
  );
});

test('TrackingMore is asked about several without a courier, for it takes only one', () => {
  const {url} = trackingmore.request({number: 'A1', carrier: 'ups'}, {number: 'B2', carrier: 'fedex'});
  assert.equal(url, 'https://api.trackingmore.com/v4/trackings/get?tracking_numbers=A1%2CB2');
});

test('Australia Post: that both carriers’ numbers were in one call says nothing of the service', () => {
  const body = {errors: [{code: '51103', name: 'TRACKING_IDS_MIX_OF_AP_AND_ST', message: 'Words'}]};
  assert.equal(australiaPost.parse({...answerOf(body), status: 400}, {number: 'A1'}).outcome, 'invalid_number');
});

test('17TRACK is told of several numbers in one call, and says of each what keeps it', async () => {
  const queries = [{number: 'A 1', carrier: 'ups', postcode: '53113'}, {number: 'B2'}, {number: 'C3'}];
  const [first, ...others] = queries as [Query, ...Query[]];
  const request = track17.register?.(first, ...others);
  assert.equal(request?.url, 'https://api.17track.net/track/v2.2/register');
  assert.deepEqual(await request?.json(), [
    {number: 'A1', carrier: 100002, param: '53113'},
    {number: 'B2'},
    {number: 'C3'},
  ]);
  const answer = answerOf({
    code: 0,
    data: {
      accepted: [{origin: 1, number: 'A1', carrier: 100002}],
      rejected: [
        {number: 'B2', error: {code: -18019901, message: 'Already registered.'}},
        {number: 'C3', error: {code: -18019908, message: 'Words'}},
      ],
    },
  });
  const parts = [...partsOf(batchOf(track17), answer, queries).values()];
  assert.deepEqual(
    parts.map((part) => track17.parseRegistered?.(part)?.outcome),
    [undefined, undefined, 'rate_limited'],
  );
});
