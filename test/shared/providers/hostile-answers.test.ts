// What a server might send besides what it documents. Every provider goes through this; a new one is a row in `samples`.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {ReportSchema} from '../../../shared/model.js';
import {bring} from '../../../shared/providers/bring.js';
import {dhlUnified} from '../../../shared/providers/dhl-unified.js';
import {dpd} from '../../../shared/providers/dpd.js';
import {easypost} from '../../../shared/providers/easypost.js';
import {fedex} from '../../../shared/providers/fedex.js';
import {gls} from '../../../shared/providers/gls.js';
import {inpost} from '../../../shared/providers/inpost.js';
import {postnl} from '../../../shared/providers/postnl.js';
import {postnord} from '../../../shared/providers/postnord.js';
import type {Outcome, Provider} from '../../../shared/providers/provider.js';
import {ups} from '../../../shared/providers/ups.js';

/** A provider, and answers in its documented form that have as many fields as possible. */
interface Sample {
  readonly provider: Provider;
  /** Which form, if it documents several. */
  readonly form?: string;
  readonly answer: object;
  readonly webhook?: object;
}

const number = '1Z999AA10123456784';
const time = '2026-11-22T14:02:00+01:00';
const address = {streetLines: ['1 Main St'], city: 'Bonn', stateOrProvinceCode: 'NW', countryCode: 'DE'};
const tracker = {
  tracking_code: number,
  carrier: 'UPS',
  status: 'delivered',
  status_detail: 'held',
  updated_at: time,
  signed_by: 'Doe',
  est_delivery_date: time,
  carrier_detail: {est_delivery_date_local: '2026-11-22', est_delivery_time_local: '10:00:00'},
  tracking_details: [
    {
      datetime: time,
      status: 'failure',
      status_detail: 'delayed',
      message: 'Words',
      carrier_code: 'DE',
      tracking_location: {city: 'Bonn', state: 'NW', country: 'DE'},
    },
  ],
};

