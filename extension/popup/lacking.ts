// What the browser has to allow so that somebody may be asked: where a shop's token or a shopper's own key is at hand, and it
// has not been allowed to send them, or no longer. Pure.
import {isFinal} from '../../shared/status.js';
import {type Granted, maySend, sent, type Wanted, wantedFor} from '../consent.js';
import {mayReach} from '../origins.js';
import {type NumberSource, openSources, ownKeys} from '../own-keys.js';
import type {Settings} from '../settings.js';
import type {Watch} from '../watch.js';

/** Nothing if nothing is missing, or nobody would be asked anyhow. */
export function lackingFor(watch: Watch, {keys}: Pick<Settings, 'keys'>, granted: Granted): Wanted | undefined {
  const {source, view, archivedAt, endedAt, byHand} = watch;
  const {shipments} = view.order;
  const isSettled = shipments.length > 0 && shipments.every(({facts}) => isFinal(facts.status));
  if (archivedAt || endedAt || isSettled || (byHand && isFinal(byHand.status))) return undefined;
  if (source.kind === 'shop') {
    return maySend(sent.toShop, granted) ? undefined : wantedFor(sent.toShop, granted);
  }
  const {carrier = ''} = source;
  const knows = ({carriers}: NumberSource) => carriers === 'any' || carriers.includes(carrier);
  const withKey = ownKeys.filter((one) => knows(one) && keys[one.id]);
  const turnedOn = openSources.filter((one) => knows(one) && mayReach(one.hosts, granted));
  const may = (what: Parameters<typeof maySend>[0]) => (one: NumberSource) =>
    mayReach(one.hosts, granted) && maySend(what, granted);
  if (withKey.some(may(sent.withKey)) || turnedOn.some(may(sent.toOpen))) return undefined;
  if (withKey.length > 0) {
    return wantedFor(
      sent.withKey,
      granted,
      withKey.flatMap(({hosts}) => hosts),
    );
  }
  return turnedOn.length > 0 ? wantedFor(sent.toOpen, granted) : undefined;
}

/** All that is missing for some of them, to be asked for at once. */
export function lackingForAny(watches: readonly Watch[], settings: Settings, granted: Granted): Wanted | undefined {
  const lacking = watches.flatMap((watch) => lackingFor(watch, settings, granted) ?? []);
  if (lacking.length === 0) return undefined;
  const origins = [...new Set(lacking.flatMap((one) => one.origins ?? []))];
  const kinds = [...new Set(lacking.flatMap((one) => one.data_collection ?? []))];
  return {...(origins.length > 0 && {origins}), ...(granted.data_collection && {data_collection: kinds})};
}
