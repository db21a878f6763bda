import {element} from './manifest.js';
import {
  attributesTable,
  customPropertiesTable,
  eventsTable,
  methodsTable,
  partsTable,
  propertiesTable,
  slotsTable,
} from './tables.js';

/** `docs/element.md`. */
export function referencePage(): string {
  return `# \`<${element.tagName}>\`

${element.description} How to put it on a page: [HTML](html.md), [React](react.md), [Vue](vue.md), [Svelte](svelte.md),
[Angular](angular.md). This page is made from the doc comments in \`widget/\` by \`npm run docs\`, and so are
\`custom-elements.json\`, which documentation tools read, and what editors complete from: \`order-tracker.html-data.json\` for VS Code
(\`"html.customData": ["./node_modules/order-tracker/order-tracker.html-data.json"]\` in its settings) and \`web-types.json\` for JetBrains,
which finds it by itself.

## Attributes

${attributesTable()}

A property that changes is not written back into its attribute.

## Properties

${propertiesTable()}

They have no attribute: a script sets them. The types come with the package.

## Methods

${methodsTable()}

## Events

${eventsTable()}

They bubble and cross shadow roots, so one listener on the document hears all elements.

## Slots

${slotsTable()}

## Parts

${partsTable()}

\`\`\`css
order-tracker::part(headline) {
  font-family: Georgia, serif;
}
\`\`\`

## Custom properties

${customPropertiesTable()}

Light or dark follows the \`color-scheme\` of the page.
`;
}
