import {looks} from '../../shared/look/index.js';
import {defaultTelling} from '../notify/telling.js';
import {appIcon, appPicture, type PictureSize, pictureSizes} from '../pages/app-icon.js';
import {stylesheet} from '../pages/stylesheet.js';
import {route} from '../route.js';
import {sha256} from '../secret.js';
import {findTelling} from '../store/telling.js';

const aWhile = 'public, max-age=300';
const styleHeaders = {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': aWhile};

export const pageStyle = route({
  method: 'get',
  path: '/pages/order.css',
  summary: 'How the shop’s pages of orders look.',
  security: 'none',
  answers: {200: {description: 'A style sheet, with the shop’s colours.', contentType: 'text/css'}},
  async handle({gateway: {db, shopId}, context}) {
    const {brand} = await findTelling(db, shopId);
    return context.body(stylesheet(brand, defaultTelling.brand), 200, styleHeaders);
  },
});

export const elementStyle = route({
  method: 'get',
  path: '/pages/element.css',
  summary: 'How the element looks, until its script has brought that along.',
  security: 'none',
  answers: {200: {description: 'A style sheet for its shadow root.', contentType: 'text/css'}},
  handle({context}) {
    return context.body(looks.join('\n'), 200, styleHeaders);
  },
});

export const pageIcon = route({
  method: 'get',
  path: '/pages/icon.svg',
  summary: 'The icon of the shop’s pages, in its colours.',
  security: 'none',
  answers: {200: {description: 'A picture.', contentType: 'image/svg+xml'}},
  async handle({gateway: {db, shopId}, context}) {
    const {brand} = await findTelling(db, shopId);
    const headers = {'Content-Type': 'image/svg+xml', 'Cache-Control': aWhile};
    return context.body(appIcon(brand), 200, headers);
  },
});

export const pagePictures = pictureSizes.map((size: PictureSize) =>
  route({
    method: 'get',
    path: `/pages/icon-${size}.png`,
    summary: `The icon as a PNG of ${size} pixels a side, for devices that keep a page like an app.`,
    security: 'none',
    answers: {
      200: {description: 'A picture.', contentType: 'image/png'},
      304: {description: 'It is still as If-None-Match says.'},
    },
    async handle({gateway: {db, shopId}, context}) {
      const {brand} = await findTelling(db, shopId);
      const tag = `"${sha256(`${brand.accent} ${brand.onAccent} ${size}`).slice(0, 32)}"`;
      const headers = {'Cache-Control': aWhile, ETag: tag};
      if (context.req.header('if-none-match')?.includes(tag)) return context.body(null, 304, headers);
      return context.body(appPicture(brand, size), 200, {...headers, 'Content-Type': 'image/png'});
    },
  }),
);
