import {element, fields} from './manifest.js';

/** `frameworks/element.d.ts`: what the types for each framework are made from. */
export function frameworkTypes(): string {
  const names = fields.filter(({readonly}) => !readonly).map(({name}) => `'${name}'`);
  const classes = element.events.map(({type}) => type?.text);
  return `// Made by \`npm run docs\` from the element. Not to be edited.
import type {${[element.name, ...classes].sort().join(', ')}} from 'order-tracker';

export type {${element.name}};

/** What the element is given. */
export type Properties = {readonly [Name in ${names.join(' | ')}]?: ${element.name}[Name]};

/** What it fires. */
export interface Events {
${element.events.map(({name, type}) => `readonly '${name}': ${type?.text};`).join('\n')}
}

/** Handlers as attributes: \`onorder-tracker-load\`. */
export type Handlers = {readonly [Name in keyof Events as \`on\${Name}\`]?: (event: Events[Name]) => void};
`;
}
