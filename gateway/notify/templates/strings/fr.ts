import type {MailStrings} from './en.js';

/** None and one are singular. */
const days = (count: number) => `${count} ${count < 2 ? 'jour ouvré' : 'jours ouvrés'}`;

export const fr: MailStrings = {
  about: {
    order: (order) => `commande ${order}`,
    parcel: (order, index) => `commande ${order}, colis ${index}`,
    parcels: (order, count) => `commande ${order}, ${count} colis`,
  },

  subject: {
    code: (order) => `Votre code pour la commande ${order}`,
    link: (order) => `Le lien vers votre commande ${order}`,
    confirm_address: (order) => `Vous écrire au sujet de la commande ${order} ?`,
    case_opened: (order, number) => `Signalement reçu : dossier ${number}, commande ${order}`,
    case_reported: (order, number) => `Un client signale un problème : dossier ${number}, commande ${order}`,
    case_answered: (order, number) => `Notre réponse : dossier ${number}, commande ${order}`,
  },

  parcelOf: (index, all, carrier) => `Colis ${index} sur ${all}, ${carrier}`,

  headline: {
    code: 'Votre code',
    link: 'Le lien vers votre commande',
    confirm_address: 'Devons-nous vous écrire ?',
    case_opened: 'Signalement reçu',
    case_reported: 'Un client signale un problème',
    case_answered: 'Notre réponse à votre signalement',
  },

  say: {
    code: (order) => `Il ouvre la commande ${order}, là où vous l’avez demandé.`,
    link: (order) => `Il ouvre la commande ${order} et rien d’autre.`,
    confirm_address: (order) => `Quelqu’un souhaite que cette adresse reçoive des messages sur la commande ${order}.`,
    case_opened: (count) => `Nous répondons sous ${days(count)}. La suite sera visible dans la commande.`,
    case_reported: (count) => `Vous promettez une réponse sous ${days(count)}.`,
  },

  notAsked: {
    code: 'Vous ne l’avez pas demandé ? Ne faites rien : sans le code, personne ne voit davantage. Ne le donnez à personne, nous ne le demandons jamais.',
    link: 'Vous ne l’avez pas demandé ? Ne faites rien. Personne d’autre n’a ce lien.',
    confirm_address: 'Si ce n’était pas vous, ne faites rien et nous n’écrirons pas.',
  },

  caseNumber: 'Dossier',
  caseKind: {
    not_received: 'Pas reçu',
    damaged: 'Endommagé',
    wrong_item: 'Mauvais article',
    missing_item: 'Il manque quelque chose',
    late: 'En retard',
    address: 'Mauvaise adresse',
    other: 'Autre chose',
  },
  customerWrites: 'Le client écrit',
  youWrote: 'Vous avez écrit',
  quoted: (words) => `« ${words} »`,
  carrierWrites: (carrier) => `${carrier} écrit`,
  pickUpAt: 'Où le retirer',

  button: {
    moving: 'Voir où il est',
    order: 'Ouvrir la commande',
    confirm: 'Oui, écrivez-moi',
  },

  why: {
    ordered: (shop, order) => `Vous recevez ce message parce que vous avez commandé chez ${shop}, commande ${order}.`,
    asked: (day, order) => `Le ${day}, vous avez demandé à recevoir des messages sur la commande ${order}.`,
    link: 'Le lien n’ouvre que cette commande. Il est à vous, gardez-le pour vous.',
    choose: 'Choisir vos messages',
    stop: 'Arrêter ces e-mails',
  },

  text: {
    code: (code, shop) => `${code} est votre code chez ${shop}. Ne le donnez à personne, nous ne le demandons jamais.`,
    confirm: (order) => `des SMS sur la commande ${order} ?`,
    reply: 'Répondez OUI. Sinon, ne faites rien.',
    stop: 'Fin : répondez STOP',
  },
};
