import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'een link leidt naar de pagina van de vervoerder',
  name: 'de naam van de vervoerder staat erbij',
  host: 'deze pagina is van de vervoerder zelf',
  check_digit: 'het controlecijfer klopt',
  groups: 'het staat in de groepen van deze vervoerder',
  prefix: 'het begint zoals de nummers van deze vervoerder',
  post: 'het noemt het land van deze post',
  label: 'de woorden ernaast zeggen het',
  country: 'de vervoerder is thuis waar je bent',
  last_mile: 'deze bezorgt voor de vorige',
  specimen: 'het lijkt op een gedrukt voorbeeld',
  shape: 'de lengte klopt',
};

const statuses: Words['statuses'] = {
  unknown: 'Gescand',
  pre_transit: 'Label gemaakt',
  in_transit: 'Onderweg',
  out_for_delivery: 'Bezorger onderweg',
  available_for_pickup: 'Ligt klaar',
  attempt_failed: 'Bezorging geprobeerd',
  delivered: 'Bezorgd',
  exception: 'Opgehouden',
  returning: 'Gaat terug',
  returned: 'Terug bij de afzender',
  cancelled: 'Geannuleerd',
  expired: 'Niet meer gevolgd',
};

export const nl: Words = {
  label: 'Trackingnummer',
  looksLike: 'Lijkt van {carrier}',
  or: 'Het kan ook van {carriers} zijn.',
  characters: '{count} tekens',
  reasons,
  nothingLeft: 'Er heeft nog niets deze pagina verlaten.',
  statuses,
  asked: '{who}, gevraagd {time}.',
  noScan: 'Er is nog niemand gevraagd.',
  watch: 'Volgen',
  watching: 'Het staat op je lijst.',
  open: 'Bekijk bij {carrier}',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  notANumber: 'Geen nummer van die soort',
  show: 'Alles tonen',
  close: 'Sluiten',
  failed: 'Dat lukte niet. Er is niets veranderd.',
};
