// The pages that are measured, as HTML.
import {readFileSync} from 'node:fs';
import type {Contestant} from './contestant.js';

const paragraph = (at: number) =>
  `<p>${at}. The kiln is opened in the morning, when the ware is cool enough to be touched, and every piece is looked at by daylight.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, at) => paragraph(from + at)).join('\n');

function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Order</title><link rel="icon" href="data:,">${head}</head>
<body style="max-width: 640px; margin: 24px auto; font: 16px/1.5 sans-serif">${body}</body>
</html>`;
}

/** But for a line, with which the page's font has been loaded. */
export const emptyPage = page('', '<p>Order</p>');

const between = (head: string, place: string) => page(head, `${paragraphs(1, 3)}\n${place}\n${paragraphs(4, 20)}`);

/** Between paragraphs; the script comes when they have been painted. */
export function midPage({head, place, script}: Contestant): string {
  return between(head, place + script.replaceAll(/(?<=["'])\/(?=widget|peers)/g, '/late/'));
}

/**
 * The same with what README tells merchants to paste.
 *
 * @param api Where the orders are.
 * @param token Empty for the look-up form.
 */
export function midPageAsDocumented(api: string, token: string): string {
  const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (!snippet.includes('<order-tracker')) throw new Error('README has no snippet to measure.');
  const local = snippet
    .replaceAll(/https:\/\/[^/"]+\/([\w.-]+\.js)/g, '/late/widget/$1')
    .replaceAll(/https:\/\/[^/"]+\/(?=")/g, api)
    .replace('<order-tracker', token ? `<order-tracker token="${token}"` : '<order-tracker');
  return between('', local);
}
