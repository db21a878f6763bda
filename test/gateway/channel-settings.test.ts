import assert from 'node:assert/strict';
import {test} from 'node:test';
import webPush from 'web-push';
import {smsProvider, vapidSubject, webhookReach} from '../../gateway/channel-settings.js';
import {ConfigError, readConfig} from '../../gateway/config.js';
import {configuredChannels} from '../../gateway/notify/channels/configured.js';
import {testGateway} from './test-gateway.js';

const shop = {SHOP_NAME: 'Bread', MERCHANT_API_KEY: 'sixteen-letters-'};
const twilio = {TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'word', TWILIO_FROM: '+31201234567'};
const sinch = {SINCH_SERVICE_PLAN_ID: 'plan', SINCH_API_TOKEN: 'word', SINCH_FROM: 'Kiln Clay'};
const {publicKey, privateKey} = webPush.generateVAPIDKeys();

const good: [what: string, env: Record<string, string>][] = [
  ['Twilio with an auth token', twilio],
  ['Twilio with a service', {...twilio, TWILIO_FROM: '', TWILIO_MESSAGING_SERVICE_SID: 'MG1'}],
  ['Twilio with an API key', {...twilio, TWILIO_AUTH_TOKEN: '', TWILIO_API_KEY: 'SK1', TWILIO_API_KEY_SECRET: 'word'}],
  ['Sinch', sinch],
];
for (const [what, env] of good) {
  test(`${what} sends text messages`, () => {
    assert.equal(smsProvider(readConfig({...shop, ...env}))?.id, what.split(' ')[0]?.toLowerCase());
  });
}

const wrong: [env: Record<string, string>, problem: RegExp][] = [
  [{...twilio, ...sinch}, /both set/],
  [{TWILIO_FROM: '+31201234567'}, /TWILIO_FROM is set but TWILIO_ACCOUNT_SID is missing/],
  [{...twilio, TWILIO_AUTH_TOKEN: ''}, /TWILIO_AUTH_TOKEN is missing/],
  [{...twilio, TWILIO_AUTH_TOKEN: '', TWILIO_API_KEY: 'SK1'}, /TWILIO_API_KEY_SECRET/],
  [{...twilio, TWILIO_FROM: ''}, /TWILIO_FROM is missing/],
  [{...twilio, TWILIO_FROM: '0201234567'}, /TWILIO_FROM must be a number/],
  [{...twilio, TWILIO_ACCOUNT_SID: '../AC'}, /TWILIO_ACCOUNT_SID must be/],
  [{...twilio, TWILIO_BASE_URL: 'api'}, /TWILIO_BASE_URL must be/],
  [{SINCH_API_TOKEN: 'word'}, /SINCH_SERVICE_PLAN_ID is missing/],
  [{VAPID_PUBLIC_KEY: publicKey}, /must be a pair/],
  [{VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: webPush.generateVAPIDKeys().privateKey}, /must be a pair/],
  [{VAPID_SUBJECT: 'http://shop.example'}, /VAPID_SUBJECT must be/],
  [{WEBHOOKS_MAY_REACH: 'https://erp.internal'}, /WEBHOOKS_MAY_REACH must be hosts/],
  [{WEBHOOKS_MAY_REACH: 'erp.internal:80'}, /WEBHOOKS_MAY_REACH must be hosts/],
];
for (const [env, problem] of wrong) {
  test(`${Object.keys(env).join(', ')}: ${problem.source}`, () => {
    assert.throws(
      () => readConfig({...shop, ...env}),
      (error: ConfigError) =>
        error instanceof ConfigError && problem.test(error.message) && !/word|sixteen/.test(error.message),
    );
  });
}

test('the demo’s webhooks reach this machine, a shop’s only hosts that were named', () => {
  assert.ok(webhookReach(readConfig({})).hosts.includes('localhost'));
  assert.deepEqual(webhookReach(readConfig(shop)).hosts, []);
  assert.deepEqual(webhookReach(readConfig({...shop, WEBHOOKS_MAY_REACH: 'erp.internal, 10.0.0.7'})).hosts, [
    'erp.internal',
    '10.0.0.7',
  ]);
});

test('push services are told whom to write to', () => {
  assert.equal(vapidSubject(readConfig({PUBLIC_URL: 'https://orders.shop.example/a'})), 'https://orders.shop.example');
  assert.equal(vapidSubject(readConfig({})), 'mailto:postmaster@localhost');
  assert.equal(vapidSubject(readConfig({VAPID_SUBJECT: 'mailto:it@shop.example'})), 'mailto:it@shop.example');
  const {channels} = readConfig({VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey});
  assert.deepEqual(channels.vapidKeys, {publicKey, privateKey});
});

test('there are as many channels as are set up', async (t) => {
  const {gateway} = await testGateway(t);
  const write = {writeText: () => '', writePush: () => ({title: '', body: '', tag: '', url: ''})};
  const idsOf = (env: Record<string, string>) =>
    configuredChannels({...gateway, ...write, config: readConfig({...shop, ...env})}).map(({id}) => id);
  assert.deepEqual(idsOf({}), ['webhook', 'push']);
  assert.deepEqual(idsOf(sinch), ['sms', 'webhook', 'push']);
});
