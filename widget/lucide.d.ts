// The package has types for its index only.
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type {IconNode} from 'lucide';

  const node: IconNode;
  export default node;
}
