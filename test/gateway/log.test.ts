import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLog, loggedError, loggedUrl} from '../../gateway/log.js';

test('a line is an object, and what is below the level is left out', () => {
  const lines: string[] = [];
  const log = createLog('info', (line) => lines.push(line));
  log.debug('quiet');
  log.info('asked carrier', {provider: 'ups', status: 200});
  assert.equal(lines.length, 1);
  const {time, ...entry} = JSON.parse(lines[0] ?? '');
  assert.ok(Date.parse(time));
  assert.deepEqual(entry, {level: 'info', msg: 'asked carrier', provider: 'ups', status: 200});
});

test('silent says nothing', () => {
  createLog('silent', assert.fail).error('loud');
});

const addresses = [
  ['https://api.example/track/1Z?locale=en_US', 'https://api.example/track/1Z?locale=en_US'],
  [
    'https://api.example/t?trackingNumber=00&recipientPostalCode=1000',
    'https://api.example/t?trackingNumber=00&recipientPostalCode=hidden',
  ],
  ['https://api.example/t?api_key=abc', 'https://api.example/t?api_key=hidden'],
];
for (const [address = '', logged] of addresses) {
  test(`${address} is logged without what is private`, () => {
    assert.equal(loggedUrl(address), logged);
  });
}

test('of a request that failed it is said why', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {code: 'ECONNREFUSED'});
  assert.match(loggedError(new TypeError('fetch failed', {cause})), /^ECONNREFUSED: TypeError: fetch failed\n/);
  assert.match(loggedError(new TypeError('fetch failed')), /^TypeError: fetch failed\n/);
});
