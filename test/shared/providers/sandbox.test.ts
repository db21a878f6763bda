import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as v from 'valibot';
import {ReportSchema} from '../../../shared/model.js';
import {sandbox} from '../../../shared/providers/sandbox.js';
import {answerAs} from '../../../shared/sandbox/carrier.js';
import {journey, sandboxNumbers} from '../../../shared/sandbox/numbers.js';
import {flags, statuses} from '../../../shared/status.js';

const since = '2026-11-23T12:00:00Z';
const after = (seconds: number) => Date.parse(since) + seconds * 1000;
const ask = (number: string, seconds = 60) => sandbox.parse(answerAs(number, since, after(seconds)), {number});

function parcel(number: string, seconds?: number) {
  const outcome = ask(number, seconds);
  assert.equal(outcome.outcome, 'ok', `${number} at ${seconds} s`);
  assert.ok(outcome.outcome === 'ok' && outcome.shipments[0]);
  return outcome.shipments[0];
}

describe('the test numbers', () => {
  test('there is one for each status and each flag', () => {
    assert.deepEqual(
      statuses.filter((status) => !sandboxNumbers.some((row) => row.status === status && !row.flag)),
      [],
    );
    assert.deepEqual(
      flags.filter((flag) => !sandboxNumbers.some((row) => row.flag === flag)),
      [],
    );
  });

  for (const {number, status, flag, outcome} of sandboxNumbers.filter((row) => row.number !== journey)) {
    test(`${number} shows ${flag ?? outcome ?? status}`, () => {
      if (outcome) return assert.equal(ask(number).outcome, outcome);
      const report = parcel(number);
      assert.equal(report.status, status);
      assert.deepEqual(report.flags ?? [], flag ? [flag] : []);
      assert.ok(v.is(ReportSchema, report));
    });
  }

  test('stay as they are while the clock runs', () => {
    assert.deepEqual(parcel('SANDBOX-IN-TRANSIT', 20), parcel('SANDBOX-IN-TRANSIT', 20_000));
  });

  test('no scan is in the future of the moment the shop named it', () => {
    for (const {number, status} of sandboxNumbers.filter((row) => row.status)) {
      for (const {time} of parcel(number).events)
        assert.ok(Date.parse(time ?? '') <= Date.parse(since), `${number} ${status}`);
    }
  });

  test('a number that is not among them is not_found, and so is one with a broken date', () => {
    assert.equal(ask('SANDBOX-NEVER').outcome, 'not_found');
    assert.equal(answerAs(journey, 'yesterday', after(0)).status, 404);
  });

  test('are read in any case', () => {
    assert.equal(parcel(' sandbox-delivered ').status, 'delivered');
  });
});

describe('a carrier that fails', () => {
  for (const number of ['SANDBOX-UNREACHABLE', 'SANDBOX-BAD-RESPONSE', 'SANDBOX-RATE-LIMITED']) {
    test(`${number} answers for ten seconds, so that there is something last known`, () => {
      assert.equal(ask(number, 5).outcome, 'ok');
      assert.notEqual(ask(number, 11).outcome, 'ok');
    });
  }

  test('SANDBOX-DELAYED names another day after ten seconds', () => {
    assert.equal(parcel('SANDBOX-DELAYED', 5).estimate?.from, '2026-11-24T10:00:00');
    assert.equal(parcel('SANDBOX-DELAYED', 11).estimate?.from, '2026-11-26T10:00:00');
  });
});

test('the journey goes from confirmed to delivered in three minutes, one scan more at a time', () => {
  const cases = [
    [0, 'unknown', 0],
    [15, 'pre_transit', 1],
    [45, 'in_transit', 2],
    [151, 'out_for_delivery', 7],
    [179, 'out_for_delivery', 7],
    [180, 'delivered', 8],
    [9999, 'delivered', 8],
  ] as const;
  for (const [seconds, status, events] of cases) {
    const report = parcel(journey, seconds);
    assert.deepEqual([report.status, report.events.length], [status, events], `after ${seconds} s`);
  }
});

test('the request names the number and since when', () => {
  const {url} = sandbox.request({number: 'SANDBOX-IN-TRANSIT', since});
  assert.equal(url, 'http://sandbox.invalid/parcels/SANDBOX-IN-TRANSIT?since=2026-11-23T12%3A00%3A00Z');
});

describe('answers that are not the carrier’s', () => {
  const cases = [
    [200, '<html>', 'bad_response'],
    [200, '', 'bad_response'],
    [200, '{}', 'bad_response'],
    [200, 'null', 'bad_response'],
    [404, '{"error":"not_found"}', 'not_found'],
    [401, '', 'unauthorized'],
    [429, '', 'rate_limited'],
    [500, '', 'unreachable'],
  ] as const;
  for (const [status, body, outcome] of cases) {
    test(`${status} ${body || 'with nothing'} is ${outcome}`, () => {
      assert.equal(sandbox.parse({status, contentType: 'application/json', body}, {number: 'N'}).outcome, outcome);
    });
  }
});
