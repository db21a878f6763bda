// What our types are put onto, as in preact 10.
export interface HTMLAttributes<T> {
  class?: string;
  onClick?: (event: {currentTarget: T}) => void;
}
export namespace JSX {
  export interface IntrinsicElements {
    a: HTMLAttributes<HTMLAnchorElement>;
  }
}
