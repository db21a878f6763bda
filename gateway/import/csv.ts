import {Refusal} from '../refusal.js';
import {type Column, columnsOf, orderOf} from './columns.js';
import {recordsOf} from './csv-records.js';
import type {Line} from './lines.js';
import type {Row} from './row.js';

/** @throws {Refusal} if the first line does not name the columns. */
export async function* csvRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  let columns: readonly Column[] | undefined;
  for await (const record of recordsOf(lines)) {
    const {line} = record;
    if ('wrong' in record) {
      if (!columns) throw new Refusal('invalid_request', {detail: `The first line ${record.wrong}.`});
      yield record;
    } else if (!columns) columns = columnsOf(record.cells);
    else if (record.cells.length !== columns.length) {
      yield {line, wrong: `has ${record.cells.length} cells for ${columns.length} columns`};
    } else yield {line, value: orderOf(columns, record.cells)};
  }
  if (!columns) throw new Refusal('invalid_request', {detail: 'The file is empty.'});
}
