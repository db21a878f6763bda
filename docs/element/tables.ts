// What the element has for others, as tables in Markdown.
import type {Field, Method, Named} from './declarations.js';
import {element, eventClasses, fields, methods} from './manifest.js';

const code = (text: string) => `\`${text}\``;

export function attributesTable(): string {
  return table(
    ['Attribute', 'Property', ''],
    element.attributes.map((one) => [code(one.name), one.fieldName ? code(one.fieldName) : '', said(one)]),
  );
}

export function propertiesTable(): string {
  const rows = fields.filter(({attribute}) => attribute === undefined);
  return table(['Property', 'Type', ''], rows.map(typed));
}

export function methodsTable(): string {
  const rows = methods.map((one) => [code(signature(one)), [said(one), ...parametersOf(one)].join(' ')]);
  return table(['Method', ''], rows);
}

export function eventsTable(): string {
  const rows = element.events.map((one) => {
    const fields = eventClasses
      .filter(({name}) => name === one.type?.text)
      .flatMap(({members}) => members.filter((member): member is Field => member.kind === 'field' && !member.static));
    const has = fields.map((field) => `${code(`${field.name}: ${field.type?.text}`)} ${said(field)}`);
    return [code(one.name), code(one.type?.text ?? ''), said(one), has.join('<br>')];
  });
  return table(['Event', 'Class', 'When', 'What it has'], rows);
}

export function slotsTable(): string {
  return table(
    ['Slot', ''],
    element.slots.map((one) => [one.name ? code(one.name) : 'without a name', said(one)]),
  );
}

export function partsTable(): string {
  return table(
    ['Part', ''],
    element.cssParts.map((one) => [code(one.name), said(one)]),
  );
}

export function customPropertiesTable(): string {
  const rows = element.cssProperties.map((one) => [code(one.name), code(one.default ?? ''), said(one)]);
  return table(['Property', 'Default', ''], rows);
}

function typed(field: Field): string[] {
  return [code(field.name), code(field.type?.text ?? ''), said(field)];
}

function signature({name, parameters = [], return: result}: Method): string {
  const given = parameters.map((one) => `${one.name}: ${one.type?.text}`).join(', ');
  return `${name}(${given}): ${result?.type.text ?? 'void'}`;
}

function parametersOf({parameters = []}: Method): string[] {
  return parameters.map((one) => `${code(one.name)}: ${said(one)}`);
}

function said({description = ''}: Named): string {
  return description;
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
