import {expect} from '@open-wc/testing';
import {startReporting} from '../../../../extension/content/report.js';
import {emptyPage, put, readPage} from './page-under-test.js';

const said: unknown[] = [];
const sendMessage = async (message: unknown) => void said.push(message);
Object.assign(globalThis, {browser: {runtime: {id: 'ours', sendMessage}}});

async function reportOf(markup: string): Promise<unknown[]> {
  said.length = 0;
  put(emptyPage(), markup);
  const {sightings, end} = await readPage();
  end();
  const ending = new AbortController();
  startReporting(sightings, 'abcdefghijklmnop', () => {}, ending.signal)();
  ending.abort();
  return said;
}

it('tells of numbers that nobody sees yet, so that they are underlined when they are shown', async () => {
  const request = {numbers: ['RB123456785GB'], highlight: 'abcdefghijklmnop'};
  const order = '<p>Tracking number: RB123456785GB</p>';
  expect(await reportOf(`<details><summary>Order</summary>${order}</details>`)).to.eql([{kind: 'found', request}]);
  expect(await reportOf(`<div hidden>${order}</div>`)).to.eql([{kind: 'found', request}]);
});

it('says nothing of a page without a number', async () => {
  expect(await reportOf('<p>Nothing to see here</p>')).to.eql([]);
});
