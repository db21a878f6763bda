import {orderCalendar} from '../../shared/calendar/order-calendar.js';
import {calendarText} from '../../shared/calendar/write.js';
import {pictureSizes} from '../pages/app-icon.js';
import {answerGone, linkParams, openLink} from '../pages/open-link.js';
import {route} from '../route.js';
import {sha256} from '../secret.js';

const gone = {
  description: 'A page that says that the link opens no order, whatever the reason.',
  contentType: 'text/html',
};

export const hostedCalendar = route({
  method: 'get',
  path: '/o/{token}/calendar.ics',
  summary: 'When the order’s parcels come, to subscribe to: one event for each, the same in every version.',
  security: 'none',
  params: linkParams,
  answers: {
    200: {description: 'An iCalendar feed.', contentType: 'text/calendar'},
    304: {description: 'It is still as If-None-Match says.'},
    404: gone,
  },
  async handle(call) {
    const opened = await openLink(call, 1);
    if (!opened) return answerGone(call, 1);
    const {gateway, context} = call;
    const {db, shopId} = gateway;
    const {orderId} = opened.grant;
    const {screen, strings} = opened.hosted;
    const row = await db
      .selectFrom('orders')
      .select(['created_at', 'updated_at'])
      .where('id', '=', orderId)
      .executeTakeFirstOrThrow();
    // A version begins as the time of creation.
    const changes = opened.version - row.created_at;
    const updatedAt = new Date(row.updated_at).toISOString();
    const uidOf = (what: string) => sha256(`${shopId} ${orderId} ${what}`).slice(0, 32);
    const text = calendarText(orderCalendar({screen, strings, uidOf, changes, updatedAt}));
    const tag = `"${sha256(text).slice(0, 32)}"`;
    const headers = {ETag: tag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex'};
    if (context.req.header('if-none-match')?.includes(tag)) return context.body(null, 304, headers);
    return context.body(text, 200, {...headers, 'Content-Type': 'text/calendar; charset=utf-8'});
  },
});

export const hostedApp = route({
  method: 'get',
  path: '/o/{token}/app.webmanifest',
  summary: 'What a device needs to keep the order’s page like an app.',
  security: 'none',
  params: linkParams,
  answers: {200: {description: 'A manifest.', contentType: 'application/manifest+json'}, 404: gone},
  async handle(call) {
    const opened = await openLink(call, 1);
    if (!opened) return answerGone(call, 1);
    const {screen, brand, order, service} = opened.hosted;
    const {shop, order: shown} = screen.view;
    const icons = [
      {src: `${service}pages/icon.svg`, sizes: 'any', type: 'image/svg+xml'},
      ...pictureSizes.map((size) => ({
        src: `${service}pages/icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ];
    const manifest = {
      name: screen.format.labelled(shop.name, screen.words.order(shown.number)),
      short_name: screen.words.order(shown.number),
      ...{id: order, start_url: order, scope: order, display: 'standalone'},
      ...{lang: screen.language, dir: screen.words.direction},
      ...{theme_color: brand.accent, background_color: '#ffffff'},
      icons: ['any', 'maskable'].flatMap((purpose) => icons.map((icon) => ({...icon, purpose}))),
    };
    const headers = {'Content-Type': 'application/manifest+json', 'X-Robots-Tag': 'noindex'};
    return call.context.body(JSON.stringify(manifest), 200, headers);
  },
});
