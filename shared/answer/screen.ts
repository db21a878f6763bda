import type {Assessment} from '../assess.js';
import type {Parcel} from '../assess-parcel.js';
import type {Format} from '../format.js';
import type {OrderView} from '../model.js';
import {isFinal} from '../status.js';
import type {Strings} from '../strings/en.js';
import {dayAt, daysBetween, localAt, type Time} from '../time.js';

/** Everything a view needs to draw itself. */
export interface Screen {
  readonly view: OrderView;
  readonly assessment: Assessment;
  readonly words: Strings;
  readonly format: Format;
  readonly language: string;
  /** The parcel that is shown, if there is one. */
  readonly parcel: Parcel | undefined;
}

/** Our instant as a moment in words, on the clock by which days are counted: "today at 14:02". */
export function moment({assessment, format, words}: Screen, instant: Time): string {
  const local = localAt(instant, assessment.now.timeZone);
  return words.at(format.nearDay(local), format.clock(local) ?? '');
}

/** The same for what is still to come: "today at about 16:00". */
export function aboutMoment({assessment, format, words}: Screen, instant: Time): string {
  const local = localAt(instant, assessment.now.timeZone);
  return words.about(format.nearDay(local), format.clock(local) ?? '');
}

/** What a number by itself has for a carrier, while nobody has said whose it is. */
const unnamed = '?';

/** What people call the parcel's carrier; nothing while nobody has said whose its number is. */
export function carrierOf(parcel: Parcel | undefined): string {
  const {carrier = '', carrierName = carrier} = parcel?.shipment ?? {};
  return carrier === unnamed ? '' : carrierName;
}

/** The page to open at the carrier. Never anything but a web page. */
export function carrierPage({shipment: {url}}: Parcel): string | undefined {
  return url && /^https?:/i.test(url) ? url : undefined;
}

/** Whose word the facts are: the carrier's, and through whom if the provider is another. */
export function teller({view, words}: Screen, parcel: Parcel, provider: string | undefined): string {
  const carrier = carrierOf(parcel);
  const name = provider ? view.sources[provider]?.name : undefined;
  if (!carrier) return name ?? '';
  return name && name !== carrier ? words.how.through(carrier, name) : carrier;
}

/** Whether what is shown is only the last known: the last try to ask failed, or it was long ago. */
export function isOutdated({assessment: {now}}: Screen, {shipment: {facts}}: Parcel): boolean {
  const {lastReport, asked, status} = facts;
  if (!lastReport || isFinal(status)) return false;
  const told = dayAt(lastReport.at, now.timeZone);
  return (asked !== undefined && asked.outcome !== 'ok') || daysBetween(told, now.today) > 1;
}
