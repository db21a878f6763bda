import type {Policy} from '../shared/model.js';

/** Until the shop says otherwise with `PUT /v1/merchant/policy`: patient, and leaving the choice to the customer. */
export const defaultPolicy: Policy = {
  handlingDays: 2,
  delayDays: 2,
  stalledDays: {domestic: 5, international: 10},
  lostDays: {domestic: 14, international: 30},
  remedy: 'choice',
  contact: {answerDays: 2},
};
