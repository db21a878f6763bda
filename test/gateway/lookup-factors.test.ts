import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readConfig} from '../../gateway/config.js';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

const settings: [setting: string | undefined, needs: string, email: number, postcode: number, word: string][] = [
  [undefined, 'email_or_postcode', 200, 200, 'either'],
  ['postcode, email', 'email_or_postcode', 200, 200, 'either'],
  ['email', 'email', 200, 404, 'email'],
  ['postcode', 'postcode', 404, 200, 'postcode'],
];
for (const [setting, needs, email, postcode, word] of settings) {
  test(`LOOKUP_FACTORS=${setting ?? ''}: a look-up needs ${needs}, and says so`, async (t) => {
    const {lookupFactors} = readConfig({LOOKUP_FACTORS: setting});
    const {put, lookUp, request} = await testGateway(t, {config: {lookupFactors}});
    await put('1001', anOrder());
    assert.equal((await lookUp('1001', 'ada@example.com')).status, email);
    assert.equal((await lookUp('1001', '3511 AB')).status, postcode);
    const {lookup} = await (await request('/.well-known/order-tracking')).json();
    assert.deepEqual(lookup.needs, ['order', needs]);
    const headers = {authorization: `Bearer ${apiKey}`};
    assert.equal((await (await request('/v1/merchant/session', {headers})).json()).factor, word);
  });
}
