// The frame of every page of an order. No script and no style is in it, and nothing it names tells where it is.
import type {Context} from 'hono';
import {html} from 'hono/html';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {Brand} from '../notify/telling.js';
import type {Markup} from './hosted.js';

interface Page {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly shop: {readonly name: string; readonly url?: string | undefined};
  readonly brand: Brand;
  /** Where the shop's service is, and the files of all shops, from this page. */
  readonly service: string;
  readonly files: string;
  /** Of a page that can be installed. */
  readonly manifest?: string;
  /** Of ours, beside a page that is whole without it. */
  readonly script?: string | undefined;
  readonly main: Markup;
  readonly foot?: Markup;
}

/** Whatever gets into its markup: its own styles, the shop's pictures, forms that go where it came from. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' http: https:; base-uri 'none'; form-action 'self'; " +
  "frame-ancestors 'none'";
/** And where a script stands beside it, our scripts and answers. */
const withScript = `${policy}; script-src 'self'; connect-src 'self'`;
/** The page that the element takes over can be kept like an app. */
const withElement = `${withScript}; manifest-src 'self'`;

export async function answerPage(context: Context, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  const {language, direction, title, shop, brand, service, files, manifest, script, main, foot} = page;
  context.header('Content-Security-Policy', manifest ? withElement : script ? withScript : policy);
  context.header('X-Robots-Tag', 'noindex');
  context.header('Content-Language', language);
  const name = brand.logoUrl
    ? html`<img class="logo" src="${brand.logoUrl}" alt="${shop.name}" height="32" referrerpolicy="no-referrer" />`
    : shop.name;
  const markup = html`<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#1a1814" media="(prefers-color-scheme: dark)" />
    <title>${title} · ${shop.name}</title>
    <link rel="icon" href="${service}pages/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${service}pages/order.css" />
    ${manifest ? html`<link rel="manifest" href="${manifest}" />` : ''}
    ${manifest ? html`<script type="module" src="${files}order-tracker.js"></script>` : ''}
    ${manifest ? html`<script type="module" src="${files}order-page.js"></script>` : ''}
    ${script ? html`<script type="module" src="${files}${script}"></script>` : ''}
  </head>
  <body>
    <header class="shop">
      ${shop.url ? html`<a class="name" href="${shop.url}" rel="noreferrer">${name}</a>` : html`<span class="name">${name}</span>`}
    </header>
    ${main}
    ${foot ?? ''}
  </body>
</html>`;
  return context.html(markup, status);
}
