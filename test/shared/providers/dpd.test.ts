// Bodies follow https://cloud.dpd.com/services/v1/DPDCloudService.asmx?op=getParcelLifeCycle and, as SOAP,
// https://integrations.dpd.nl/dpd-shipper/dpd-shipper-webservices/parcellifecycle-service/ (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {dpd} from '../../../shared/providers/dpd.js';
import type {Outcome} from '../../../shared/providers/provider.js';

const number = '09980000000001';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return dpd.parse({status, contentType: 'application/json', body: text}, {number});
};
const life = (...statusInfo: readonly object[]) => ({Version: 100, Ack: true, ParcelLifeCycleData: {statusInfo}});

function reportOf(outcome: Outcome): Report {
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

/** A step as DPD writes it, reached and current. */
const step = (status: string, facts: object = {}) => ({
  status,
  label: {content: 'Parcel out for delivery', bold: true},
  description: {content: [{content: 'Words', bold: false}]},
  statusHasBeenReached: true,
  isCurrentStatus: true,
  location: {content: 'Bonn (DE)'},
  date: {content: '22.11.2026, 14:02'},
  ...facts,
});

/** The same data as SOAP. */
const soap = (body: string) =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;
const tracked = (steps: string) =>
  soap(`<getTrackingDataResponse><trackingresult>${steps}</trackingresult></getTrackingDataResponse>`);
const soapStep = (status: string, date: string, current = false) =>
  `<statusInfo><status>${status}</status><label><content>Label</content></label>
   <description><content><content>The parcel is at the depot.</content><bold>false</bold></content></description>
   <statusHasBeenReached>true</statusHasBeenReached><isCurrentStatus>${current}</isCurrentStatus>
   <location><content>Bonn (DE)</content></location><date><content>${date}</content></date></statusInfo>`;

test('asks in German or English', () => {
  const request = dpd.request({number: '0998 0000', language: 'de-AT'});
  assert.equal(request.url, 'https://cloud.dpd.com/api/v1/ParcelLifeCycle/09980000');
  assert.deepEqual([request.headers.get('version'), request.headers.get('language')], ['100', 'de_DE']);
  assert.equal(dpd.request({number: '1', language: 'fr'}).headers.get('language'), 'en_EN');
});

const mistake = (ErrorCode: string, ErrorMsgLong = 'Words') => ({
  Ack: false,
  ErrorDataList: [{ErrorCode, ErrorMsgLong}],
});
const fault = (errorCode: string, errorMessage: string) =>
  soap(`<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
    <detail><ns:fault xmlns:ns="urn:x"><errorCode>${errorCode}</errorCode><errorMessage>${errorMessage}</errorMessage></ns:fault></detail></soap:Fault>`);
for (const [what, body, status, outcome] of [
  ['a life without steps', life(), 200, 'not_found'],
  ['an error that says so', mistake('CLOUD_API_TRACKING', 'Parcel not found'), 200, 'not_found'],
  ['HTTP 404', '', 404, 'not_found'],
  ['wrong software', mistake('CLOUD_API_PARTNERCREDENTIALS'), 200, 'unauthorized'],
  ['a wrong shop', mistake('CLOUD_API_USERCREDENTIALS'), 200, 'unauthorized'],
  ['too many calls', mistake('CLOUD_API_USERCALLLIMIT'), 200, 'rate_limited'],
  ['another error', mistake('CLOUD_API_SOMETHING', 'Unknown error, keine Berechtigung'), 200, 'bad_response'],
  ['an error in German', mistake('CLOUD_API_SOMETHING', 'Keine Daten zu diesem Paket'), 200, 'not_found'],
  ['HTTP 401', '', 401, 'unauthorized'],
  ['HTTP 500', '', 500, 'unreachable'],
  ['an answer without either', {Ack: true}, 200, 'bad_response'],
  ['SOAP without steps', tracked(''), 200, 'not_found'],
  ['a SOAP fault of the login', fault('DELICOM_ERR_AUTHENTICATION', 'Words'), 200, 'unauthorized'],
  ['a SOAP fault that says so', fault('LIFECYCLE', 'No data found'), 200, 'not_found'],
  ['a SOAP fault with HTTP 500', fault('DELICOM_ERR_AUTHENTICATION', 'Words'), 500, 'unauthorized'],
  ['another SOAP fault', fault('LIFECYCLE', 'Words'), 200, 'bad_response'],
  [
    'a SOAP fault without detail',
    soap('<soap:Fault><faultstring>Words</faultstring></soap:Fault>'),
    200,
    'bad_response',
  ],
  ['another SOAP answer', soap('<other/>'), 200, 'bad_response'],
  ['an HTML page', '<html><p>Sorry</p></html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

test('after too many calls it is asked again in ten minutes', () => {
  const outcome = parse(mistake('CLOUD_API_USERCALLLIMIT'));
  assert.ok(outcome.outcome !== 'ok');
  assert.equal(outcome.retryAfterSeconds, 600);
});

for (const [status, codes] of Object.entries({
  pre_transit: ['SHIPMENT'],
  in_transit: [
    'ACCEPTED',
    'PickedUp',
    'AT_SENDING_DEPOT',
    'ON_THE_ROAD',
    'BetweenDepots',
    'AT_DELIVERY_DEPOT',
    'Depot',
  ],
  out_for_delivery: ['Courier', 'OUT_FOR_DELIVERY'],
  available_for_pickup: ['ParcelShop'],
  attempt_failed: ['DeliveryFailure', 'ReturningFromDelivery'],
  delivered: ['Delivered', 'DELIVERED'],
  unknown: ['SomethingNew', 'constructor'],
})) {
  for (const code of codes) {
    test(`${code} is ${status}, whatever its label says`, () => {
      const now = reportOf(parse(life(step(code))));
      assert.deepEqual([now.status, now.events[0]?.status, now.events[0]?.code], [status, status, code]);
    });
  }
}

test('a status nobody documented is read by its words', () => {
  const description = {content: [{content: 'The parcel is being returned to the sender.'}]};
  assert.equal(reportOf(parse(life(step('SomethingNew', {description})))).status, 'returning');
});

test('steps still to come are no events, and the current one is the status', () => {
  const now = reportOf(
    parse(
      life(
        step('ACCEPTED', {isCurrentStatus: false}),
        step('ON_THE_ROAD'),
        step('DELIVERED', {statusHasBeenReached: false, isCurrentStatus: false, date: null, location: null}),
      ),
    ),
  );
  assert.deepEqual([now.status, now.events.map(({code}) => code)], ['in_transit', ['ACCEPTED', 'ON_THE_ROAD']]);
});

test('a parcel that has reached no step is announced', () => {
  const unreached = {statusHasBeenReached: false, isCurrentStatus: false};
  const now = reportOf(parse(life(step('ACCEPTED', unreached), step('DELIVERED', unreached))));
  assert.deepEqual([now.status, now.events], ['pre_transit', []]);
});

for (const [content, time] of [
  ['22.11.2026, 14:02', '2026-11-22T14:02'],
  ['22.11.2026 14:02:03', '2026-11-22T14:02:03'],
  ['22.11.2026', '2026-11-22'],
  ['11/22/2026 2:02:03 PM', '2026-11-22T14:02:03'],
  ['1/2/2026 12:02:03 AM', '2026-01-02T00:02:03'],
  ['1/2/2026 12:02 PM', '2026-01-02T12:02'],
  ['2026-11-22T14:02:03', '2026-11-22T14:02:03'],
  ['Sunday', undefined],
  [null, undefined],
] as const) {
  test(`a step dated ${content} happened at ${time}`, () => {
    assert.equal(reportOf(parse(life(step('ACCEPTED', {date: {content}})))).events[0]?.time, time);
  });
}

for (const [content, location] of [
  ['Bonn (DE)', {city: 'Bonn', country: 'DE'}],
  ['Bonn', {city: 'Bonn'}],
  ['', undefined],
] as const) {
  test(`the place "${content}" is ${JSON.stringify(location)}`, () => {
    assert.deepEqual(reportOf(parse(life(step('ACCEPTED', {location: {content}})))).events[0]?.location, location);
  });
}

test('a delivered parcel has its arrival, and the lines of its description', () => {
  const description = {content: [{content: 'Delivered.'}, {content: 'To a neighbour.'}]};
  const {deliveredAt, text, flags} = reportOf(parse(life(step('DELIVERED', {description}))));
  assert.deepEqual([deliveredAt, text, flags], ['2026-11-22T14:02', 'Delivered. To a neighbour.', ['to_neighbour']]);
});

test('SOAP is read like the rest', () => {
  const now = reportOf(
    parse(
      tracked(
        soapStep('BetweenDepots', '11/21/2026 6:40:05 PM') +
          soapStep('ReturningFromDelivery', '11/22/2026 4:05:30 PM', true),
      ),
    ),
  );
  assert.deepEqual(now, {
    number,
    carrier: 'dpd',
    status: 'attempt_failed',
    text: 'The parcel is at the depot.',
    events: [
      {
        status: 'in_transit',
        text: 'The parcel is at the depot.',
        time: '2026-11-21T18:40:05',
        code: 'BetweenDepots',
        location: {city: 'Bonn', country: 'DE'},
      },
      {
        status: 'attempt_failed',
        text: 'The parcel is at the depot.',
        time: '2026-11-22T16:05:30',
        code: 'ReturningFromDelivery',
        location: {city: 'Bonn', country: 'DE'},
      },
    ],
  });
});

test('a single SOAP step is read', () => {
  assert.equal(reportOf(parse(tracked(soapStep('Delivered', '11/22/2026 4:05:30 PM', true)))).status, 'delivered');
});
