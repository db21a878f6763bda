// What our types are put onto, as in vue 3.
export interface HTMLAttributes {
  class?: unknown;
}
export interface PublicProps {
  key?: PropertyKey;
}
export type EmitFn<Emits> = <Name extends keyof Emits>(
  name: Name,
  ...given: Emits[Name] extends (...given: infer Given) => void ? Given : never
) => void;
export interface GlobalComponents {
  readonly RouterLink: new () => {$props: HTMLAttributes};
}
