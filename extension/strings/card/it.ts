import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'un link porta alla pagina del corriere',
  name: 'il nome del corriere è accanto',
  host: 'questa pagina è del corriere',
  check_digit: 'la cifra di controllo torna',
  groups: 'è scritto nei gruppi di questo corriere',
  prefix: 'comincia come i numeri di questo corriere',
  post: 'nomina il paese di questa posta',
  label: 'le parole accanto lo dicono',
  country: 'il corriere è di casa dove si trova Lei',
  last_mile: 'consegna per quello indicato prima',
  specimen: 'sembra un esempio stampato',
  shape: 'la lunghezza torna',
};

const statuses: Words['statuses'] = {
  unknown: 'Scansionato',
  pre_transit: 'Etichetta creata',
  in_transit: 'In viaggio',
  out_for_delivery: 'In consegna',
  available_for_pickup: 'Pronto per il ritiro',
  attempt_failed: 'Consegna tentata',
  delivered: 'Consegnato',
  exception: 'Bloccato',
  returning: 'In ritorno al mittente',
  returned: 'Tornato al mittente',
  cancelled: 'Annullato',
  expired: 'Non più seguito',
};

export const it: Words = {
  label: 'Numero di spedizione',
  looksLike: 'Sembra di {carrier}',
  or: 'Può essere anche di {carriers}.',
  characters: '{count} caratteri',
  reasons,
  nothingLeft: 'Nulla ha ancora lasciato questa pagina.',
  statuses,
  asked: '{who}, chiesto {time}.',
  noScan: 'Nessuno è stato ancora interrogato.',
  watch: 'Segui',
  watching: 'È nella Sua lista.',
  open: 'Apri su {carrier}',
  copy: 'Copia',
  copied: 'Copiato',
  notANumber: 'Non è un numero del genere',
  show: 'Mostra tutto',
  close: 'Chiudi',
  failed: 'Non ha funzionato. Non è cambiato nulla.',
};
