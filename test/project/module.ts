// What a TypeScript file imports, and which names it uses without having made them.
import {posix} from 'node:path';
import {type ESTree, parseSync} from 'vite';
import type {File} from './files.js';

export interface Import {
  /** A path from the project's folder, ending in `.ts`, or a package's name as written. */
  readonly from: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Global names, and members of global names: `process`, `process.env`. `globalThis.x` counts as `x` too. */
  readonly names: ReadonlySet<string>;
}

type Node = {readonly type: string} & Readonly<Record<string, unknown>>;

export function readModule({path, text}: File): Module {
  const {program, module, errors} = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports = [
    ...module.staticImports.map(({moduleRequest, entries}) => ({
      from: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({isType}) => isType),
    })),
    ...module.staticExports.flatMap(({entries}) =>
      entries.flatMap(({moduleRequest, isType}) => (moduleRequest ? [{from: moduleRequest.value, isType}] : [])),
    ),
    ...module.dynamicImports.map(({moduleRequest}) => ({
      from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isType: false,
    })),
  ];
  return {path, imports: imports.map((one) => located(one, path)), names: globalNames(program)};
}

function located({from, isType}: {from: string; isType: boolean}, path: string): Import {
  if (!from.startsWith('.')) return {from, isType, isPackage: true};
  return {from: posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts'), isType, isPackage: false};
}

function globalNames(program: ESTree.Program): Set<string> {
  const used = new Set<string>();
  const made = new Set<string>();
  visit(program as unknown as Node, used, made);
  return new Set([...used].filter((name) => !made.has(name.split('.')[0] ?? '')));
}

/** Where a name is only a label: the key of a property, the far end of an import. */
const labels: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
};

/** Where a name is made. */
const makers: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSInterfaceDeclaration: ['id'],
  TSTypeAliasDeclaration: ['id'],
  TSTypeParameter: ['name'],
};

function visit(node: Node, used: Set<string>, made: Set<string>): void {
  if (node.type === 'Identifier') used.add(String(node['name']));
  if (node.type === 'MemberExpression') addMember(node, used);
  for (const [key, value] of Object.entries(node)) {
    if (labels[node.type]?.includes(key) && !node['computed']) continue;
    for (const child of nodesIn(value)) {
      if (makers[node.type]?.includes(key)) addPattern(child, made);
      visit(child, used, made);
    }
  }
}

function addMember(node: Node, used: Set<string>): void {
  const [object] = nodesIn(node['object']);
  const [property] = nodesIn(node['property']);
  if (object?.type !== 'Identifier' || property?.type !== 'Identifier' || node['computed']) return;
  used.add(`${object['name']}.${property['name']}`);
  if (object['name'] === 'globalThis') used.add(String(property['name']));
}

/** The names a pattern such as `{a, b: [c = d]}` makes: a, c. */
function addPattern(node: Node, made: Set<string>): void {
  if (node.type === 'Identifier') made.add(String(node['name']));
  const inner = {
    ObjectPattern: 'properties',
    ArrayPattern: 'elements',
    AssignmentPattern: 'left',
    RestElement: 'argument',
  };
  const key = node.type === 'Property' ? 'value' : inner[node.type as keyof typeof inner];
  if (key) for (const child of nodesIn(node[key])) addPattern(child, made);
  if (node.type === 'TSParameterProperty') for (const child of nodesIn(node['parameter'])) addPattern(child, made);
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : [];
}
