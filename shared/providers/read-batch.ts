import type {Answer, Batch, Query} from './provider.js';
import {readJson} from './read-answer.js';

/**
 * What an answer about several numbers says of each, as answers about one. Those it does not name are left out; if it
 * names nobody, it is about the call.
 */
export function partsOf<One extends Answer>(batch: Batch, answer: One, queries: readonly Query[]): Map<Query, One> {
  const parts = readJson<object, Map<Query, One>>(
    answer.body,
    (body) =>
      new Map(
        queries.flatMap((query) => {
          const part = batch.part(body, query);
          return part ? [[query, {...answer, body: JSON.stringify(part)}] as const] : [];
        }),
      ),
  );
  return parts instanceof Map ? parts : new Map();
}
