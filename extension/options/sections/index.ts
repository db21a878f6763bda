import type {Page, Section} from '../page.js';
import {aboutSection} from './about.js';
import {dismissedSection} from './dismissed.js';
import {languageSection} from './language.js';
import {listSection} from './list.js';
import {permissionsSection} from './permissions.js';
import {sitesSection} from './sites.js';
import {sourcesSection} from './sources.js';
import {tellSection} from './tell.js';

/** Every section, in the order in which they stand, with its address on the page. */
export const sections: ReadonlyArray<readonly [id: string, make: (page: Page) => Section]> = [
  ['tell', tellSection],
  ['sources', sourcesSection],
  ['sites', sitesSection],
  ['list', listSection],
  ['language', languageSection],
  ['dismissed', dismissedSection],
  ['permissions', permissionsSection],
  ['about', aboutSection],
];
