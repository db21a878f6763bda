import type {Strings} from '../shared/strings/en.js';
import type {Overrides} from '../shared/strings/override.js';
import type {PageStrings} from '../shared/strings/page/en.js';
import type {TellStrings} from '../shared/strings/tell/en.js';

/** All that an element says: of an order, and in the dialogs about it. */
interface ElementStrings extends Strings {
  readonly page: PageStrings;
  readonly tell: TellStrings;
}

/** What a shop says instead. */
export type OwnWords = Overrides<ElementStrings>;
