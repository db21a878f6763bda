import {type Overrides, overridden} from '../../shared/strings/override.js';
import type {Acting} from '../acts.js';

/**
 * Loads the words of a dialog. What it gives knows them in the language that the screen has: of another, as soon as it
 * is loaded.
 *
 * @param own The shop's, of these.
 */
export async function dialogWords<Words extends object>(
  {onChange}: Acting,
  load: (language: string) => Promise<Words>,
  language: string,
  own: () => Overrides<Words> | undefined,
): Promise<(language: string) => Words> {
  let spoken = language;
  let words = await load(language);
  const speak = async () => {
    const wanted = spoken;
    const loaded = await load(wanted);
    if (wanted !== spoken) return;
    words = loaded;
    onChange();
  };
  return (wanted) => {
    if (wanted !== spoken) {
      spoken = wanted;
      speak().catch(() => {});
    }
    return overridden(words, own());
  };
}
