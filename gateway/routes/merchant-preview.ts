import {answerMail, mailPreview} from '../preview-mail.js';
import {route} from '../route.js';

export const previewMerchantMail = route({
  method: 'get',
  path: '/v1/merchant/preview/{mail}',
  summary: 'A mail about a make-believe order, as the shop’s customers would read it.',
  security: 'merchant',
  ...mailPreview,
  handle: ({gateway, param, query, context}) => answerMail(gateway, context, param('mail'), query),
});
