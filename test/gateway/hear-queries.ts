import type {KyselyPlugin} from 'kysely';
import type {Gateway} from '../../gateway/route.js';

/** From now on the gateway's questions to its database are heard: what comes back tells of each what it does, since it was told last. */
export function hearQueries(gateway: Gateway): () => readonly string[] {
  let asked: string[] = [];
  const ear: KyselyPlugin = {
    transformQuery({node}) {
      asked.push(node.kind);
      return node;
    },
    transformResult: async ({result}) => result,
  };
  Object.assign(gateway, {db: gateway.db.withPlugin(ear)});
  return () => {
    const heard = asked;
    asked = [];
    return heard;
  };
}
