// What the element has for others, read from its doc comments: without what is private, and with the files that the package ships.
import {readFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {Class, CustomElement, Field, Method} from './declarations.js';

const [elements = [], events = [], laterEvents = []] = create({
  modules: ['widget/order-tracker.ts', 'widget/events.ts', 'widget/report-event.ts'].map(parsed),
  plugins: litPlugin(),
}).modules.map(({declarations}) => declarations);

export const element = published(elements[0] as CustomElement);
/** Those that the package exports, and those that are loaded with what fires them, of which it has the types. */
const exportedEvents = (events as Class[]).map(ofEvent);
export const eventClasses = [...exportedEvents, ...(laterEvents as Class[]).map(ofEvent)];
export const fields = element.members.filter((one): one is Field => one.kind === 'field');
export const methods = element.members.filter((one): one is Method => one.kind === 'method');

/** `custom-elements.json`. */
export function manifest() {
  // The class alone, and all of it.
  const [ofClass, ofAll] = ['dist/lib/element.js', 'dist/lib/index.js'];
  const exported = ({name}: Class, module: string) => ({kind: 'js', name, declaration: {name, module}});
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: ofClass,
        declarations: [element],
        exports: [exported(element, ofClass)],
      },
      {
        kind: 'javascript-module',
        path: ofAll,
        declarations: eventClasses,
        exports: [
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: {name: element.name, module: ofClass},
          },
          exported(element, ofClass),
          ...exportedEvents.map((one) => exported(one, ofAll)),
        ],
      },
    ],
  };
}

function parsed(path: string): unknown {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Without what others must not call. What a constructor assigns is no default. */
function published<Of extends Class>(one: Of): Of {
  const members = one.members
    .filter(({privacy}) => privacy === undefined)
    .map((member) => (member.kind === 'field' && member.default === member.name ? without(member) : member));
  return {...one, members};
}

function ofEvent(one: Class) {
  return {...published(one), superclass: {name: 'Event'}};
}

function without({default: _, ...field}: Field): Field {
  return field;
}
