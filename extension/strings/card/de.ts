import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'ein Link führt zur Seite des Paketdienstes',
  name: 'der Name des Paketdienstes steht dabei',
  host: 'diese Seite gehört dem Paketdienst',
  check_digit: 'die Prüfziffer stimmt',
  groups: 'sie ist in den Gruppen dieses Paketdienstes geschrieben',
  prefix: 'sie beginnt wie die Nummern dieses Paketdienstes',
  post: 'sie nennt das Land dieser Post',
  label: 'die Wörter daneben sagen es',
  country: 'der Paketdienst ist in Ihrem Land zu Hause',
  last_mile: 'er stellt für den oben genannten zu',
  specimen: 'sie sieht nach einem gedruckten Muster aus',
  shape: 'die Länge passt',
};

const statuses: Words['statuses'] = {
  unknown: 'Gescannt',
  pre_transit: 'Etikett erstellt',
  in_transit: 'Unterwegs',
  out_for_delivery: 'In Zustellung',
  available_for_pickup: 'Abholbereit',
  attempt_failed: 'Zustellung versucht',
  delivered: 'Zugestellt',
  exception: 'Aufgehalten',
  returning: 'Geht zurück',
  returned: 'Wieder beim Absender',
  cancelled: 'Storniert',
  expired: 'Nicht mehr verfolgt',
};

export const de: Words = {
  label: 'Sendungsnummer',
  looksLike: 'Sieht nach {carrier} aus',
  or: 'Es kann auch {carriers} sein.',
  characters: '{count} Zeichen',
  reasons,
  nothingLeft: 'Noch hat nichts diese Seite verlassen.',
  statuses,
  asked: '{who}, gefragt {time}.',
  noScan: 'Noch wurde niemand gefragt.',
  watch: 'Verfolgen',
  watching: 'Sie steht auf Ihrer Liste.',
  open: 'Bei {carrier} öffnen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notANumber: 'Keine solche Nummer',
  show: 'Alles zeigen',
  close: 'Schließen',
  failed: 'Das hat nicht geklappt. Es hat sich nichts geändert.',
};
