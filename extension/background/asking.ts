// When who is asked about what is watched.
import type {Handlers} from '../messages.js';

export const askHandlers = {
  async ask() {},
} satisfies Partial<Handlers>;
