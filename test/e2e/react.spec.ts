import {resolve} from 'node:path';
import {expect, type Page, test} from '@playwright/test';
// @ts-expect-error: React comes without types.
import {createElement} from 'react';
// @ts-expect-error: React comes without types.
import {renderToString} from 'react-dom/server';
import {build, type Rollup} from 'vite';
import {view} from '../shared/builders.js';
import {PageFromServer} from './react-page.js';

const origin = 'https://shop.example';
const order = view({items: [{id: 'mug', name: 'Stoneware mug', quantity: 1}]});

test('React 19 gives the element its properties and hears its events', ({page}) => showsAndHears(page, ''));

test('what React writes on the server becomes the element, and an effect gives and hears', async ({page}) => {
  const markup = renderToString(createElement(PageFromServer));
  expect(markup).toContain('<order-tracker api="/" token="one"><a href="/contact">Ask us</a></order-tracker>');
  await showsAndHears(page, markup);
});

async function showsAndHears(page: Page, markup: string): Promise<void> {
  const files = await bundled('test/e2e/react-client.ts');
  const troubles: string[] = [];
  page.on('pageerror', ({message}) => troubles.push(message));
  await page.route(`${origin}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({contentType: 'text/html', body: html(markup)});
    if (pathname === '/v1/order') return route.fulfill({json: order});
    const body = files.get(pathname);
    return body === undefined ? route.abort() : route.fulfill({contentType: 'text/javascript', body});
  });
  await page.goto(origin);
  await expect(page.locator('main')).toHaveAttribute('title', order.order.number);
  await expect(page.getByRole('heading', {name: 'Yours'})).toBeVisible();
  expect(troubles).toEqual([]);
}

function html(markup: string): string {
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><div id="root">${markup}</div>
<script type="module" src="/page.js"></script></html>`;
}

/** The files of a page, by address. */
async function bundled(entry: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {input: {page: resolve(entry)}, output: {entryFileNames: '[name].js'}},
    },
  });
  const {output} = result as Rollup.RollupOutput;
  return new Map(output.flatMap((part) => (part.type === 'chunk' ? [[`/${part.fileName}`, part.code]] : [])));
}
