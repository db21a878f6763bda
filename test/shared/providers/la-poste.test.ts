// Bodies follow Suivi v2, https://developer.laposte.fr/products/suivi/2, codes its table of events (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {laPoste} from '../../../shared/providers/la-poste.js';

const number = '6A12345678901';

const parse = (body: object, status = 200) =>
  laPoste.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

const entry = (shipment: object) => ({
  lang: 'fr_FR',
  scope: 'open',
  returnCode: 200,
  shipment: {idShip: number, holder: 4, product: 'colissimo', isFinal: false, ...shipment},
});

function report(shipment: object): Report {
  const outcome = parse(entry(shipment));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

for (const [language, lang] of [
  [undefined, 'en_GB'],
  ['fr-CA', 'fr_FR'],
  ['DE', 'de_DE'],
  ['ja', 'en_GB'],
] as const) {
  test(`asks for ${lang} when the language is ${language}`, () => {
    const {url} = laPoste.request({number: '6a 12345678/01', language});
    assert.equal(url, `https://api.laposte.fr/suivi/v2/idships/6A12345678%2F01?lang=${lang}`);
  });
}

for (const [status, body, outcome] of [
  [404, {returnCode: 404, returnMessage: 'Not Found', idShip: number}, 'not_found'],
  [200, {returnCode: 404, returnMessage: 'Not Found', idShip: number}, 'not_found'],
  [200, [{returnCode: 404, idShip: number}], 'not_found'],
  [200, {returnCode: '404'}, 'not_found'],
  [400, {returnCode: 400, returnMessage: 'Le numéro n’est pas valide.'}, 'invalid_number'],
  [200, [{returnCode: 400, idShip: number}], 'invalid_number'],
  [200, {returnCode: 401, returnMessage: 'Unauthorized'}, 'unauthorized'],
  [401, {code: 'UNAUTHORIZED', message: 'Words'}, 'unauthorized'],
  [429, {code: 'TOO_MANY_REQUESTS', message: 'Words'}, 'rate_limited'],
  [200, {returnCode: 500}, 'unreachable'],
  [504, {returnCode: 504}, 'unreachable'],
  [200, {returnCode: 200}, 'bad_response'],
  [200, {returnCode: 200, shipment: {}}, 'bad_response'],
  [400, {message: 'Words'}, 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

for (const [code, label, meaning] of [
  ['DR1', 'Déclaratif réceptionné', 'pre_transit (label_made)'],
  ['DR2', 'Problème lors de la préparation', 'pre_transit delayed'],
  ['PC1', 'Pris en charge', 'in_transit (picked_up)'],
  ['PC2', 'Pris en charge dans le pays d’expédition', 'in_transit (picked_up)'],
  ['ET1', 'En cours de traitement', 'in_transit'],
  ['ET2', 'En cours de traitement dans le pays d’expédition', 'in_transit'],
  ['ET3', 'En cours de traitement dans le pays de destination', 'in_transit'],
  ['ET4', 'En cours de traitement dans un pays de transit', 'in_transit'],
  ['EP1', 'En attente de présentation', 'in_transit'],
  ['DO1', 'Entrée en douane', 'in_transit customs (customs)'],
  ['DO2', 'Sortie de douane', 'in_transit customs (customs)'],
  ['DO3', 'Retenu en douane', 'in_transit customs held (customs)'],
  ['ID0', 'Informations douane', 'in_transit customs (customs)'],
  ['PB1', 'Problème en cours', 'exception'],
  ['PB1', 'L’adresse est incomplète : adresse incomplète', 'exception address_problem'],
  ['PB2', 'Problème résolu', 'in_transit'],
  ['MD2', 'Votre colis attend sur le site de livraison', 'in_transit (arrived)'],
  ['MD2', 'Votre colis est en cours de livraison', 'out_for_delivery'],
  ['ND1', 'Non distribuable', 'attempt_failed'],
  ['ND1', 'Votre colis a été refusé', 'attempt_failed refused'],
  ['AG1', 'En attente d’être retiré au guichet', 'available_for_pickup'],
  ['RE1', 'Retourné à l’expéditeur', 'returning'],
  ['DI0', 'Distribué en lot', 'delivered'],
  ['DI1', 'Distribué, malgré un retard', 'delivered'],
  ['DI1', 'Remis à votre voisin', 'delivered to_neighbour'],
  ['DI2', 'Distribué à l’expéditeur', 'returned'],
  ['DI3', 'Retardé', 'in_transit delayed'],
  ['ET9', 'Words', 'in_transit'],
  ['DO9', 'Words', 'in_transit customs (customs)'],
  ['DI9', 'Words', 'unknown'],
  ['constructor', 'Words', 'unknown'],
  [null, 'Words', 'unknown'],
] as const) {
  test(`${code} "${label}" is ${meaning}`, () => {
    const now = report({event: [{code, label, date: '2026-05-12T10:04:00+02:00'}]});
    const [event] = now.events;
    assert.ok(event);
    const {status, flags = [], kind} = event;
    assert.equal([status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' '), meaning);
    assert.equal(event.text, label);
    assert.deepEqual([now.status, now.flags], [event.status, event.flags]);
  });
}

test('the newest event that means something counts, in whatever order they come', () => {
  const {status, text, events} = report({
    event: [
      {code: 'PC1', label: 'Pris en charge', date: '2026-05-10T10:00:00+02:00'},
      {code: 'ZZ9', label: 'Words', date: '2026-05-13T10:00:00+02:00'},
      {code: 'AG1', label: 'Au guichet', date: '2026-05-12T10:00:00+02:00'},
    ],
  });
  assert.deepEqual({status, text}, {status: 'available_for_pickup', text: 'Au guichet'});
  assert.equal(events.length, 3);
});

test('a single event that is no list is read too, and a parcel without any is unknown', () => {
  assert.equal(report({event: {code: 'ET1'}}).status, 'in_transit');
  assert.equal(report({event: null}).status, 'unknown');
  assert.equal(report({}).status, 'unknown');
});

for (const [date, time] of [
  ['2026-05-12T10:04:00+02:00', '2026-05-12T10:04:00+02:00'],
  ['2026-05-12T10:04:00+0200', '2026-05-12T10:04:00+02:00'],
  ['2026-05-12T10:04:00', '2026-05-12T10:04:00'],
  ['12/05/2026', undefined],
  [null, undefined],
] as const) {
  test(`an event of ${date} happened at ${time}`, () => {
    assert.equal(report({event: [{code: 'ET1', date}]}).events[0]?.time, time);
  });
}

for (const [estimDate, estimate] of [
  ['2026-05-14T12:30:00+02:00', {from: '2026-05-14T12:30:00+02:00'}],
  ['2026-05-14T00:00:00+02:00', {from: '2026-05-14'}],
  ['2026-05-14', {from: '2026-05-14'}],
  ['soon', undefined],
  [null, undefined],
] as const) {
  test(`estimates ${estimate?.from} from ${estimDate}`, () => {
    assert.deepEqual(report({estimDate}).estimate, estimate);
  });
}

test('a delivered parcel has its arrival, from the event or else from the shipment', () => {
  const deliveryDate = '2026-05-12T12:00:00+02:00';
  const date = '2026-05-12T10:04:00+02:00';
  assert.equal(report({deliveryDate, event: [{code: 'DI1', date}]}).deliveredAt, date);
  assert.equal(report({deliveryDate, event: [{code: 'DI1'}]}).deliveredAt, deliveryDate);
  assert.equal(report({deliveryDate, event: [{code: 'DI2', date}]}).deliveredAt, undefined);
});

test('a parcel to be fetched says where', () => {
  const contextData = {removalPoint: {name: 'BUREAU DE POSTE LYON', type: 'BDP'}};
  assert.deepEqual(report({contextData, event: [{code: 'AG1'}]}).pickup, {place: 'BUREAU DE POSTE LYON'});
  assert.equal(report({contextData, event: [{code: 'ET1'}]}).pickup, undefined);
});

for (const [holder, carrier] of [
  [1, 'la-poste'],
  [3, 'chronopost'],
  [4, 'la-poste'],
  [undefined, 'la-poste'],
] as const) {
  test(`what ${holder} holds is carried by ${carrier}`, () => {
    assert.equal(report({holder}).carrier, carrier);
  });
}

test('of several the one asked for comes first, and unknown ones do not count', () => {
  const outcome = parse([{returnCode: 404, idShip: 'A'}, entry({idShip: 'B'}), entry({})], 207);
  assert.deepEqual(outcome.outcome === 'ok' && outcome.shipments.map((one) => one.number), [number, 'B']);
});
