import {createRequire} from 'node:module';
import {expect, test} from '@playwright/test';

const {resolve} = createRequire(import.meta.url);

test('the package gives its parts by name', async () => {
  for (const part of ['order-tracker', 'order-tracker/element', 'order-tracker/client', 'order-tracker/providers']) {
    expect(resolve(part)).toMatch(/dist\/lib\/\w+\.js$/);
  }
  const {providers} = await import(resolve('order-tracker/providers'));
  const {createClient} = await import(resolve('order-tracker/client'));
  expect(providers.map(({id}: {id: string}) => id)).toContain('sandbox');
  expect(await createClient({providers: []}).track({number: '1'})).toMatchObject({outcome: 'unsupported_carrier'});
});
