import {csvRows} from '../import/csv.js';
import {importOrders, mostRows} from '../import/import-orders.js';
import {jsonRows} from '../import/json-lines.js';
import {linesOf} from '../import/lines.js';
import {ReportSchema} from '../import/report.js';
import {route} from '../route.js';

const csv = 'text/csv';

export const importMerchantOrders = route({
  method: 'post',
  path: '/v1/merchant/import',
  summary: `Create and replace up to ${mostRows} orders, a row each; the same file again changes nothing.`,
  security: 'orders:write',
  upload: {types: ['application/x-ndjson', csv], mostBytes: 20_000_000},
  answers: {200: {description: 'What became of each row; a wrong one stops no other.', schema: ReportSchema}},
  async handle({gateway, caller: {shopId}, upload: {type, bytes}, context}) {
    const lines = linesOf(bytes);
    const report = await importOrders(gateway, shopId, type === csv ? csvRows(lines) : jsonRows(lines));
    // What was not read cannot be followed by anything.
    if (report.stopped) context.header('Connection', 'close');
    return context.json(report);
  },
});
