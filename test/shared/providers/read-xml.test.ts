import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {readXml} from '../../../shared/providers/read-xml.js';

/** What is handed to the adapter, or the outcome if nothing is. */
function seen(body: string, lists: readonly string[] = []): unknown {
  const result = readXml<unknown, {read: unknown}>(body, lists, (read) => ({read}));
  return 'read' in result ? result.read : result.outcome;
}

const cases: [what: string, body: string, read: unknown][] = [
  ['elements are properties', '<?xml version="1.0"?>\n<a><b>x</b><c><d>y</d></c></a>', {a: {b: 'x', c: {d: 'y'}}}],
  ['text stays as it is written', '<a><b>0100</b><c>true</c><d>1e3</d></a>', {a: {b: '0100', c: 'true', d: '1e3'}}],
  ['an empty element is empty text', '<a><b/><c></c></a>', {a: {b: '', c: ''}}],
  ['namespaces and attributes are left out', '<s:a xmlns:s="urn:x" id="1"><s:b>x</s:b></s:a>', {a: {b: 'x'}}],
  ['comments and instructions are left out', '<a><!-- <b>x</b> --><?go on?><c>y</c></a>', {a: {c: 'y'}}],
  ['the five entities are read', '<a>&lt;&gt;&amp;&quot;&apos;</a>', {a: '<>&"\''}],
  ['characters by number are read', '<a>Montr&#233;al, Qu&#xE9;bec</a>', {a: 'Montréal, Québec'}],
  ['once, and not what comes of it', '<a>&amp;lt; &#38;lt;</a>', {a: '&lt; &lt;'}],
  ['others stay', '<a>&nbsp;&toString;&#0;&#1114112;</a>', {a: '&nbsp;&toString;&#0;&#1114112;'}],
  ['nothing is read in CDATA', '<a><![CDATA[<b>&amp;</b>]]></a>', {a: '<b>&amp;</b>'}],
];
for (const [what, body, expected] of cases) test(what, () => assert.deepEqual(seen(body), expected));

test('an element that may come several times is a list, even if it comes once', () => {
  assert.deepEqual(seen('<a><b>x</b></a>', ['b']), {a: {b: ['x']}});
  assert.deepEqual(seen('<a><b>x</b><b>y</b></a>', ['b']), {a: {b: ['x', 'y']}});
});

describe('what cannot be read', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>';
  const hostile: Readonly<Record<string, string>> = {
    'nothing at all': '',
    JSON: '{"a":1}',
    null: 'null',
    'half a document': '<a><b>x</b>',
    'a wrong end': '<a><b>x</a></b>',
    'text after the end': '<a></a>x',
    'an HTML page': '<!doctype html><title>Service</title><h1>Sorry</h1>',
    'entities that grow': laughs,
    'a file of the machine': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
    'a document without depth limit': `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`,
    'a document without end': `<a>${'x'.repeat(500_000)}</a>`,
    'an element named __proto__': '<a><__proto__><polluted>1</polluted></__proto__></a>',
    'an element named constructor': '<a><constructor>1</constructor></a>',
    'an element named toString': '<a><toString>1</toString></a>',
    'one behind a prefix': '<a><s:prototype>1</s:prototype></a>',
  };
  for (const [what, body] of Object.entries(hostile)) {
    test(`${what} is bad_response`, () => assert.equal(seen(body), 'bad_response'));
  }

  test('whatever else the adapter cannot read', () => {
    const outcome = readXml<{a: {b: {c: string}}}>('<a/>', [], ({a}) => ({outcome: 'not_found', message: a.b.c}));
    assert.equal(outcome.outcome, 'bad_response');
  });
});

test('nothing makes it throw, and no object gets a property by it', () => {
  const parts = ['<a>', '</a>', '<b c="', '"', '/>', '&#', '&amp;', ';', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>'];
  const names = ['__proto__', '<__proto__>', '</__proto__>', 'x'];
  const body = fc.array(fc.constantFrom(...parts, ...names)).map((list) => list.join(''));
  fc.assert(fc.property(fc.oneof(body, fc.string()), (text) => void seen(text)));
  assert.deepEqual(Object.keys(Object.prototype), []);
});
