// What the pages of choosing have in common: no script, one style, nothing from elsewhere.
import {createHash} from 'node:crypto';
import type {Context} from 'hono';
import {html, raw} from 'hono/html';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {tellStrings} from '../../shared/strings/tell/index.js';
import {style} from './style.js';

export type Markup = ReturnType<typeof html>;

/** The style is known by its hash; forms go to where the page came from. */
const policy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

interface Page {
  readonly language: string;
  readonly title: string;
  readonly shop: string;
  readonly body: Markup;
  readonly status?: ContentfulStatusCode;
}

export async function answerPage(context: Context, page: Page): Promise<Response> {
  const {language, dir} = tellStrings(page.language);
  context.header('Content-Security-Policy', policy);
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Robots-Tag', 'noindex');
  context.header('Cache-Control', 'no-store');
  return context.html(
    html`<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${page.shop}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><p>${page.shop}</p></header>
<main>
${page.body}
</main>
</body>
</html>`,
    page.status ?? 200,
  );
}

/** What the reader's browser says it speaks, where nobody has said more. */
export function languageOf(context: Context): string {
  return context.req.header('accept-language')?.split(/[,;]/)[0]?.trim() || 'en';
}
