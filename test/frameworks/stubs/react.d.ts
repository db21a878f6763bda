// What our types are put onto, as in @types/react 19, which is not among our dependencies.
export interface RefObject<T> {
  current: T | null;
}
export interface HTMLAttributes<T> {
  className?: string;
  onClick?: (event: {currentTarget: T}) => void;
}
export type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = E & {ref?: RefObject<T>; children?: unknown};
export namespace JSX {
  export interface IntrinsicElements {
    a: DetailedHTMLProps<HTMLAttributes<HTMLAnchorElement> & {href?: string}, HTMLAnchorElement>;
  }
  export interface ElementChildrenAttribute {
    children: unknown;
  }
}
