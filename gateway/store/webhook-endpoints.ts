import type {Database} from './tables.js';
export async function findEndpoints(_db: Database, _shopId: number): Promise<{id: number}[]> {
  return [];
}