const samples: readonly Sample[] = [
  {provider: easypost, answer: tracker, webhook: {description: 'tracker.updated', result: tracker}},
  {
    provider: easypost,
    form: 'a list',
    answer: {trackers: [{...tracker, tracking_code: 'Another'}, tracker]},
    webhook: {result: {...tracker, object: 'Tracker'}},
  },
  {
    provider: ups,
    answer: {
      trackResponse: {
        shipment: [
          {
            package: [
              {
                trackingNumber: number,
                statusCode: '011',
                statusDescription: 'Words',
                currentStatus: {type: 'D', code: '011', description: 'Words'},
                deliveryDate: [
                  {type: 'DEL', date: '20261122'},
                  {type: 'SDD', date: '20261122'},
                ],
                deliveryTime: {type: 'DEL', startTime: '140000', endTime: '140200'},
                deliveryInformation: {receivedBy: 'Doe', location: 'Neighbor'},
                accessPointInformation: {pickupByDate: '20261124'},
                activity: [
                  {
                    status: {type: 'X', code: '48', statusCode: '022', description: 'Words'},
                    location: {address: {city: 'Bonn', stateProvince: 'NW', countryCode: 'DE'}},
                    date: '20261122',
                    time: '140200',
                    gmtDate: '20261122',
                    gmtTime: '130200',
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    webhook: {
      trackingNumber: number,
      activityStatus: {type: 'I', code: 'OT', description: 'Words', descriptionCode: '021'},
      activityLocation: {city: 'Bonn', stateProvince: 'NW', country: 'DE'},
      localActivityDate: '20261122',
      localActivityTime: '140200',
      gmtOffset: '+01.00',
      scheduledDeliveryDate: '20261122',
      deliveryStartTime: '140000',
      deliveryEndTime: '160000',
      receivedBy: 'Doe',
    },
  },
  {
    provider: fedex,
    answer: {
      output: {
        completeTrackResults: [
          {
            trackingNumber: number,
            trackResults: [
              {
                error: {code: 'TRACKING.TRACKINGNUMBER.EMPTY', message: 'Words'},
                latestStatusDetail: {
                  code: 'HL',
                  derivedCode: 'HL',
                  description: 'Words',
                  ancillaryDetails: [{reasonDescription: 'Refused', actionDescription: 'Words'}],
                  delayDetail: {status: 'DELAYED'},
                },
                dateAndTimes: [
                  {type: 'SHIP', dateTime: time},
                  {type: 'APPOINTMENT_DELIVERY', dateTime: time},
                  {type: 'COMMITMENT', dateTime: time},
                  {type: 'ESTIMATED_DELIVERY', dateTime: time},
                ],
                estimatedDeliveryTimeWindow: {window: {begins: time, ends: time}},
                standardTransitTimeWindow: {window: {begins: time, ends: time}},
                deliveryDetails: {signedByName: 'Doe', locationDescription: 'Neighbor'},
                holdAtLocation: {locationContactAndAddress: {contact: {companyName: 'Shop'}, address}},
                scanEvents: [{date: time, eventType: 'DE', exceptionDescription: 'Words', scanLocation: address}],
              },
              {latestStatusDetail: {code: 'DL'}, scanEvents: [{date: time, eventType: 'DL'}]},
            ],
          },
        ],
      },
    },
  },
  {
    provider: dhlUnified,
    answer: {
      shipments: [
        {
          id: number,
          returnFlag: false,
          status: {
            timestamp: time,
            statusCode: 'transit',
            status: 'ZF',
            description: 'Words',
            remark: 'Customs',
            location: {address: {addressLocality: 'Weg 2, Bonn', countryCode: 'DE'}, servicePoint: {label: 'Shop'}},
          },
          estimatedTimeOfDelivery: time,
          estimatedDeliveryTimeFrame: {estimatedFrom: time, estimatedThrough: time},
          details: {proofOfDelivery: {timestamp: time, signed: {givenName: 'Jane', familyName: 'Doe'}}},
          events: [{timestamp: time, statusCode: 'transit', status: 'NB', description: 'Words'}],
        },
      ],
    },
  },
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
  {
    provider: bring,
    answer: {
      consignmentSet: [
        {
          packageSet: [
            {
              packageNumber: number,
              statusDescription: 'Words',
              pickupCode: 'Words',
              dateOfReturn: '24.11.2026',
              dateOfEstimatedDelivery: '22.11.2026',
              eventSet: [
                {
                  status: 'READY_FOR_PICKUP',
                  description: 'Words',
                  dateIso: time,
                  city: 'Bonn',
                  countryCode: 'DE',
                  recipientSignature: {name: 'Doe'},
                },
              ],
            },
          ],
        },
        {error: {code: 404, message: 'Words'}},
      ],
    },
    webhook: {status: 'DELIVERED', shipment: number, package: number, created: '2026-11-22T14:02:00+0000'},
  },
  {
    provider: postnord,
    answer: {
      TrackingInformationResponse: {
        shipments: [
          {
            shipmentId: number,
            status: 'EN_ROUTE',
            statusText: {header: 'Words', body: 'Words'},
            estimatedTimeOfArrival: time,
            deliveryPoint: {displayName: 'Shop', name: 'Shop', address: {street1: '1 Main St', city: 'Bonn'}},
            items: [
              {
                itemId: number,
                status: 'AVAILABLE_FOR_DELIVERY',
                statusText: {header: 'Words', body: 'Words'},
                deliveryDate: time,
                acceptor: {name: 'Doe'},
                events: [
                  {
                    eventTime: '2026-11-22T14:02:00',
                    eventCode: '31',
                    status: 'EN_ROUTE',
                    eventDescription: 'Words',
                    location: {displayName: 'Bonn', city: 'Bonn', countryCode: 'DE'},
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  {
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
  },
  {
    provider: inpost,
    answer: {
      tracking_number: number,
      service: 'inpost_locker_standard',
      status: 'ready_to_pickup',
      updated_at: time,
      custom_attributes: {
        target_machine_id: 'BON01A',
        target_machine_detail: {name: 'BON01A', location_description: 'Words', address: {line1: 'Bonn', line2: 'Bonn'}},
      },
      tracking_details: [{status: 'delivered', origin_status: 'DOR', agency: 'Bonn', datetime: time}],
    },
  },
  {
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
  },
];

const unreadable: Readonly<Record<string, string>> = {
  'an HTML page': '<!doctype html><title>Service</title><h1>Sorry</h1>',
  'nothing at all': '',
  'half a document': '{"trackResponse":{"shipment":[{"pack',
  null: 'null',
  'an empty list': '[]',
  'a string': '"x"',
  'a number': '42',
  'an empty object': '{}',
  'lists where objects belong': '{"trackResponse":[],"output":[],"shipments":[[]],"status":[],"result":[]}',
  'text where objects belong':
    '{"trackResponse":"x","output":"x","trackers":"x","shipments":"x","status":{},"result":"x"}',
  'nulls where objects belong':
    '{"trackResponse":null,"output":null,"trackers":null,"shipments":[null],"status":null,"result":null}',
  'lists of nulls':
    '{"trackResponse":{"shipment":[null]},"trackers":[null],"output":{"completeTrackResults":[null]},"shipments":[null],"status":1}',
};

const byHttpStatus = {401: 'unauthorized', 429: 'rate_limited', 500: 'unreachable', 503: 'unreachable'} as const;

/** Any JSON value, many of them made of the words this provider knows. */
function jsonLike(sample: object): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(...new Set(JSON.stringify(sample).match(/[\w.+:-]+/g)), '', 'constructor', '__proto__');
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof({maxDepth: 6}, words, fc.jsonValue(), fc.array(tie('value')), fc.dictionary(words, tie('value'))),
  }));
  return value;
}

/** `sample` with one of its values, at any depth, replaced by `value`. */
function withReplaced(sample: unknown, path: readonly number[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof sample !== 'object' || sample === null) return value;
  const keys = Object.keys(sample);
  const key = keys[first % keys.length];
  if (key === undefined) return value;
  if (Array.isArray(sample))
    return sample.map((one, index) => (String(index) === key ? withReplaced(one, rest, value) : one));
  return {...sample, [key]: withReplaced(Reflect.get(sample, key), rest, value)};
}

function assertUsable(outcome: Outcome | undefined): void {
  assert.ok(outcome);
  if (outcome.outcome !== 'ok') return;
  assert.ok(outcome.shipments.length > 0);
  for (const shipment of outcome.shipments) {
    const {success, issues} = v.safeParse(ReportSchema, shipment);
    assert.ok(success, JSON.stringify(issues?.map(({message, path}) => [message, path?.map(({key}) => key)])));
  }
}

for (const {provider, form, answer, webhook} of samples) {
  const name = form ? `${provider.id} with ${form}` : provider.id;
  const parse = (body: string, status = 200, contentType = 'application/json') =>
    provider.parse({status, contentType, body}, {number});

  test(`${name} reads its own sample`, () => {
    const outcome = parse(JSON.stringify(answer));
    assert.equal(outcome.outcome, 'ok');
    assertUsable(outcome);
  });

  for (const [what, body] of Object.entries(unreadable)) {
    test(`${name} answers ${what} with bad_response`, () => {
      assert.equal(parse(body).outcome, 'bad_response');
      if (webhook) assert.equal(provider.parseWebhook?.(body).outcome, 'bad_response');
    });
  }

  for (const [status, outcome] of Object.entries(byHttpStatus)) {
    test(`${name} answers HTTP ${status} with ${outcome}, whatever the body`, () => {
      for (const body of [...Object.values(unreadable), JSON.stringify(answer)]) {
        assert.equal(parse(body, Number(status), 'text/html').outcome, outcome);
      }
    });
  }

  test(`${name} never throws, and what it reads fits the model`, () => {
    const status = fc.constantFrom(200, 201, 204, 301, 400, 404, 422);
    const json = jsonLike([answer, webhook]);
    fc.assert(fc.property(fc.string(), status, (body, code) => assertUsable(parse(body, code))));
    fc.assert(fc.property(fc.jsonValue(), status, (body, code) => assertUsable(parse(JSON.stringify(body), code))));
    fc.assert(fc.property(json, status, (body, code) => assertUsable(parse(JSON.stringify(body), code))));
  });

  test(`${name} survives any one value of an answer being something else`, () => {
    const path = fc.array(fc.nat(30), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(path, jsonLike(answer), (steps, value) => {
        assertUsable(parse(JSON.stringify(withReplaced(answer, steps, value))));
        if (webhook) assertUsable(provider.parseWebhook?.(JSON.stringify(withReplaced(webhook, steps, value))));
      }),
      {numRuns: 1000},
    );
  });

  test(`${name} cuts what is too long`, () => {
    const long = JSON.stringify(answer).replaceAll('Words', 'w'.repeat(9000)).replaceAll('Doe', 'd'.repeat(9000));
    const outcome = parse(long.replaceAll('Bonn', 'b'.repeat(9000)));
    assert.equal(outcome.outcome, 'ok');
    assertUsable(outcome);
  });

  test(`${name} sends every request to its own address`, () => {
    for (const asked of [number, '../../x', 'a b/c?d#e', 'http://example.com']) {
      for (const request of [provider.request({number: asked}), provider.register?.({number: asked})]) {
        assert.ok(!request || request.url.startsWith(`${provider.baseUrl}/`), asked);
      }
    }
  });
}
