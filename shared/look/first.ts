import {controls} from './controls.js';
import {headline} from './headline.js';
import {layout} from './layout.js';
import {tokens} from './tokens.js';

/** What the form needs: apart, because it is in the first file that a page loads. */
export const firstLooks: readonly string[] = [tokens, layout, headline, controls];
