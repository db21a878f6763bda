// What the look-up form says before anybody was asked, in English. Apart, because it is in the first file that a page
// loads; `en.ts` takes it in, so for another language there is one list.

export const first = {
  direction: 'ltr' as 'ltr' | 'rtl',

  lookUp: {
    title: 'Where is my order?',
    order: 'Order or tracking number',
    orderHint: 'In the mails about your order.',
    factor: 'E-mail or postcode',
    email: 'E-mail',
    postcode: 'Postcode',
    factorHint: 'The one you ordered with. Only the shop gets it.',
    submit: 'Find my order',
    looking: 'Looking for your order',
    notLoaded: 'We could not load this. Load the page again.',
    noShop: 'This page has to name a shop.',
  },
};

/** Every language has these, and more. */
export type FirstStrings = typeof first;
