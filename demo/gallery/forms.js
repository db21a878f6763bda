// What is shown where no order is.
import {refused, silence} from './answers.js';
import {find, pressing, type} from './hand.js';

const lookUp = (answer) => ({'POST /v1/lookup': answer});
const tries =
  (number = 'KC-1024', factor = 'ada@example.com') =>
  (tracker) =>
    tracker.lookUp(number, factor);

const types = (number, seen) => async (tracker) => {
  await type(tracker, '#order', number);
  await find(tracker, '.choice');
  // The field says what it takes the number for as soon as it knows.
  const hint = await find(tracker, '#order-hint');
  const before = hint.textContent;
  if (seen) while (hint.isConnected && hint.textContent === before) await new Promise((done) => setTimeout(done, 20));
};

const asksForLink = (number, factor, selector) => async (tracker) => {
  await type(tracker, '#order', number);
  await type(tracker, '#factor', factor);
  await pressing('form .bare', selector)(tracker);
};

export const formStates = [
  {title: 'look-up'},
  {title: 'look-up, an order number given', attributes: {number: 'KC-1042'}},
  {title: 'look-up, an order number typed', act: types('KC-1042', true)},
  {title: 'look-up, a tracking number typed', act: types('1Z999AA10123456784', true)},
  {title: 'look-up, for the e-mail address', attributes: {factor: 'email'}, act: types('')},
  {title: 'look-up, for the postcode', attributes: {factor: 'postcode'}, act: types('')},
  {title: 'look-up, going on', answers: lookUp(silence), act: (tracker) => void tries()(tracker)},
  {title: 'look-up, no match', act: tries()},
  {title: 'look-up, a field is empty', act: tries('KC-1024', '')},
  {
    title: 'look-up, too many tries',
    answers: lookUp(refused(429, 'rate_limited', {}, {'retry-after': '180'})),
    act: tries(),
  },
  {
    title: 'look-up, too many tries, a link is mailed',
    answers: lookUp(refused(429, 'rate_limited', {byMail: true}, {'retry-after': '180'})),
    act: tries(),
  },
  {title: 'look-up, the shop not reachable', answers: lookUp(refused(503, 'unreachable')), act: tries()},
  {
    title: 'look-up, the answer not readable',
    answers: lookUp(async () => new Response('<!doctype html><title>Maintenance</title>')),
    act: tries(),
  },
  {
    title: 'a link by mail',
    answers: {'POST /v1/link': async () => new Response(null, {status: 204})},
    act: asksForLink('KC-1042', 'ada@example.com', '#mailed'),
  },
  {title: 'a link by mail, no address given', act: asksForLink('KC-1042', '3511 AB', '#problem')},
  {
    title: 'a link that has ended',
    attributes: {token: 'ended'},
    answers: {'GET /v1/order': refused(401, 'unauthorized')},
    act: pressing('#problem'),
  },
  {title: 'a link that opens', attributes: {token: 'awaited'}, answers: {'GET /v1/order': silence}},
  {
    title: 'orders remembered on this device',
    remembered: [
      {number: 'KC-1042', token: 'one'},
      {number: 'KC-10420000000000000000000000000001043', token: 'two'},
    ],
    act: pressing('.remembered'),
  },
  {title: 'no shop named', attributes: {api: undefined}},
];
