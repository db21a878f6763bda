import type {Policy} from '../../shared/model.js';

/** What Kiln & Clay, a maker of stoneware in Porto, promises. */
export const demoPolicy: Policy = {
  country: 'PT',
  timeZone: 'Europe/Lisbon',
  handlingDays: 2,
  delayDays: 2,
  stalledDays: {domestic: 3, international: 5},
  lostDays: {domestic: 7, international: 10},
  remedy: 'choice',
  contact: {email: 'hello@kiln-and-clay.example', answerDays: 1},
};

/** Whom its mails come from. */
export const demoSender = 'orders@kiln-and-clay.example';
