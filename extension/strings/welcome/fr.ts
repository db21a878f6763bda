import type {Words} from './en.js';

export const fr: Words = {
  title: 'Pour l’instant, nous ne voyons rien.',
  lead: 'Cela reste ainsi jusqu’à ce que vous le changiez. Chaque point dépend de vous, et chacun peut être repris.',
  page: {
    name: 'La page où vous êtes',
    say: 'Appuyez sur notre bouton, et nous cherchons des numéros dans cette page. C’est votre navigateur qui cherche ; rien de la page n’en sort.',
    when: 'À chaque pression, et pas entre deux',
  },
  site: {
    name: 'Des sites de votre choix',
    say: 'Votre messagerie, peut-être, ou une boutique où vous commandez souvent : les numéros y sont soulignés sans appuyer.',
    when: 'Votre navigateur vous le demande d’abord, pour chaque site',
  },
  notifications: {
    name: 'Notifications',
    say: 'Un mot quand un colis est en livraison, quand il est là, quand son jour change ou qu’il a besoin de vous.',
    when: 'Vous choisissez lesquelles dans les options, et quand se taire',
    turnOn: 'Activer les notifications',
    areOn: 'Les notifications sont activées.',
  },
  order: {
    name: 'Une commande dans une boutique',
    say: 'Une boutique peut nous confier une clé qui lit cette seule commande : ni votre compte, ni votre adresse.',
    when: 'Quand vous y appuyez sur « Suivre cette commande »',
  },
  promise: 'Il n’y a ni compte, ni serveur à nous. Ce que vous suivez est gardé dans ce navigateur.',
  tryIt: 'Essayer avec un numéro',
  example: (number) =>
    `${number} est un exemple que nous avons formé selon les règles publiques du courrier international. Il n’est celui d’aucun de vos colis.`,
  permissions: 'Voir ce que votre navigateur nous permet',
};
