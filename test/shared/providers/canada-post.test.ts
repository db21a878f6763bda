// Bodies follow "Get Tracking Details – REST", codes "Messages and Code Tables" at
// https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/messagescodetables.jsf (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {canadaPost} from '../../../shared/providers/canada-post.js';

const number = '7035114477138472';

const parse = (body: string, status = 200) =>
  canadaPost.parse({status, contentType: 'application/vnd.cpc.track-v2+xml', body}, {number});

/** A scan of 12 May 2026 at noon, of which a test states only what it is about. */
function scan(facts: Readonly<Record<string, string>>): string {
  const all = {'event-date': '2026-05-12', 'event-time': '12:00:00', 'event-time-zone': 'EDT', ...facts};
  return `<occurrence>${Object.entries(all)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</occurrence>`;
}

const coded = (code: string, words = 'Words', facts: Readonly<Record<string, string>> = {}) =>
  scan({'event-identifier': code, 'event-description': words, ...facts});

function report(occurrences: readonly string[], dates = ''): Report {
  const outcome = parse(`<?xml version="1.0" encoding="UTF-8"?>
    <tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2"><pin>${number}</pin>${dates}
    <significant-events>${occurrences.join('')}</significant-events></tracking-detail>`);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const messages = (code: string, description: string) =>
  `<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>${code}</code><description>${description}</description></message></messages>`;

for (const [language, accepted] of [
  [undefined, 'en-CA'],
  ['fr', 'fr-CA'],
  ['de', 'en-CA'],
] as const) {
  test(`asks for the number without spaces, in ${accepted} when the language is ${language}`, () => {
    const request = canadaPost.request({number: '7035 1144 7713/8472', language});
    assert.equal(request.url, 'https://soa-gw.canadapost.ca/vis/track/pin/703511447713%2F8472/detail');
    assert.equal(request.headers.get('accept'), 'application/vnd.cpc.track-v2+xml');
    assert.equal(request.headers.get('accept-language'), accepted);
  });
}

for (const [status, body, outcome] of [
  [404, messages('004', 'No Pin History'), 'not_found'],
  [200, messages('004', 'No Pin History'), 'not_found'],
  [404, messages('something new', 'Words'), 'not_found'],
  [400, messages('something new', 'Words'), 'bad_response'],
  [200, messages('AA002', 'The username and password do not match the endpoint'), 'unauthorized'],
  [400, messages('E002', 'AAA Authentication Failure'), 'unauthorized'],
  [401, '', 'unauthorized'],
  [500, messages('Server', 'Rejected by SLM Monitor'), 'rate_limited'],
  [200, messages('Server', 'Rejected by SLM Monitor'), 'rate_limited'],
  [503, messages('Server', 'Words'), 'unreachable'],
  [200, '<messages/>', 'bad_response'],
  [200, '<tracking-detail/>', 'bad_response'],
  [200, '<tracking-detail><significant-events/></tracking-detail>', 'bad_response'],
  [200, '<!doctype html><title>Sorry</title>', 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${body.slice(0, 150)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

test('a parcel of which there is only the number is unknown', () => {
  const {status, events} = report([]);
  assert.deepEqual({status, events}, {status: 'unknown', events: []});
});

/** Codes of each kind, with what Canada Post calls them. */
for (const [code, words, meaning] of [
  ['3000', 'Electronic information submitted by shipper', 'pre_transit (label_made)'],
  ['2300', 'Item picked up by Canada Post', 'in_transit (picked_up)'],
  ['0100', 'Item processed', 'in_transit'],
  ['0405', 'Item arrived', 'in_transit (arrived)'],
  ['0410', 'Item departed', 'in_transit (departed)'],
  ['1703', 'Item in transit to Post Office', 'in_transit'],
  ['0800', 'Presented to Canada Border Services Agency for customs review', 'in_transit customs (customs)'],
  ['0810', 'Item held by Customs', 'in_transit customs held (customs)'],
  ['0173', 'Customer addressing error found; Possible delay', 'in_transit address_problem delayed'],
  ['0159', 'Delivery may be delayed due to extreme weather conditions', 'in_transit delayed'],
  ['1410', "Item on hold at recipient's request", 'in_transit held'],
  ['0174', 'Item out for delivery', 'out_for_delivery'],
  ['0500', 'Sorti pour livraison', 'out_for_delivery'],
  ['1479', 'Notice card left indicating where and when to pick up item', 'attempt_failed'],
  ['1701', 'Item available for pickup at Post Office', 'available_for_pickup'],
  ['0156', 'Final Notice; Item will be returned to sender if not collected within 10 days', 'available_for_pickup'],
  ['1405', 'Delivered to automated parcel locker', 'available_for_pickup to_locker'],
  ['1406', 'Item picked up from automated parcel locker', 'delivered'],
  ['1441', 'Delivered to community mailbox or parcel locker', 'delivered'],
  ['1496', 'Delivered', 'delivered'],
  ['1483', 'Item cannot be delivered; more details to be provided', 'exception'],
  ['1417', 'Item refused by recipient. Item being returned to sender.', 'returning refused'],
  ['2600', 'Item has been returned and is enroute to the Sender', 'returning'],
  ['1498', "L'article a été renvoyé avec succès à l'expéditeur.", 'returned'],
  ['1496', 'Item successfully returned to sender', 'returned'],
  ['0174', "L'article renvoyé à l'expéditeur est sorti pour livraison.", 'returning'],
  ['1479', 'Tentative de renvoyer article à expéditeur. Carte laissée indiquant où ramasser.', 'returning'],
  ['9999', 'Delivered to the lighthouse', 'delivered'],
  ['9999', 'Article livré au phare', 'delivered'],
  ['9999', 'Item available for pickup', 'available_for_pickup'],
  ['9999', 'Tentative de livraison', 'attempt_failed'],
  ['9999', 'Out for delivery by boat', 'out_for_delivery'],
  ['9999', 'Item being returned to sender', 'returning'],
  ['9999', 'Words', 'unknown'],
  ['', '', 'unknown'],
] as const) {
  test(`${code} "${words}" is ${meaning}`, () => {
    const {status, flags = [], events} = report([coded(code, words)]);
    const kinds = events.flatMap(({kind}) => (kind ? [`(${kind})`] : []));
    assert.equal([status, ...flags, ...kinds].join(' '), meaning);
    assert.equal(events[0]?.text, words);
  });
}

test('the newest scan that says where the parcel is counts, in whatever order they come', () => {
  const now = report([
    coded('20', 'Signature available', {'event-time': '16:00:00'}),
    coded('0100', 'Item processed', {'event-time': '08:00:00'}),
    coded('0174', 'Item out for delivery', {'event-time': '09:00:00'}),
  ]);
  assert.equal(now.status, 'out_for_delivery');
  assert.equal(now.text, 'Item out for delivery');
  assert.deepEqual(
    now.events.map(({code, status}) => [code, status]),
    [
      ['20', 'unknown'],
      ['0100', 'in_transit'],
      ['0174', 'out_for_delivery'],
    ],
  );
});

test('an announcement that comes after the pick-up does not take it back', () => {
  const pickUp = coded('2300', 'Item picked up', {'event-time': '11:00:00'});
  assert.equal(report([coded('3000', 'Announced'), pickUp]).status, 'in_transit');
});

for (const [facts, time] of [
  [{}, '2026-05-12T12:00:00'],
  [{'event-time-zone': 'CSTNO'}, '2026-05-12T12:00:00'],
  [{'event-time': '00:00:00'}, '2026-05-12T00:00:00'],
  [{'event-time': '00:00:00', 'event-time-zone': ''}, '2026-05-12'],
  [{'event-time': ''}, '2026-05-12'],
  [{'event-date': 'yesterday'}, undefined],
] as const) {
  test(`a scan with ${JSON.stringify(facts)} happened at ${time}`, () => {
    assert.equal(report([coded('0100', 'Words', facts)]).events[0]?.time, time);
  });
}

test('names the place of a scan', () => {
  const scanned = coded('0100', 'Words', {'event-site': 'MONTR&#201;AL', 'event-province': 'QC'});
  assert.deepEqual(report([scanned]).events[0]?.location, {city: 'MONTRÉAL', region: 'QC'});
});

for (const [dates, estimate, flags] of [
  ['<expected-delivery-date>2026-05-14</expected-delivery-date>', {from: '2026-05-14'}, undefined],
  [
    '<changed-expected-date>2026-05-16</changed-expected-date><expected-delivery-date>2026-05-14</expected-delivery-date>',
    {from: '2026-05-16'},
    ['delayed'],
  ],
  [
    '<changed-expected-date>2026-05-13</changed-expected-date><expected-delivery-date>2026-05-14</expected-delivery-date>',
    {from: '2026-05-13'},
    undefined,
  ],
  [
    `<changed-expected-date/><expected-delivery-date/>
     <changed-expected-delivery-reason>Erreur d'adressage
     du client</changed-expected-delivery-reason>`,
    undefined,
    ['address_problem'],
  ],
] as const) {
  test(`estimates ${estimate?.from} with ${flags} from ${dates.replace(/\s+/g, ' ')}`, () => {
    const moving = report([coded('0100')], dates);
    assert.deepEqual(moving.estimate, estimate);
    assert.deepEqual(moving.flags, flags);
    assert.equal(report([coded('1496')], dates).flags, undefined);
  });
}

test('a delivered parcel has its arrival and who signed, whichever scan names them', () => {
  const {deliveredAt, signedBy} = report([
    coded('1408', 'Delivered'),
    coded('20', 'Signature available', {'signatory-name': 'J DOE'}),
    coded('20', 'Signature available', {'signatory-name': 'A STRANGER', 'event-date': '2026-05-10'}),
  ]);
  assert.deepEqual({deliveredAt, signedBy}, {deliveredAt: '2026-05-12T12:00:00', signedBy: 'J DOE'});
});

test('a parcel delivered in error and on its way again is signed by nobody', () => {
  const {status, signedBy, deliveredAt} = report([
    coded('0174', 'Item out for delivery'),
    coded('1408', 'Delivered', {'signatory-name': 'A STRANGER', 'event-date': '2026-05-10'}),
  ]);
  assert.deepEqual(
    {status, signedBy, deliveredAt},
    {status: 'out_for_delivery', signedBy: undefined, deliveredAt: undefined},
  );
});

test('an arrival without a time has the day Canada Post gives beside the scans', () => {
  const actual = '<actual-delivery-date>2026-05-12</actual-delivery-date>';
  assert.equal(report([coded('1496', 'Delivered', {'event-date': ''})], actual).deliveredAt, '2026-05-12');
});

test('a parcel at the post office says at which one', () => {
  const {pickup} = report([coded('1701', 'Item available for pickup', {'event-retail-name': 'VICTORIA PO'})]);
  assert.deepEqual(pickup, {place: 'VICTORIA PO'});
});
