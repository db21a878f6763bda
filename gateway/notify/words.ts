import type {Letter} from './letter.js';
export const writeMail = ({kind, order, links}: Letter) => ({
  subject: `${kind} ${order.number}`,
  html: `<html><head></head><body><a href="${links.order}">${kind}</a></body></html>`,
  text: `${kind} ${links.order}`,
});
export const writeText = ({kind, order, links}: Letter) => `${kind} ${order.number} ${links.order}`;
