import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Format} from '../../../shared/carriers/carrier.js';
import {tables} from '../../../shared/carriers/tables.js';
import {carriers} from '../../../shared/detect/forms.js';
import * as labels from '../../../shared/detect/labels.js';
import {pack, packShape} from '../../../shared/detect/pack.js';
import {folded} from '../../../shared/detect/words.js';

const owners = new Map(carriers().map((owner) => [owner.id, owner]));

test('what the detector knows of a carrier is what its table says', () => {
  for (const {id, name, hosts = [], home, postOf = [], reach, shippers = {}} of tables) {
    const owner = owners.get(id);
    assert.ok(owner, id);
    assert.ok(
      owner.called.some((called) => folded(name).startsWith(called.split(' ')[0] ?? '?')),
      `${id}: ${name}`,
    );
    assert.deepEqual(
      owner.hosts.filter((host) => host !== '.com'),
      hosts,
    );
    assert.equal(owner.countries, postOf.length > 0 ? `=${postOf.join(' ')}` : (home ?? ''));
    assert.equal(owner.reach, reach);
    assert.deepEqual(
      owner.shippers,
      Object.entries(shippers).map(([start, shipper]) => start + shipper),
    );
  }
});

describe('a shape is written short', () => {
  const cases: ReadonlyArray<readonly [format: Format, packed: string]> = [
    [{shape: '#12'}, 'l'],
    [{shape: 'T #10'}, 'Tj'],
    [{shape: '#'}, '#'],
    [{shape: 'JD #16-18'}, 'JDpr'],
    [{shape: 'office@1 #8'}, '@#h'],
    [{shape: 'customer*3 consignment#7 article#2 product#9'}, '*c#r'],
    [{shape: 'kind@2 #10 NPG'}, '@b#jNPG'],
    [{shape: '#9 check#', check: {algorithm: 'mod7'}}, '<i>#>'],
    [{shape: '1Z ( *6 *2 #7 ) check#', check: {algorithm: 'mod10', weights: [1, 2]}}, '1Z<*h#g>#>'],
    [{shape: '( #2 #8 ) check# #2', check: {algorithm: 'luhn'}}, '<j>#>b'],
    [{shape: '(03|23) #4'}, '(03|23)d'],
    [{shape: '(001|006|014|016|020|023|027|045|047) #7'}, '(0(0[16]|1[46]|2[037]|4[57]))g'],
  ];
  for (const [format, packed] of cases) test(format.shape, () => assert.equal(packShape(format), packed));
});

test('a form with letters before its digits cannot be named by its length', () => {
  const [table] = tables;
  assert.ok(table);
  const named = (name: string, shape: string) => () =>
    pack([{...table, formats: {[name]: {shape}}}], {shape: '#13'}, '');
  assert.throws(named('12', 'AB #10'), /12 begins with AB/);
  assert.doesNotThrow(named('ab', 'AB #10'));
  assert.doesNotThrow(named('12', '[AB] #11'));
});

test('labels are in small letters, without accents', () => {
  for (const words of Object.values(labels)) assert.equal(words, folded(words));
});
