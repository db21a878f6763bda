import type {JSX as React} from 'react';

export namespace JSX {
  export interface IntrinsicElements extends React.IntrinsicElements {}
  export interface ElementChildrenAttribute extends React.ElementChildrenAttribute {}
}
export function jsx(type: string, props: unknown): unknown;
export function jsxs(type: string, props: unknown): unknown;
