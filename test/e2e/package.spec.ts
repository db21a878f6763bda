import {createRequire} from 'node:module';
import {expect, test} from '@playwright/test';

const {resolve} = createRequire(import.meta.url);

test('the package gives its parts by name', async () => {
  for (const part of ['', '/element', '/client', '/providers', '/carriers', '/detect', '/markup']) {
    expect(resolve(`order-tracker${part}`)).toMatch(/dist\/lib\/\w+\.js$/);
  }
  const {providers} = await import(resolve('order-tracker/providers'));
  const {createClient} = await import(resolve('order-tracker/client'));
  expect(providers.map(({id}: {id: string}) => id)).toContain('sandbox');
  expect(await createClient({providers: []}).track({number: '1'})).toMatchObject({outcome: 'unsupported_carrier'});
  const {detect, findTrackingNumbers, readTrackingLink} = await import(resolve('order-tracker/detect'));
  const {carrierName} = await import(resolve('order-tracker/carriers'));
  const {readOrderMarkup} = await import(resolve('order-tracker/markup'));
  expect(carrierName(detect('1z 999 aa1 01 2345 6784')[0].carrier)).toBe('UPS');
  expect(findTrackingNumbers('Your parcel: RB123456785GB.')).toMatchObject([{start: 13, end: 26}]);
  expect(readTrackingLink('https://www.ups.com/track?tracknum=1Z999AA10123456784')?.number).toBe('1Z999AA10123456784');
  expect(readOrderMarkup({'@type': 'ParcelDelivery', trackingNumber: 'RB123456785GB'})).toHaveLength(1);
});
