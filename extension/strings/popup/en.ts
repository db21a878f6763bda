// What the popup says, in English. This file is the contract: another language that lacks a key does not compile.
// What is said of an order itself is in `shared/strings/`.
import type {Reason} from '../../../shared/detect/index.js';
import type {Rich} from '../../../shared/strings/rich.js';

/** Why a carrier is among those a number may be of. */
const reason: Readonly<Record<Reason, string>> = {
  link: 'the link leads there',
  name: 'its name stands beside it',
  host: 'the page is its own',
  check_digit: 'the check digit fits',
  groups: 'it is written in its groups',
  prefix: 'it begins as its numbers do',
  post: 'it names that country',
  label: 'the words beside it say so',
  country: 'it is at home where you are',
  last_mile: 'it delivers for the one above',
  specimen: 'it looks like a printed example',
  shape: 'the length fits',
};

export const en = {
  title: 'Orders',
  back: 'Back',
  archive: 'Archive',
  options: 'Options',
  cancel: 'Cancel',
  group: {needs: 'Needs you', today: 'Today', later: 'Later', arrived: 'Arrived', over: 'Over'},
  archived: (count: number) => `Archived, ${count}`,
  archiveEmpty: 'Nothing is archived',
  archiveSay: 'What you archive stays here and can be searched. Nobody is asked about it any more.',

  row: {
    /** In a tile of a day: no wider than nine letters. */
    by: (weekday: string) => `by ${weekday}`,
    noDay: 'No day named',
    daysLeft: (count: number) => `${count} ${count === 1 ? 'day' : 'days'} left`,
    whichCarrier: 'Which carrier is it?',
    postcode: 'Needs the postcode',
    byYou: 'set by you',
  },

  search: 'Search',
  nothingFound: (query: string) => `Nothing here matches “${query}”.`,
  /** When somebody was asked last. */
  asked: (when: string) => `Asked ${when}.`,

  empty: {
    title: 'Nothing is on its way',
    say: 'Paste a tracking number below. Or open a page that shows one, and press our button in the toolbar.',
    promise: 'We look at a page when you ask us to, and at no other time. What stands on it stays in your browser.',
  },

  add: {
    label: 'Number or link',
    placeholder: 'Paste a number or a link',
    button: 'Add',
    looksLike: (carrier: string): Rich => ['Looks like ', {b: carrier}],
    several: 'Several carriers have numbers like this. Which is it?',
    unknown: 'We know no carrier with numbers like this. Choose one, or add it as it is.',
    noNumber: 'We see no number in this. One has 5 to 40 letters and digits.',
    another: 'Another carrier',
    find: 'Find a carrier',
    noCarrier: (query: string) => `We know no carrier called “${query}”.`,
    notSure: 'I do not know',
    reason,
  },

  order: {
    gone: 'This order is not on your list any more.',
    tell: 'Tell me',
    archive: 'Archive',
    restore: 'Back to the list',
    atShop: 'At the shop',
    name: 'Name',
    note: 'Note',
    onlyHere: 'Both stay on this device.',
    source: 'Where this comes from',
    answers: (who: string): Rich => [{b: who}, ' answers for this.'],
    nobody: 'Nobody answers for this number yet: you have given us no key for it.',
    pageThere: 'The carrier’s page is one press away.',
    next: (when: string) => `Next ${when}.`,
    ask: 'Ask now',
    carrier: 'Carrier',
    change: 'Choose another carrier',
    postcode: 'Postcode',
    postcodeHint: 'Where the parcel goes. Only the carrier that is asked gets it.',
    byHand: 'Set the status yourself',
    notSet: 'Not set',
    setAt: (when: string) => `You set this ${when}.`,
    remove: 'Remove from the list',
  },

  tell: {
    title: 'Tell me when',
    say: 'This counts for this order alone.',
    asUsual: 'As for all orders',
  },

  /** Where the browser shows no notifications of ours yet. */
  notify: {
    say: 'We can tell you when something changes, if your browser lets us.',
    turnOn: 'Turn on notifications',
    notNow: 'No, thanks',
  },

  /** Where Firefox has not been told that something may be sent, or a host is no longer allowed. */
  consent: {
    list: 'Your browser does not let us ask about some of these. Nothing is sent until you allow it.',
    order: 'Your browser does not let us ask about this. Nothing is sent until you allow it.',
    postcode: 'Your browser does not let us send the postcode yet.',
    allow: 'Allow',
    denied: 'Your browser did not allow it.',
  },

  page: {
    title: 'On this page',
    count: (count: number): Rich => [{b: `${count} ${count === 1 ? 'number' : 'numbers'}`}, ' on this page'],
    order: (shop: string): Rich => [{b: shop}, ' shows an order here'],
    numbers: 'Numbers',
    nothing: 'We see no tracking number and no order on this page.',
    watch: 'Watch',
    watchNumber: (number: string) => `Watch ${number}`,
    show: 'Show',
    showNumber: (number: string) => `Show ${number}`,
    watched: 'on your list',
    showsOrder: (shop: string) => `${shop} shows your order here`,
    watchSay:
      'The shop gives us a key that reads this one order. It ends by itself, and we forget it when you remove the order.',
    watchOrder: 'Watch this order',
    hold: (button: string): Rich => ['To watch it, press ', {b: button}, ' in the page, then come back here.'],
    underline: (host: string) => `Underline numbers on ${host}`,
    underlineSay: 'Your browser asks you, for this site alone.',
  },

  done: {
    archived: (name: string) => `${name}: archived`,
    restored: (name: string) => `${name}: back on the list`,
    removed: (name: string) => `${name}: removed`,
    undo: 'Undo',
  },

  failed: {
    unread: 'This version cannot read part of your list. It stays as it is, and an update may bring it back.',
    list: 'We cannot read your list',
    listSay: 'Your browser does not let us at what we keep. It may be out of space, or this may be a private window.',
    background: 'That did not work, and nothing has changed. Close this and open it again.',
    again: 'Try again',
  },
};

/** Every language has these. */
export type Words = typeof en;
