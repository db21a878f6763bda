// What our types are put onto, as in solid-js 1.
export namespace JSX {
  export interface HTMLAttributes<T> {
    class?: string;
    onClick?: (event: {currentTarget: T}) => void;
  }
  export interface IntrinsicElements {
    a: HTMLAttributes<HTMLAnchorElement>;
  }
}
