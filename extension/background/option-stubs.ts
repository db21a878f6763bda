// Messages of the options page that nobody answers yet.
import {TrackingError} from '../../shared/errors.js';
import type {Handlers} from '../messages.js';

const notYet = async (): Promise<never> => {
  throw new TrackingError('internal', 'not yet');
};

export const optionStubs = {
  checkKey: notYet,
  saveKey: notYet,
  removeKey: notYet,
  exportList: notYet,
  importList: notYet,
  forgetAll: notYet,
  endToken: notYet,
  setSite: notYet,
} satisfies Partial<Handlers>;
