import {expect, test} from './fixtures.js';
import {upsAnswer} from './ups-answer.js';

const number = '1Z999AA10123456784';

test('an order put in by the merchant is asked about at its carrier, authorised', async ({carrier, gateway}) => {
  const delivered = {
    at: '2026-11-20T14:02:00-05:00',
    type: 'D',
    code: 'FS',
    text: 'DELIVERED',
    city: 'Wayne',
    country: 'US',
  };
  carrier.answer(number, upsAnswer({number, scans: [delivered], date: {type: 'DEL', date: '20261120'}}));
  const stored = await gateway.putOrder('1001', {
    placedAt: '2026-11-18T10:00:00Z',
    items: [{id: 'mug', name: 'Mug', quantity: 1}],
    customer: {email: 'ada@example.com'},
    shipments: [{carrier: 'ups', number}],
  });
  expect(stored.status).toBe(201);

  await expect.poll(async () => (await gateway.order('1001')).status).toBe('delivered');
  expect(carrier.calls).toEqual(['POST /security/v1/oauth/token', `GET /api/track/v1/details/${number}`]);
  expect(gateway.output()).toContain('"auth":"oauth"');
});
