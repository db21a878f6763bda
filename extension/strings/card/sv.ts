import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'en länk leder till fraktbolagets sida',
  name: 'fraktbolagets namn står intill',
  host: 'sidan är fraktbolagets egen',
  check_digit: 'kontrollsiffran stämmer',
  groups: 'det är skrivet i det här fraktbolagets grupper',
  prefix: 'det börjar som det här fraktbolagets nummer',
  post: 'det anger den här postens land',
  label: 'orden intill säger det',
  country: 'fraktbolaget är hemma där du är',
  last_mile: 'det levererar åt det ovan',
  specimen: 'det ser ut som ett tryckt exempel',
  shape: 'längden stämmer',
};

const statuses: Words['statuses'] = {
  unknown: 'Skannat',
  pre_transit: 'Fraktsedel skapad',
  in_transit: 'På väg',
  out_for_delivery: 'Ute för leverans',
  available_for_pickup: 'Klart att hämta',
  attempt_failed: 'Leveransförsök',
  delivered: 'Levererat',
  exception: 'Stoppat',
  returning: 'På väg tillbaka',
  returned: 'Tillbaka hos avsändaren',
  cancelled: 'Annullerad',
  expired: 'Följs inte längre',
};

export const sv: Words = {
  label: 'Spårningsnummer',
  looksLike: 'Ser ut som {carrier}',
  or: 'Det kan också vara {carriers}.',
  characters: '{count} tecken',
  reasons,
  nothingLeft: 'Inget har lämnat den här sidan än.',
  statuses,
  asked: '{who}, tillfrågad {time}.',
  noScan: 'Ingen har tillfrågats än.',
  watch: 'Följ',
  watching: 'Det finns på din lista.',
  open: 'Öppna hos {carrier}',
  copy: 'Kopiera',
  copied: 'Kopierat',
  notANumber: 'Inget sådant nummer',
  show: 'Visa allt',
  close: 'Stäng',
  failed: 'Det gick inte. Inget har ändrats.',
};
