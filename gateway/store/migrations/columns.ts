import {type ColumnDefinitionBuilder, type Kysely, sql} from 'kysely';
import {isPostgres} from '../postgres.js';

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

/** The column `id`: given by the database, growing, never given twice. */
export function idOf(db: Kysely<unknown>): ['id', 'bigint' | 'integer', Column] {
  return isPostgres(db)
    ? ['id', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity()]
    : ['id', 'integer', (column) => column.primaryKey().autoIncrement()];
}

/** Text whose order is that of its characters' codes, which SQLite's always is. */
export function textOf(db: Kysely<unknown>) {
  return isPostgres(db) ? sql`text collate "C"` : ('text' as const);
}
