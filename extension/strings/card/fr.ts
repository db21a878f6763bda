import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'un lien mène à la page du transporteur',
  name: 'le nom du transporteur est à côté',
  host: 'cette page est celle du transporteur',
  check_digit: 'le chiffre de contrôle est juste',
  groups: 'il est écrit dans les groupes de ce transporteur',
  prefix: 'il commence comme les numéros de ce transporteur',
  post: 'il nomme le pays de cette poste',
  label: 'les mots à côté le disent',
  country: 'le transporteur est chez lui là où vous êtes',
  last_mile: 'il livre pour celui qui précède',
  specimen: 'il ressemble à un exemple imprimé',
  shape: 'la longueur convient',
};

const statuses: Words['statuses'] = {
  unknown: 'Scanné',
  pre_transit: 'Étiquette créée',
  in_transit: 'En route',
  out_for_delivery: 'En cours de livraison',
  available_for_pickup: 'Prêt à retirer',
  attempt_failed: 'Livraison tentée',
  delivered: 'Livré',
  exception: 'Bloqué',
  returning: 'En retour',
  returned: 'De retour chez l’expéditeur',
  cancelled: 'Envoi annulé',
  expired: 'Suivi terminé',
};

export const fr: Words = {
  label: 'Numéro de suivi',
  looksLike: 'Ressemble à {carrier}',
  or: 'Ce peut aussi être {carriers}.',
  characters: '{count} caractères',
  reasons,
  nothingLeft: 'Rien n’a encore quitté cette page.',
  statuses,
  asked: '{who}, interrogé {time}.',
  noScan: 'Personne n’a encore été interrogé.',
  watch: 'Suivre',
  watching: 'Il est dans votre liste.',
  open: 'Voir chez {carrier}',
  copy: 'Copier',
  copied: 'Copié',
  notANumber: 'Ce n’en est pas un',
  show: 'Tout afficher',
  close: 'Fermer',
  failed: 'Cela n’a pas fonctionné. Rien n’a changé.',
};
