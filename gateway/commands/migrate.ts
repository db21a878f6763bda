import {placeName} from '../data-folder.js';
import {migrations} from '../store/migrations/index.js';
import type {Command} from './command.js';

export const migrate: Command = {
  usage: '',
  summary: 'Brings the database to the newest form, as every start does.',
  async run(_, {place, write}) {
    // Opening it has done it.
    write(`${placeName(place)}: at ${Object.keys(migrations).at(-1)}`);
    return true;
  },
};
