// What happens on pages: numbers that were found, and the card by which one is watched.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';

const notYet = async (): Promise<never> => {
  throw new TrackingError('internal', 'not yet');
};

export const pageHandlers = {
  found: notYet,
  openCard: notYet,
  known: notYet,
  dismiss: notYet,
  showWatch: notYet,
  adopt: notYet,
  lookAt: notYet,
  setSite: notYet,
} satisfies Partial<Handlers>;
