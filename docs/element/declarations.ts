// The parts of a custom elements manifest that the element has: https://github.com/webcomponents/custom-elements-manifest.

export interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}

interface Attribute extends Typed {
  readonly fieldName?: string;
}

interface Shared {
  readonly static?: boolean;
  readonly privacy?: 'private' | 'protected';
}

export interface Field extends Typed, Shared {
  readonly kind: 'field';
  readonly readonly?: boolean;
  /** The name of its attribute. */
  readonly attribute?: string;
}

export interface Method extends Named, Shared {
  readonly kind: 'method';
  readonly parameters?: readonly Typed[];
  readonly return?: {readonly type: {readonly text: string}};
}

export interface Class extends Named {
  readonly kind: 'class';
  readonly members: ReadonlyArray<Field | Method>;
}

export interface CustomElement extends Class {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Typed[];
}
