// What the element's doc comments promise, beside what its code has.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {element, eventClasses, manifest} from '../../docs/element/manifest.js';
import {pathsIn, read} from './files.js';

const named = (ones: ReadonlyArray<{readonly name: string}>) => ones.map(({name}) => name).sort();
const once = (names: readonly string[]) => [...new Set(names)].sort();
const sources = (folder: string) => pathsIn(folder).filter((path) => path.endsWith('.ts'));

/** In a template, or on an element that code has made. */
const written = /(?:\spart="|setAttribute\('part', ')([^"']+)/g;

describe('of the element is documented', () => {
  test('every part, and no other', () => {
    const values = sources('widget').flatMap((path) => [...read(path).text.matchAll(written)]);
    assert.deepEqual(named(element.cssParts), once(values.flatMap(([, parts = '']) => parts.split(' '))));
  });

  test('every part by its name as it is written', () => {
    const made = sources('widget').filter((path) => /\spart=[^"]/.test(read(path).text));
    assert.deepEqual(made, []);
  });

  test('every custom property with its default, and no other', () => {
    const looks = sources('shared/look').map((path) => read(path).text);
    const used = looks.flatMap((look) => [
      ...look.matchAll(/var\((--order-tracker-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g),
    ]);
    const mentioned = looks.flatMap((look) => look.match(/--order-tracker-[\w-]+/g) ?? []);
    const documented = Object.fromEntries(element.cssProperties.map((one) => [one.name, one.default]));
    assert.deepEqual(documented, Object.fromEntries(used.map(([, name, fallback]) => [name, fallback])));
    assert.deepEqual(Object.keys(documented).sort(), once(mentioned));
  });

  test('every class of events that there is', () => {
    const found = sources('widget').flatMap((path) => [...read(path).text.matchAll(/class (\w+) extends Event\b/g)]);
    assert.deepEqual(named(eventClasses), once(found.map(([, name = '']) => name)));
  });

  test('every class of events by its type, and the package has it or its type', () => {
    const types = eventClasses.map(({name, members}) => {
      const type = members.find((member) => member.name === 'type');
      return [name, type?.kind === 'field' && type.default?.slice(1, -1)];
    });
    assert.deepEqual(
      Object.fromEntries(element.events.map(({name, type}) => [type?.text, name])),
      Object.fromEntries(types),
    );
    const index = read('widget/index.ts').text;
    const missing = named(eventClasses).filter((name) => !new RegExp(`export .*\\b${name}\\b`).test(index));
    assert.deepEqual(missing, []);
  });

  test('everything in words', () => {
    const {attributes, events, slots, cssParts, cssProperties, members} = element;
    const fields = eventClasses.flatMap((one) => one.members.filter((member) => !member.static));
    const everything = [attributes, events, slots, cssParts, cssProperties, members, eventClasses, fields].flat();
    assert.deepEqual(named(everything.filter(({description}) => !description)), []);
  });
});

test('the manifest has nothing that is only ours', () => {
  const text = JSON.stringify(manifest());
  assert.doesNotMatch(text, /"#|"privacy"|"inheritedFrom"|observedAttributes|willUpdate|render"|widget\//);
});
