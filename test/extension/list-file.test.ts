import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {calendarOf} from '../../extension/background/calendar-of.js';
import {faultOf, listText, takenFrom} from '../../extension/list-file.js';
import {listTable} from '../../extension/list-table.js';
import {en} from '../../extension/strings/told/en.js';
import type {Watch} from '../../extension/watch.js';
import {TrackingError} from '../../shared/errors.js';
import {shipment, view} from '../shared/builders.js';
import {readCalendar} from '../shared/calendar/read.js';
import {aWatch} from './a-watch.js';

const at = '2026-11-23T12:00:00Z';
const now = Date.parse(at);
const none: ReadonlySet<string> = new Set();
const shop: Partial<Watch> = {
  source: {kind: 'shop', api: 'https://shop.example', token: 'secret-token', expiresAt: '2027-01-01T00:00:00Z'},
  view: view({shipments: [shipment()]}),
};
const estimate = {estimate: {from: '2026-11-26', provider: 'ups', askedAt: at}};

const code = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof TrackingError ? error.code : error;
  }
};

describe('the file of a watch list', () => {
  test('gives back what was written, but for what was to be shown and asked elsewhere', () => {
    const watch = aWatch({name: 'Mug', note: 'blue', tell: {delivered: false}, untold: ['x'], told: ['x']});
    const {added} = takenFrom(listText([watch], at, true), [], none, now);
    const {untold: _, ...rest} = watch;
    assert.deepEqual(added, [{...rest, asking: {failures: 0}}]);
  });

  test('makes due at once what was asked about elsewhere', () => {
    const watch = aWatch({asking: {failures: 3, dueAt: 5, restsUntil: 9e15, etag: '"1"'}});
    const {added} = takenFrom(listText([watch], at, true), [], none, now);
    assert.deepEqual(added[0]?.asking, {failures: 0, dueAt: now});
  });

  test('adds nothing the second time, nor what is there under another id', () => {
    const text = listText([aWatch(), aWatch(shop)], at, true);
    const first = takenFrom(text, [], none, now);
    assert.equal(first.added.length, 2);
    assert.deepEqual(takenFrom(text, first.added, none, now), {added: [], known: 2, refused: []});
    assert.equal(takenFrom(text, [aWatch(), aWatch(shop)], none, now).known, 2);
  });

  test('adds what it names twice once', () => {
    const taken = takenFrom(listText([aWatch(), aWatch()], at, true), [], none, now);
    assert.deepEqual([taken.added.length, taken.known], [1, 1]);
  });

  test('has tokens only if that was asked for, and says of what came without that it cannot be followed', () => {
    const watches = [aWatch(shop), aWatch()];
    assert.match(listText(watches, at, true), /secret-token/);
    const text = listText(watches, at, false);
    assert.doesNotMatch(text, /secret-token/);
    const taken = takenFrom(text, [], none, now);
    assert.deepEqual(taken.refused, [{at: 0, why: 'no_token'}]);
    assert.equal(taken.added.length, 1);
  });

  test('takes what it can and says why it cannot take the rest', () => {
    const file = JSON.parse(listText([aWatch()], at, true));
    file.watches.unshift({
      ...aWatch(shop),
      source: {kind: 'shop', api: 'javascript:alert(1)', token: 't', expiresAt: at},
    });
    const {added, refused} = takenFrom(JSON.stringify(file), [], none, now);
    assert.equal(added.length, 1);
    assert.equal(refused[0]?.at, 0);
    assert.equal(refused[0]?.why, 'unreadable');
    assert.match(refused[0]?.detail ?? '', /URL|http/);
  });

  test('takes no id that something unreadable has', () => {
    const watch = aWatch();
    const {added, refused} = takenFrom(listText([watch], at, true), [], new Set([watch.id]), now);
    assert.deepEqual(added, []);
    assert.deepEqual(refused, [{at: 0, why: 'id_taken'}]);
  });

  const newer = listText([], at, true).replace('"version": 1', '"version": 2');
  const tooMany = JSON.stringify({...JSON.parse(listText([], at, true)), watches: Array(10_001).fill(0)});
  const refusals: [what: string, text: string, code: string, fault: string][] = [
    ['no JSON', 'name,number', 'invalid_request', 'not_json'],
    ['another JSON', '{"watches": []}', 'invalid_request', 'not_ours'],
    ['a file of a newer version', newer, 'invalid_request', 'newer'],
    ['more than 10 MB', ' '.repeat(10_000_001), 'too_large', 'too_large'],
    ['more than 10,000 watches', tooMany, 'too_large', 'too_large'],
  ];
  for (const [what, text, expected, fault] of refusals) {
    test(`is not ${what}`, () => {
      assert.equal(
        code(() => takenFrom(text, [], none, now)),
        expected,
      );
      assert.equal(faultOf(text), fault);
    });
  }

  test('has something in it', () => {
    assert.equal(faultOf(listText([], at, true)), 'empty');
    assert.equal(faultOf(listText([aWatch()], at, true)), undefined);
  });
});

describe('the table of a watch list', () => {
  const line = (watch: Watch) => listTable([watch]).split('\r\n')[1];

  test('names its columns and has a line for each watch', () => {
    const table = listTable([aWatch({name: 'Mug'}), aWatch(shop)]);
    assert.match(table, /^\uFEFFname,shop,order,status,/);
    assert.equal(table.split('\r\n').length, 4);
    assert.match(line(aWatch(shop)) ?? '', /Kiln & Clay,KC-1042,in_transit,UPS,1Z999AA10123456784/);
  });

  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '|calc', '=HYPERLINK("https://x.example")']) {
    test(`has nothing that a spreadsheet calculates: ${name}`, () => {
      assert.equal(line(aWatch({name}))?.startsWith(`"'${name.replaceAll('"', '""')}",`), true);
    });
  }

  test('quotes what would break a line or a cell', () => {
    assert.match(line(aWatch({name: 'a, "b"'})) ?? '', /^"a, ""b""",/);
  });
});

describe('the calendar of a watch list', () => {
  const events = (...watches: Watch[]) => readCalendar(calendarOf(watches, en, new Date(now))).events;

  test('has the day on which each parcel is expected, under a name that stays', () => {
    const watch = aWatch({...shop, view: view({shipments: [shipment({}, estimate)]})});
    const [event] = events(watch);
    assert.equal(event?.['DTSTART;VALUE=DATE'], '20261126');
    assert.equal(event?.['SUMMARY'], 'Stoneware mug: parcel arrives');
    const moved = {...estimate.estimate, from: '2026-11-27'};
    const [later] = events({...watch, view: view({shipments: [shipment({}, {estimate: moved})]})});
    assert.equal(later?.['UID'], event?.['UID']);
    assert.match(event?.['UID'] ?? '', new RegExp(`^${watch.id}`));
  });

  test('names what its owner has named, and no order where there is none', () => {
    const watch = aWatch({name: 'Mug'});
    const [parcel] = watch.view.order.shipments;
    const order = {...watch.view.order, shipments: [{...shipment({}, estimate), number: parcel?.number ?? ''}]};
    const [event] = events({...watch, view: {...watch.view, order}});
    assert.equal(event?.['SUMMARY'], 'Mug: parcel arrives');
    assert.equal(event?.['DESCRIPTION'], '1Z999AA10123456784');
  });

  test('leaves out what is put away', () => {
    assert.deepEqual(events(aWatch({view: view({shipments: [shipment({}, estimate)]}), archivedAt: at})), []);
  });
});
