import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';
import {OrderViewSchema} from '../../shared/model.js';
import {states} from '../widget/states.js';

interface Shown {
  readonly title: string;
  readonly id: string;
  readonly order?: unknown;
}
const address = new URL('../../demo/gallery/states.js', import.meta.url).href;
const {states: shown} = (await import(address)) as {states: readonly Shown[]};

test('the gallery shows every state that the tests of the element know', () => {
  const titles = new Set(shown.map(({title}) => title));
  assert.deepEqual(
    states.map(([title]) => title).filter((title) => !titles.has(title)),
    [],
  );
});

test('what the gallery shows are orders as a gateway gives them, each with an address of its own', () => {
  for (const {title, order} of shown) {
    if (order) assert.equal(v.safeParse(OrderViewSchema, JSON.parse(JSON.stringify(order))).success, true, title);
  }
  assert.equal(new Set(shown.map(({id}) => id)).size, shown.length);
});
