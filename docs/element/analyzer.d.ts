// What of the analyzer is called from code; its own types have only what plugins need.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type {Plugin} from '@custom-elements-manifest/analyzer';

  export function create(of: {readonly modules: readonly unknown[]; readonly plugins: readonly Plugin[]}): {
    readonly modules: ReadonlyArray<{readonly declarations: readonly unknown[]}>;
  };

  /** TypeScript as the analyzer knows it. */
  export const ts: {
    readonly ScriptTarget: {readonly ES2022: number};
    createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): unknown;
  };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type {Plugin} from '@custom-elements-manifest/analyzer';

  export function litPlugin(): Plugin[];
}
