import type {PageStrings} from './en.js';

/** None and one are singular. */
const days = (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`;
const workingDays = (count: number) => `${count} ${count < 2 ? 'jour ouvré' : 'jours ouvrés'}`;

export const fr: PageStrings = {
  order: (number, day) => `Votre commande ${number}, passée le ${day}`,
  aside: 'Articles, engagements et aide',

  promise: {
    title: 'Nos engagements',
    late: 'En cas de retard',
    lateSay: (count, answer) => `Au-delà de ${days(count)} : écrivez-nous, nous répondons sous ${workingDays(answer)}.`,
    still: 'S’il n’avance plus',
    stillSay: (count, remedy) => `Après ${days(count)} sans scan, il est considéré comme perdu. ${remedy}`,
    wrong: 'Si quelque chose ne va pas',
    wrongSay: (answer) => `Signalez-le ici. Nous répondons sous ${workingDays(answer)}.`,
  },

  help: 'Aide',
  report: 'Signaler un problème',
  tell: 'Me prévenir quand il avance',
  calendar: 'Flux d’agenda',
  write: (shop) => `Écrire à ${shop}`,

  word: {
    title: 'Est-il arrivé ?',
    delivered: 'Livré, mais pas là ?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Je l’ai', not_received: 'Il n’est pas là'},
    said: {received: 'Vous avez indiqué l’avoir reçu', not_received: 'Vous avez indiqué ne pas l’avoir reçu'},
    look: 'Il est souvent tout près : autour de la porte, chez les voisins, là où l’on dépose les colis. S’il n’est toujours pas là, signalez-le et nous le cherchons.',
  },

  problems: 'Vos signalements',
  case: (number) => `Dossier ${number}`,
  states: {open: 'Ouvert', answered: 'Réponse envoyée', closed: 'Clos'},
  answered: (shop, day) => `${shop} a répondu le ${day}`,
  answerBy: (day) => `Nous répondons au plus tard le ${day}.`,

  problem: {
    title: 'Signaler un problème',
    lead: (number) => `Commande ${number}`,
    kind: 'Qu’est-ce qui ne va pas ?',
    kinds: {
      not_received: 'Le colis n’est pas arrivé',
      damaged: 'Quelque chose est endommagé',
      missing_item: 'Il manque quelque chose',
      wrong_item: 'Un article n’est pas celui que j’ai commandé',
      late: 'Le colis est en retard',
      address: 'L’adresse n’est pas la bonne',
      other: 'Autre chose',
    },
    parcel: 'Quel colis ?',
    whole: 'Toute la commande',
    text: 'Que s’est-il passé ?',
    textHint: 'Avec vos mots. Facultatif, mais utile.',
    send: 'Envoyer',
    back: 'Retour à la commande',
    missing: 'Choisissez ce qui ne va pas.',
    tooLong: (most) => `C’est trop long : ${most} caractères au maximum.`,
    tooMany:
      'Vous avez signalé autant de problèmes qu’une commande peut en avoir à la fois. Nous répondons d’abord à ceux-là.',
    notSent: 'Pas encore envoyé.',
    done: (number) => `Signalé : dossier ${number}`,
    doneSay: (day) =>
      `Nous répondons au plus tard le ${day}. Le signalement figure dans votre commande, et nous avons écrit à l’adresse de votre commande.`,
    doneSayNoMail: (day) => `Nous répondons au plus tard le ${day}. Le signalement figure dans votre commande.`,
  },

  link: {
    ends: (number, day) => `Ce lien ouvre la commande ${number} et rien d’autre. Il expire le ${day}.`,
    end: 'Le désactiver maintenant',
  },

  gone: {
    title: 'Ce lien n’ouvre aucune commande',
    say: 'Il a expiré, ou n’a pas été copié en entier. Cela ne change rien à votre commande.',
    lookUp:
      'Recherchez la commande avec son numéro et l’e-mail ou le code postal utilisé pour commander : la page des commandes de la boutique l’ouvre et vous envoie un nouveau lien.',
    shop: (shop) => `Aller sur le site de ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop} : arrivée du colis`,
    promised: (shop) => `${shop} : promis au plus tard aujourd’hui`,
    pickUp: (shop) => `${shop} : dernier jour pour retirer le colis`,
    order: (number) => `Commande ${number}`,
  },
};
