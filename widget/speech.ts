import {en, type Strings, spokenLanguage, stringsFor} from '../shared/strings/index.js';

/** A language, and what the screen says in it. */
export interface Speech {
  readonly language: string;
  readonly words: Strings;
}

export const english: Speech = {language: 'en', words: en};

/** The language of the page around `element`, or the closest we speak; English if its words cannot be loaded. */
export async function speechAround(element: Element): Promise<Speech> {
  const page = element.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
  const language = spokenLanguage(page || navigator.language);
  try {
    return {language, words: (await stringsFor(language)) ?? en};
  } catch {
    return english;
  }
}
