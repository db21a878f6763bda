import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {asked, learn} from '../../shared/facts.js';
import {type Facts, noFacts, type Report} from '../../shared/model.js';
import {isFinal, statuses} from '../../shared/status.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString();
const report = (changes: Partial<Report> = {}): Report => ({number: 'N', status: 'in_transit', events: [], ...changes});

/** What is known after these reports, each told a minute after the one before. */
function after(...reports: (Partial<Report> & {provider?: string})[]): Facts {
  return reports.reduce<Facts>(
    (facts, {provider = 'ups', ...changes}, minute) => learn(facts, report(changes), {provider, at: at(minute)}),
    noFacts,
  );
}

describe('what is known', () => {
  test('a report is kept with who said it and when', () => {
    const facts = after({status: 'out_for_delivery', text: 'Out for delivery'});
    assert.equal(facts.status, 'out_for_delivery');
    assert.deepEqual(facts.lastReport, {provider: 'ups', at: at(0)});
  });

  test('an estimate that changes is kept beside the new one, newest first', () => {
    const facts = after(
      {estimate: {from: '2026-11-24'}},
      {estimate: {from: '2026-11-25'}},
      {estimate: {from: '2026-11-26'}},
    );
    assert.deepEqual(facts.estimate, {from: '2026-11-26', provider: 'ups', askedAt: at(2)});
    assert.deepEqual(
      facts.earlierEstimates.map(({from}) => from),
      ['2026-11-25', '2026-11-24'],
    );
  });

  test('an estimate that is only repeated is no change', () => {
    assert.deepEqual(after({estimate: {from: '2026-11-24'}}, {estimate: {from: '2026-11-24'}}).earlierEstimates, []);
  });

  test('a carrier that names no day any more has taken it back, unless it only sent news', () => {
    assert.equal(after({estimate: {from: '2026-11-24'}}, {}).estimate, undefined);
    assert.equal(after({estimate: {from: '2026-11-24'}}, {partial: true}).estimate?.from, '2026-11-24');
  });

  test('scans of all reports are kept, each once, newest first', () => {
    const one = {time: '2026-11-20T10:00:00', status: 'in_transit' as const, text: 'A'};
    const two = {time: '2026-11-21T10:00:00', status: 'in_transit' as const, text: 'B'};
    assert.deepEqual(after({events: [one]}, {events: [two, one]}, {events: [two]}).events, [two, one]);
  });

  test('a scan told by two providers does not stand there twice', () => {
    const facts = after(
      {events: [{time: '2026-11-20T18:12:00+01:00', status: 'in_transit', text: 'Departed'}]},
      {provider: 'easypost', events: [{time: '2026-11-20T17:12:00Z', status: 'in_transit', text: 'Left facility'}]},
    );
    assert.deepEqual(
      facts.events.map(({text}) => text),
      ['Left facility'],
    );
  });

  test('the first estimate is never forgotten: lateness is measured against it', () => {
    const days = Array.from({length: 15}, (_, day) => ({estimate: {from: `2026-11-${String(day + 10)}`}}));
    const facts = after(...days);
    assert.equal(facts.earlierEstimates.length, 10);
    assert.equal(facts.earlierEstimates.at(-1)?.from, '2026-11-10');
  });

  test('news that say nothing of a flag have not taken it back', () => {
    assert.deepEqual(after({flags: ['customs']}, {partial: true}).flags, ['customs']);
    assert.deepEqual(after({flags: ['customs']}, {}).flags, []);
  });

  test('asking in vain keeps what is known', () => {
    const facts = asked(after({status: 'out_for_delivery'}), {provider: 'ups', at: at(9), outcome: 'unreachable'});
    assert.equal(facts.status, 'out_for_delivery');
    assert.equal(facts.asked?.outcome, 'unreachable');
    assert.equal(facts.lastReport?.at, at(0));
  });
});

describe('what another provider said before', () => {
  const late = {status: 'in_transit', statedAt: '2026-11-23T11:00:00Z', provider: 'easypost'} as const;

  test('does not move a parcel back', () => {
    const facts = after({status: 'out_for_delivery', text: 'Out'}, late);
    assert.deepEqual([facts.status, facts.text, facts.lastReport?.provider], ['out_for_delivery', 'Out', 'ups']);
  });

  test('is better than nothing', () => {
    assert.equal(after({status: 'unknown'}, late).status, 'in_transit');
  });
});

describe('a final status', () => {
  test('stays when the provider falls silent or stops looking', () => {
    assert.equal(after({status: 'delivered'}, {status: 'expired'}).status, 'delivered');
    assert.equal(after({status: 'delivered'}, {status: 'unknown'}).status, 'delivered');
  });

  test('stays when a late webhook repeats something older', () => {
    const facts = after(
      {status: 'delivered', statedAt: '2026-11-23T10:00:00Z'},
      {status: 'out_for_delivery', statedAt: '2026-11-23T08:00:00Z'},
    );
    assert.equal(facts.status, 'delivered');
    assert.deepEqual(facts.corrections, []);
  });

  test('is not moved by another provider', () => {
    assert.equal(after({status: 'delivered'}, {status: 'in_transit', provider: 'easypost'}).status, 'delivered');
  });

  test('stays when a webhook brings something older than the last poll', () => {
    const facts = after(
      {status: 'delivered'},
      {status: 'out_for_delivery', statedAt: '2026-11-23T08:00:00Z', partial: true},
    );
    assert.equal(facts.status, 'delivered');
  });

  test('is not moved by another provider, not even after that one was silent', () => {
    const facts = after(
      {status: 'delivered'},
      {status: 'unknown', provider: 'easypost'},
      {status: 'in_transit', provider: 'easypost'},
    );
    assert.equal(facts.status, 'delivered');
    assert.equal(facts.lastReport?.provider, 'ups');
  });

  test('that is taken back takes its arrival with it', () => {
    const facts = after(
      {status: 'delivered', deliveredAt: '2026-11-23T10:00:00', signedBy: 'A'},
      {status: 'in_transit', partial: true},
    );
    assert.deepEqual([facts.deliveredAt, facts.signedBy], [undefined, undefined]);
  });

  test('is taken back by a newer statement of the same provider, and that is recorded', () => {
    const facts = after({status: 'delivered'}, {status: 'exception'});
    assert.equal(facts.status, 'exception');
    assert.deepEqual(facts.corrections, [{from: 'delivered', to: 'exception', provider: 'ups', at: at(1)}]);
  });

  test('is never left without a correction, whoever says what in whatever order', () => {
    const said = fc.record({
      status: fc.constantFrom(...statuses),
      provider: fc.constantFrom('ups', 'easypost'),
      statedAt: fc.option(fc.nat(50).map(at), {nil: undefined}),
    });
    fc.assert(
      fc.property(fc.array(said, {maxLength: 8}), (reports) => {
        let facts = noFacts;
        let statedBy: string | undefined;
        reports.forEach(({provider, ...changes}, minute) => {
          const next = learn(facts, report(changes), {provider, at: at(minute)});
          const left = isFinal(facts.status) && next.status !== facts.status;
          assert.equal(next.corrections.length - facts.corrections.length, left ? 1 : 0);
          if (left) assert.equal(statedBy, provider);
          if (next.status !== facts.status) statedBy = provider;
          facts = next;
        });
      }),
    );
  });
});
