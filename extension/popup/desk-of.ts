// The desk, put together: what may fail outside is said, and nothing more comes of it.
import type {Desk} from './desk.js';
import type {Said} from './undo-toast.js';

export function deskOf(
  given: Pick<Desk, 'speech' | 'outside' | 'settings' | 'granted' | 'now' | 'go'>,
  say: (said: Said) => void,
): Desk {
  const {speech, outside} = given;
  const {failed, consent} = speech.words;
  return {
    ...given,
    async ask(kind, request) {
      try {
        return {value: await outside.send(kind, request)};
      } catch {
        say({text: failed.background});
        return undefined;
      }
    },
    async allow(wanted) {
      const may = await outside.request(wanted).catch(() => false);
      if (!may) say({text: consent.denied});
      return may;
    },
    done: (text, undo) => say({text, undo}),
  };
}
