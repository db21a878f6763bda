// What some carriers say only in words, in English, German and French. Read beside a status code, to tell apart what the code
// does not; in any other language nothing is found, and the code alone counts.
import type {Flag, Status} from '../status.js';

const flagWords: readonly (readonly [Flag, RegExp])[] = [
  ['customs', /customs|clearance|\bzoll|verzoll|douan/i],
  ['delayed', /\bdelay(ed|s)?\b|verzöger|verspät|\bretard|délai possible/i],
  ['damaged', /damage|beschädig|endommag/i],
  ['lost', /\blost\b|verloren|\bperdue?\b/i],
  ['refused', /refus|verweiger/i],
  [
    'address_problem',
    /(incorrect|incomplete|insufficient|wrong|invalid|bad) (recipient )?address|address (is |was )?(incorrect|incomplete|insufficient|wrong)|address does not exist|(addressee|recipient|receiver|customer|consignee) (is )?(unknown|(has )?moved)|adresse (ist |war )?(falsch|fehlerhaft|unvollständig)|(falsche|fehlerhafte|unvollständige) (empfänger)?adresse|unbekannt verzogen|nicht (zu )?ermitteln|addressing error|erreur d.adressage|adresse (est )?(incorrecte|incomplète|erronée|insuffisante)/i,
  ],
  ['to_locker', /\blocker\b|packstation/i],
];

const neighbour = /\bneighbou?r|nachbar|\bvoisine?\b/i;
const outForDelivery =
  /out (with courier )?for delivery|(loaded|put) (onto|on|into) (the |a )?delivery vehicle|(loaded|on (the )?vehicle|handed to courier) for delivery|with (the )?delivery courier|in (der )?zustellung\b|zustellfahrzeug geladen|auslieferung durch kurier|sortie? pour (la )?livraison|en cours de (livraison|distribution)/i;
const readyForPickup =
  /(ready|available|waiting|held) for (pick-?\s?up|collection)|(awaiting|awaits) (pick-?\s?up|collection)|can be (collected|picked up)|arrived at (the )?pick-?\s?up point|zur abholung bereit|bereit zur abholung|abholbereit|abgeholt werden|disponible pour le ramassage|peut être (ramassé|retiré)|vous attend (en|dans|au)/i;
const attempt =
  /attempt|not available|(recipient|customer|consignee|receiver|addressee) (is |was )?(not (in|home|at home|present)|absent)|business (was |is )?closed|nobody|no one|could not be delivered|unable to deliver|nicht angetroffen|niemand|nicht zugestellt werden|zustellung (war )?(leider )?nicht (möglich|erfolgreich)|tentative de livraison|absen(t|ce) du destinataire|n.a pas pu être (livré|remis|distribué)/i;
const goingBack =
  /\breturn(s|ed|ing)? (shipment )?to (the )?(original )?(sender|shipper|consignor|origin)|\b(being|will be|to be) returned\b(?! to (the )?(depot|facility|station))|return tracking number|rücksend|retoure|zurückgesandt|zurückgeschickt|zurück an (den )?absender|(renvoy|retourn)(é|er)e? .*à (l.)?exp|réexpédiée? à l.expéditeur/i;
const wentBack =
  /\breturned( to (the )?(original )?(sender|shipper|consignor|origin))?\s*([.!]|$)|delivered,? to (the )?original sender|wurde .*(zurückgesandt|zurückgeschickt)|dem absender (erfolgreich )?zugestellt/i;
const notYet = /\b(being|will be|to be|is) returned\b|\bwird\b|\bwerden\b/i;

/** Circumstances that `text` speaks of. */
export function flagsInWords(text: string): Flag[] {
  return flagWords.filter(([, words]) => words.test(text)).map(([flag]) => flag);
}

/** Circumstances that the last words on a parcel in trouble speak of; of any other they may be over. */
export function flagsOfTrouble(status: Status, text: string | undefined): Flag[] {
  return text && ['exception', 'returning', 'returned'].includes(status) ? flagsInWords(text) : [];
}

/** Whether `text`, about a delivery that was made, says that a neighbour has it. */
export function saysNeighbour(text: string): boolean {
  return neighbour.test(text);
}

/** Whether `text` says that the parcel is with the driver. */
export function saysOutForDelivery(text: string): boolean {
  return outForDelivery.test(text);
}

/** Whether `text` says that the recipient can fetch it. */
export function saysReadyForPickup(text: string): boolean {
  return readyForPickup.test(text);
}

/** Whether `text` says that somebody came and could not hand it over. */
export function saysAttempt(text: string): boolean {
  return attempt.test(text);
}

/** Whether `text` says that it goes back to the sender, or is back already. */
export function returnInWords(text: string): 'returning' | 'returned' | undefined {
  if (wentBack.test(text) && !notYet.test(text)) return 'returned';
  return goingBack.test(text) ? 'returning' : undefined;
}

/** Where `text` says a parcel is, if it is anywhere but on its way. Pick-up comes first: what follows if nobody comes is a threat. */
export function statusInWords(text: string): Status | undefined {
  if (saysReadyForPickup(text)) return 'available_for_pickup';
  const back = returnInWords(text);
  if (back) return back;
  if (saysAttempt(text)) return 'attempt_failed';
  return saysOutForDelivery(text) ? 'out_for_delivery' : undefined;
}
