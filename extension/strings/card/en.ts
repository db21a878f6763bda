// What the card on a page says, in English. This file is the contract: another language that lacks a key does not compile.
// The words go through a message, so a value stands in them as its name in braces.
import type {Reason} from '../../../shared/detect/index.js';
import type {Status} from '../../../shared/status.js';

/** Why a number may be this carrier's; listed behind each other. */
const reasons: Readonly<Record<Reason, string>> = {
  link: 'a link leads to the carrier’s page',
  name: 'the carrier’s name stands by it',
  host: 'this page is the carrier’s own',
  check_digit: 'the check digit fits',
  groups: 'it is written in this carrier’s groups',
  prefix: 'it begins as this carrier’s numbers do',
  post: 'it names this post’s country',
  label: 'the words by it say what it is',
  country: 'the carrier is at home where you are',
  last_mile: 'this one delivers for the carrier above',
  specimen: 'it looks like a printed example',
  shape: 'the length fits',
};

const statuses: Readonly<Record<Status, string>> = {
  unknown: 'Scanned',
  pre_transit: 'Label made',
  in_transit: 'On its way',
  out_for_delivery: 'Out for delivery',
  available_for_pickup: 'Ready for pick-up',
  attempt_failed: 'Delivery attempted',
  delivered: 'Delivered',
  exception: 'Held up',
  returning: 'Going back',
  returned: 'Back with the sender',
  cancelled: 'Cancelled',
  expired: 'No longer followed',
};

export const en = {
  label: 'Tracking number',
  looksLike: 'Looks like {carrier}',
  or: 'It may also be {carriers}.',
  characters: '{count} characters',
  reasons,
  nothingLeft: 'Nothing has left this page yet.',
  statuses,
  asked: '{who}, asked {time}.',
  noScan: 'Nobody has been asked yet.',
  watch: 'Watch',
  watching: 'It is on your list.',
  open: 'Open at {carrier}',
  copy: 'Copy',
  copied: 'Copied',
  notANumber: 'Not a tracking number',
  show: 'Show all',
  close: 'Close',
  failed: 'That did not work. Nothing has changed.',
};

/** Every language has these. */
export type Words = typeof en;
