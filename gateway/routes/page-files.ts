import {defaultTelling} from '../notify/telling.js';
import {appIcon} from '../pages/app-icon.js';
import {stylesheet} from '../pages/stylesheet.js';
import {route} from '../route.js';
import {findTelling} from '../store/telling.js';

const aWhile = 'public, max-age=300';

export const pageStyle = route({
  method: 'get',
  path: '/pages/order.css',
  summary: 'How the shop’s pages of orders look.',
  security: 'none',
  answers: {200: {description: 'A style sheet, with the shop’s colours.', contentType: 'text/css'}},
  async handle({gateway: {db, shopId}, context}) {
    const {brand} = await findTelling(db, shopId);
    const headers = {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': aWhile};
    return context.body(stylesheet(brand, defaultTelling.brand), 200, headers);
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
