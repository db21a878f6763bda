import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commandsOf} from '../run-command.js';
import {testGateway} from '../test-gateway.js';

test('the doctor tells of the server its version, size, connections and clock', async (t) => {
  const gateway = await testGateway(t);
  gateway.clock.time = Date.now() - 3_600_000;
  const {ok, lines} = await commandsOf(gateway)('doctor');
  assert.equal(ok, false);
  assert.match(lines[1] ?? '', /^ok {4}database: PostgreSQL .+: version \d+.*, \d+\.\d MB$/);
  assert.match(lines[2] ?? '', /^ok {4}connections: \d+ at most, \d+ in use; a process of ours takes up to 11$/);
  assert.match(lines[3] ?? '', /^WRONG clock: -3600 s away from that of the database$/);
});
