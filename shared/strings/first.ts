// What the look-up form says before anybody was asked, in English. Apart, because it is in the first file that a page
// loads; `en.ts` takes it in, so for another language there is one list.

export const first = {
  direction: 'ltr' as 'ltr' | 'rtl',

  lookUp: {
    title: 'Where is my order?',
    order: 'Order number',
    orderHint: 'In the mail that confirmed your order.',
    factor: 'E-mail or postcode',
    factorHint: 'The one you ordered with. It goes to the shop and nowhere else.',
    submit: 'Find my order',
    looking: 'Looking for your order',
    notLoaded: 'We could not load this part of the page. Load the page again.',
    noShop: 'This page does not say which shop to ask. Its owner has to set the address of the order service.',
  },
};

/** Every language has these, and more. */
export type FirstStrings = typeof first;
