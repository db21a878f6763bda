// Messages of the options page that nobody answers yet.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';

const notYet = async (): Promise<never> => {
  throw new TrackingError('internal', 'not yet');
};

export const optionStubs = {
  forgetAll: notYet,
  endToken: notYet,
} satisfies Partial<Handlers>;
