// What our types are put onto, as in svelte 5.
export interface HTMLAttributes<T> {
  class?: string;
  onclick?: (event: {currentTarget: T}) => void;
}
export interface SvelteHTMLElements {
  a: HTMLAttributes<HTMLAnchorElement>;
}
