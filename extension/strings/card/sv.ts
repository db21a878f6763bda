import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'en länk leder till transportörens sida',
  name: 'transportörens namn står intill',
  host: 'sidan är transportörens egen',
  check_digit: 'kontrollsiffran stämmer',
  groups: 'det är skrivet i den här transportörens grupper',
  prefix: 'det börjar som den här transportörens nummer',
  post: 'det anger den här postens land',
  label: 'orden intill säger det',
  country: 'transportören är hemma där du är',
  last_mile: 'den levererar åt den ovan',
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
  label: 'Kollinummer',
  looksLike: 'Ser ut som {carrier}',
  or: 'Det kan också vara {carriers}.',
  characters: '{count} tecken',
  reasons,
  nothingLeft: 'Inget har lämnat den här sidan än.',
  statuses,
  asked: '{who}, tillfrågad {time}.',
  noScan: 'Ingen har tillfrågats än.',
  watch: 'Bevaka',
  watching: 'Det finns på din lista.',
  open: 'Öppna hos {carrier}',
  copy: 'Kopiera',
  copied: 'Kopierat',
  notANumber: 'Inget sådant nummer',
  show: 'Visa allt',
  close: 'Stäng',
  failed: 'Det gick inte. Inget har ändrats.',
};
