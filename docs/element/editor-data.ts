// What editors complete from: https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md for VS Code,
// https://github.com/JetBrains/web-types for JetBrains.
import project from '../../package.json' with {type: 'json'};
import type {Named} from './declarations.js';
import {element, fields} from './manifest.js';

/** `order-tracker.html-data.json`. */
export function htmlData() {
  const {tagName, attributes} = element;
  return {
    version: 1.1,
    tags: [{name: tagName, description: element.description, attributes: attributes.map(described)}],
  };
}

/** `web-types.json`. */
export function webTypes() {
  const {tagName, attributes, slots, events, cssParts, cssProperties} = element;
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: project.name,
    version: project.version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description: element.description,
            attributes: attributes.map(described),
            slots: slots.map(described),
            js: {
              properties: fields.map((one) => ({...described(one), type: one.type?.text})),
              events: events.map(described),
            },
            css: {
              parts: cssParts.map(described),
              properties: cssProperties.map((one) => ({...described(one), default: one.default})),
            },
          },
        ],
      },
    },
  };
}

function described({name, description}: Named) {
  return {name, description};
}
