import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commandsOf} from './run-command.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const mine = ['1Z 999-AA1', 'N/1 (a).b'];

const bodies: readonly (readonly [body: string, isMine: boolean])[] = [
  ['{"number":"1Z999AA1","name":"Ada"}', true],
  ['{"number":"1z 999 aa1"}', true],
  ['<number>1Z-999-AA1</number>', true],
  ['number=N/1 (A).B&name=Ada', true],
  ['{"number":"1Z999AA11"}', false],
  ['{"number":"X1Z999AA1"}', false],
  ['{"number":"N/1 (a)xb"}', false],
  ['', false],
];

for (const [body, isMine] of bodies) {
  test(`an unread webhook ${isMine ? 'about' : 'not about'} a parcel of who is erased: ${body}`, async (t) => {
    const gateway = await testGateway(t);
    await gateway.put('1', anOrder({shipments: mine.map((number) => aParcel(number))}));
    await gateway.put('2', anOrder({customer: {email: 'grace@example.com'}, shipments: [aParcel('B7')]}));
    await gateway.gateway.keepCall({provider: 'easypost', hash: 'h', trust: 'hint', body});
    const {lines} = await commandsOf(gateway)('erase', '--email', 'ada@example.com');
    const inbox = await gateway.db.selectFrom('inbox').select(['body', 'due_at']).execute();
    assert.deepEqual(inbox, [isMine ? {body: '', due_at: null} : {body, due_at: gateway.clock.time}]);
    assert.equal(lines.includes('1 unread webhooks about their parcels emptied.'), isMine);
  });
}

test('a number among very many unread webhooks is found', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1', anOrder({shipments: mine.map((number) => aParcel(number))}));
  for (let at = 0; at < 250; at += 1) {
    const body = at % 100 === 99 ? mine[0] : 'another';
    await gateway.gateway.keepCall({provider: 'easypost', hash: `${at}`, trust: 'hint', body: body ?? ''});
  }
  const {lines} = await commandsOf(gateway)('erase', '--email', 'ada@example.com');
  assert.equal(lines[0], '2 unread webhooks about their parcels emptied.');
});
