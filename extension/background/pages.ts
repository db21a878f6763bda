// What happens on pages: numbers that were found, the card by which one is watched, and orders that are taken over.
import {tellHeldOut} from '../held-out.js';
import type {Handlers} from '../messages.js';
import {adopt} from './adopting.js';
import {lookAt} from './look-at.js';
import {dismiss, found, knownOf, openCard, showWatch} from './on-page.js';
import {setSite} from './sites.js';

export const pageHandlers = {
  found,
  heldOut: async () => tellHeldOut(),
  openCard,
  known: ({number}) => knownOf(number),
  dismiss,
  showWatch,
  adopt,
  lookAt,
  setSite,
} satisfies Partial<Handlers>;
