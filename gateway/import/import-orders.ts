// Every row goes the way of `PUT /v1/merchant/orders/{number}`, one after the other, whatever became of those before it.
import {setImmediate} from 'node:timers/promises';
import * as v from 'valibot';
import {loggedError} from '../log.js';
import {MerchantOrderSchema} from '../merchant-order.js';
import {Refusal} from '../refusal.js';
import type {Gateway} from '../route.js';
import {orderKey} from '../store/keys.js';
import {takeOrder} from '../take-order.js';
import {meaningful, word} from '../word.js';
import {wrongField} from '../wrong-field.js';
import {type Report, type ReportRow, reportOf, type Stop} from './report.js';
import type {Row} from './row.js';

export const mostRows = 10_000;

/** How many wrong fields of a row are named at most. */
const mostErrors = 10;

const NumberSchema = v.object({number: v.pipe(word, meaningful)});

/** @throws {Refusal} if the file cannot be read at all; then nothing was changed. */
export async function importOrders(gateway: Gateway, shopId: number, rows: AsyncIterable<Row>): Promise<Report> {
  const report: ReportRow[] = [];
  const lineOf = new Map<string, number>();
  let stopped: Stop | undefined;
  try {
    for await (const row of rows) {
      if (gateway.signal.aborted) stopped = 'ending';
      else if (report.length === mostRows) stopped = 'too_many_rows';
      if (stopped) break;
      report.push(await importRow(gateway, shopId, row, lineOf));
      // Others want to be answered meanwhile.
      await setImmediate();
    }
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'too_large')) throw error;
    stopped = 'too_large';
  }
  gateway.poke();
  return reportOf(report, stopped);
}

/** `lineOf` has the lines of the orders before it, and gets this one's. */
export async function importRow(
  gateway: Pick<Gateway, 'db' | 'live' | 'log' | 'now'>,
  shopId: number,
  row: Row,
  lineOf: Map<string, number>,
): Promise<ReportRow> {
  return {line: row.line, ...(await take(gateway, shopId, row, lineOf))};
}

async function take(
  gateway: Parameters<typeof importRow>[0],
  shopId: number,
  row: Row,
  lineOf: Map<string, number>,
): Promise<Omit<ReportRow, 'line'>> {
  if ('wrong' in row) return failed('', row.wrong);
  const {value, line} = row;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failed('', 'is not an object');

  const named = v.safeParse(NumberSchema, value, {abortPipeEarly: true});
  const {number: _, ...said} = value as Record<string, unknown>;
  const order = v.safeParse(MerchantOrderSchema, said, {abortPipeEarly: true});
  const number = named.success ? named.output.number : undefined;
  if (!named.success || !order.success) {
    const errors = [...(named.issues ?? []), ...(order.issues ?? [])].slice(0, mostErrors).map(wrongField);
    return {...(number && {number}), result: 'error', errors};
  }

  const key = orderKey(named.output.number);
  const before = lineOf.get(key);
  // Otherwise the same file again would change the order twice.
  if (before !== undefined) return {number: named.output.number, ...failed('/number', `is on line ${before} too`)};
  lineOf.set(key, line);
  try {
    const {result} = await takeOrder(gateway, shopId, named.output.number, order.output);
    return {number: named.output.number, result};
  } catch (error) {
    gateway.log.error('import of a row failed', {line, error: loggedError(error)});
    return {number: named.output.number, ...failed('', 'was not stored: something went wrong on our side')};
  }
}

function failed(pointer: string, detail: string): {result: 'error'; errors: {pointer: string; detail: string}[]} {
  return {result: 'error', errors: [{pointer, detail}]};
}
