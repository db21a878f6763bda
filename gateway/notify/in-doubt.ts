import type {MessageKind} from './kinds.js';

/**
 * What becomes of a message that the other side may have and cannot be asked about. What its reader has to act on, or has
 * asked for, goes again: twice is better than never. What only informs does not: it also stands on the order's page.
 */
export const whenInDoubt: Readonly<Record<MessageKind, 'again' | 'leave'>> = {
  confirmed: 'leave',
  dispatched: 'leave',
  out_for_delivery: 'again',
  ready_for_pickup: 'again',
  delivered: 'again',
  delayed: 'again',
  stalled: 'leave',
  attempt_failed: 'again',
  action_needed: 'again',
  returned: 'leave',
  code: 'again',
  link: 'again',
  confirm_address: 'again',
  case_opened: 'again',
  case_reported: 'again',
  case_answered: 'again',
};
