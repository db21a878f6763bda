// What is done about an order, and what comes of it: part of the order, or in a dialog over it, which has a window of its own.
import {quietStream, refused, said, silence} from './answers.js';
import {press, pressing, type} from './hand.js';
import {estimate, now, one, parcel, promise, scan, scansUntil} from './orders.js';
import {severalParcels} from './several-parcels.js';

const onItsWay = one({estimate}, {promise});
const asItStands = one({estimate, events: []}, {promise}, {access: 'status'});
const here = scan('2026-11-23T11:42:00+01:00', 'delivered', 'DELIVERED', 'Utrecht');
const arrived = {status: 'delivered', deliveredAt: here.time, events: [here, ...scansUntil(6)]};
const denied = [{parcel: parcel().number, word: 'not_received', at: now}];
const notHere = one(arrived, {}, {words: denied});

const follow = (order) => ({'GET /v1/order': said(order), 'GET /v1/order/events': quietStream});
const sent = {'POST /v1/order/code': said({channel: 'email', expiresInSeconds: 600})};
const wrongCode = (answer) => ({...sent, 'POST /v1/order/code/check': answer});
const givesCode = async (tracker) => {
  await press(tracker, '[part="rest"] button');
  await type(tracker, '#code', '123456');
  await pressing('[part="rest"] button', '#problem')(tracker);
};

export const actStates = [
  {
    title: 'opened by its link',
    order: onItsWay,
    attributes: {token: 'whole'},
    answers: follow(onItsWay),
    act: pressing('[part="take"]'),
  },
  {
    title: 'a code was sent',
    order: asItStands,
    answers: sent,
    act: pressing('[part="rest"] button', '#code'),
  },
  {
    title: 'not the code that was sent',
    order: asItStands,
    answers: wrongCode(refused(404, 'not_found')),
    act: givesCode,
  },
  {
    title: 'codes tried too often',
    order: asItStands,
    answers: wrongCode(refused(429, 'rate_limited', {}, {'retry-after': '600'})),
    act: givesCode,
  },
  {title: 'not received, as the customer says', order: notHere, answers: follow(notHere)},
  {
    title: 'not received, and not taken down',
    order: one(arrived),
    answers: {'POST /v1/order/word': refused(503, 'unreachable')},
    act: pressing('[aria-labelledby="not-received"] .second', '#problem'),
  },
];

const toReport = '[part="help"] .bare';
const reports = (answer, order = onItsWay) => ({...follow(order), 'POST /v1/order/problems': answer});
const reported = one(
  {estimate},
  {promise},
  {problems: [{case: 'KC-2093', kind: 'damaged', at: now, state: 'open', text: 'The bowl is in two.'}]},
);
const sends = (selector) => async (tracker) => {
  await press(tracker, toReport);
  await press(tracker, 'dialog [value="damaged"]');
  await type(tracker, '#text', 'The bowl is in two.');
  await pressing('dialog form .button', selector)(tracker);
};

const ada = {
  ...{id: 1, channel: 'email', address: 'ada@example.com', state: 'active', source: 'order', since: now},
  ...{moments: null, grouping: null, language: null, endedByReader: false},
};
const asked = {
  ...ada,
  id: 2,
  address: 'bo.van.der.berg-hooghiemstra@mail.example',
  state: 'pending',
  source: 'customer',
};
const phone = {...ada, id: 3, channel: 'sms', address: '+31612345678', source: 'customer', moments: ['delivered']};
const consent = {id: 'email-1/en', text: 'Kiln & Clay may write to this address about this order, until I say stop.'};
const told = (...subscribers) => ({
  subscribers,
  usual: {moments: ['dispatched', 'out_for_delivery', 'delivered', 'delayed'], grouping: 'parcel', language: 'en'},
  offered: ['email', 'sms', 'push'],
  consents: {email: consent, sms: {...consent, id: 'sms-1/en'}, push: consent},
});
const tells = (before, after) => ({
  ...follow(onItsWay),
  'GET /v1/order/tell': typeof before === 'function' ? before : said(before),
  'PUT /v1/order/tell': typeof after === 'function' ? after : said(after),
});
const toTell = '[part="help"] .second';
const adds = (address, agrees) => async (tracker) => {
  await press(tracker, toTell);
  await type(tracker, '#new-email', address);
  if (agrees) await press(tracker, '[aria-labelledby="add-email"] [name="consent"]');
  await pressing('[aria-labelledby="add-email"] .button', '#note')(tracker);
};

/** Each in a window of its own: a dialog lies over all of one. */
const inWindows = (states) => states.map((state) => ({...state, hasWindow: true}));

export const reportDialogs = inWindows([
  {title: 'report a problem', order: onItsWay, act: pressing(toReport, 'dialog[open]')},
  {
    title: 'report a problem, of one of three',
    order: severalParcels['three parcels'],
    act: pressing(toReport, 'dialog[open]'),
  },
  {
    title: 'report a problem, nothing chosen',
    order: onItsWay,
    act: pressing(toReport, 'dialog form .button', '#trouble'),
  },
  {
    title: 'report a problem, not sent',
    order: onItsWay,
    answers: reports(refused(503, 'unreachable')),
    act: sends('#trouble'),
  },
  {
    title: 'report a problem, too many',
    order: onItsWay,
    answers: reports(refused(429, 'rate_limited')),
    act: sends('#trouble'),
  },
  {
    title: 'report a problem, sent',
    order: onItsWay,
    answers: reports(said({case: 'KC-2093'}), reported),
    act: sends('dialog .actions .second'),
  },
  {
    title: 'not received, to be reported',
    order: notHere,
    act: pressing('[aria-labelledby="not-received"] .second', 'dialog[open]'),
  },
]);

export const tellDialogs = inWindows([
  {title: 'tell me', order: onItsWay, answers: tells(told(ada), silence), act: pressing(toTell, 'dialog[open]')},
  {
    title: 'tell me, nobody told yet',
    order: onItsWay,
    answers: tells(told(), silence),
    act: pressing(toTell, 'dialog[open]'),
  },
  {
    title: 'tell me, three addresses, one of them asked',
    order: onItsWay,
    answers: tells(told(ada, asked, phone), silence),
    act: pressing(toTell, 'dialog[open]'),
  },
  {
    title: 'tell me, chosen',
    order: onItsWay,
    answers: tells(told(ada), told(ada)),
    act: pressing(toTell, 'dialog .act .button', '#note'),
  },
  {
    title: 'tell me, one more address asked',
    order: onItsWay,
    answers: tells(told(ada), told(ada, asked)),
    act: adds(asked.address, true),
  },
  {title: 'tell me, not agreed', order: onItsWay, answers: tells(told(), silence), act: adds('bo@mail.example', false)},
  {
    title: 'tell me, not an address',
    order: onItsWay,
    answers: tells(told(), refused(400, 'invalid_request', {errors: [{pointer: '/add/address'}]})),
    act: adds('bo at example', true),
  },
  {
    title: 'tell me, ended',
    order: onItsWay,
    answers: tells(told(ada), told({...ada, state: 'ended', endedByReader: true})),
    act: pressing(toTell, 'dialog .act .bare', '#note'),
  },
  {
    title: 'tell me, the shop not reachable',
    order: onItsWay,
    answers: tells(refused(503, 'unreachable'), silence),
    act: pressing(toTell, 'dialog[open]'),
  },
]);
