// What every page of one order is made from.
import type {html} from 'hono/html';
import type {Screen} from '../../shared/answer/screen.js';
import {assess} from '../../shared/assess.js';
import {formatFor} from '../../shared/format.js';
import type {OrderView} from '../../shared/model.js';
import {en} from '../../shared/strings/en.js';
import {spokenLanguage, stringsFor} from '../../shared/strings/index.js';
import {type PageStrings, pageStringsFor} from '../../shared/strings/page/index.js';
import type {Brand, Telling} from '../notify/telling.js';

export type Markup = ReturnType<typeof html>;

export interface Hosted {
  readonly screen: Screen;
  readonly strings: PageStrings;
  readonly brand: Brand;
  /** Whether the order came with an address to write to. */
  readonly hasEmail: boolean;
  /** Where the order's own page is, from the page that is made; it holds the token. */
  readonly order: string;
  /** Where the shop's files and its service are, from there. */
  readonly service: string;
  /** Where the files of all shops are. */
  readonly files: string;
}

interface Known {
  readonly view: OrderView;
  readonly telling: Telling;
  /** The customer's, if they have said it. */
  readonly language: string | undefined;
  readonly now: number;
  /** The number of the parcel that was chosen. */
  readonly chosen: string | undefined;
}

/** The customer's language, else the shop's, as mails have it: whoever opens a link has just read one. */
export async function screenOf({view, telling, language: theirs, now, chosen}: Known): Promise<Screen> {
  const language = spokenLanguage(theirs ?? telling.language);
  const words = (await stringsFor(language)) ?? en;
  const assessment = assess(view.order, view.policy, new Date(now).toISOString());
  const parcel = assessment.parcels.find(({shipment}) => shipment.number === chosen) ?? assessment.leading;
  return {view, assessment, parcel, words, language, format: formatFor(language, assessment.now.today)};
}

export function pageStringsOf({language}: Screen): PageStrings {
  return pageStringsFor(language);
}
