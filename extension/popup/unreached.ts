import {carrierOf, moment} from '../../shared/answer/screen.js';
import type {Rich} from '../../shared/strings/rich.js';
import type {Row} from './row.js';

/** That nobody could be asked when it was tried last, and since when (an instant); nothing if somebody was. Pure. */
export function unreached({watch, screen}: Row): {readonly at: string; readonly text: Rich} | undefined {
  const {source, asking, view} = watch;
  const {notice} = screen.words;
  if (source.kind === 'shop') {
    if (asking.failures === 0 || asking.askedAt === undefined) return undefined;
    const at = new Date(asking.askedAt).toISOString();
    return {at, text: notice.notAsked(view.shop.name, moment(screen, at))};
  }
  const asked = screen.parcel?.shipment.facts.asked;
  if (asked?.outcome !== 'unreachable') return undefined;
  const who = carrierOf(screen.parcel) || view.sources[asked.provider ?? '']?.name || '';
  return {at: asked.at, text: notice.unreachable(who, moment(screen, asked.at))};
}
