import {first} from '../shared/strings/first.js';
import {type FirstStrings, type Strings, spokenLanguage, stringsFor} from '../shared/strings/index.js';

/** A language, and what the screen says in it. */
export interface Speech {
  readonly language: string;
  /** What is said before there is an order. */
  readonly first: FirstStrings;
  /** All that is said; absent for English, which comes with what draws an order. */
  readonly words: Strings | undefined;
}

export const english: Speech = {language: 'en', first, words: undefined};

/** The language of `element` or of the page around it, or the closest we speak; English if its words cannot be loaded. */
export async function speechAround(element: Element): Promise<Speech> {
  const around = withHosts(element).map((one) => one.closest<HTMLElement>('[lang]:not([lang=""])'));
  const language = spokenLanguage(around.find(Boolean)?.lang ?? navigator.language);
  try {
    const words = await stringsFor(language);
    return {language, first: words ?? first, words};
  } catch {
    return english;
  }
}

/** Itself, and the hosts of the shadow roots around it: nothing that is sought upwards crosses a root. */
export function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}
