// The watch list for a spreadsheet: CSV of RFC 4180. Pure.
import {lastDay} from '../shared/expected.js';
import type {Watch} from './watch.js';

const columns: Readonly<Record<string, (watch: Watch) => string | undefined>> = {
  name: ({name}) => name,
  shop: ({view}) => (view.numberOnly ? undefined : view.shop.name),
  order: ({view}) => (view.numberOnly ? undefined : view.order.number),
  status: ({view}) => view.status,
  carriers: ({view}) => each(view.order.shipments.map(({carrierName, carrier}) => carrierName ?? carrier)),
  numbers: ({view}) => each(view.order.shipments.map(({number}) => number)),
  expected: ({view}) => each(view.order.shipments.map(({facts: {estimate}}) => (estimate ? lastDay(estimate) : ''))),
  delivered: ({view}) => each(view.order.shipments.map(({facts}) => facts.deliveredAt ?? '')),
  page: ({view}) => view.order.shipments.find(({url}) => url)?.url,
  note: ({note}) => note,
  watched_since: ({addedAt}) => addedAt,
  archived: ({archivedAt}) => archivedAt,
};

/** With the mark by which spreadsheets know that it is UTF-8. */
export function listTable(watches: readonly Watch[]): string {
  const lines = watches.map((watch) => Object.values(columns).map((column) => cell(column(watch) ?? '')));
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function each(parts: readonly string[]): string {
  return parts.filter(Boolean).join('; ');
}

/** What a spreadsheet would calculate is kept text by a quote before it: https://owasp.org/www-community/attacks/CSV_Injection. */
function cell(text: string): string {
  const kept = /^[\s]*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n;']/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}
