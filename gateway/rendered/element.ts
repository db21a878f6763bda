// The element as it stands in a page before its script runs: what it would draw, in declarative shadow DOM, and what it
// draws that from, so that it asks for nothing at first.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, raw} from 'hono/html';
import type {Screen} from '../../shared/answer/screen.js';
import {firstDrawing} from '../../widget/first-drawing.js';

interface Rendered {
  readonly screen: Screen;
  /** Where the shop's service is. */
  readonly api: string;
  readonly token: string;
}

export async function renderedElement({screen, api, token}: Rendered): Promise<string> {
  const drawn = (await collectResult(render(firstDrawing(screen)))).replace(/<!--.*?-->/gs, '');
  // Nothing in it may end the script it stands in.
  const data = JSON.stringify(screen.view).replaceAll('<', '\\u003c');
  const markup = html`<order-tracker api="${api}" token="${token}" lang="${screen.language}">
<template shadowrootmode="open"><link rel="stylesheet" href="${api}/pages/element.css" />${raw(drawn)}</template>
<script type="application/json">${raw(data)}</script>
</order-tracker>
`;
  return String(await markup);
}
