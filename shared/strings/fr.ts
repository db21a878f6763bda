// The spaces before : ; ? and inside « » are no-break spaces, as French is set; `test/project/strings.test.ts` sees to it.
import type {Strings} from './en.js';

/** None and one are singular. */
const days = (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`;
const workingDays = (count: number) => `${count} ${count < 2 ? 'jour ouvré' : 'jours ouvrés'}`;
const parcelsHere = (here: number, all: number) =>
  `${here} colis sur ${all} ${here < 2 ? 'est arrivé' : 'sont arrivés'}`;

/** The full stop of an abbreviated month is the sentence's as well. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const fr: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Où est ma commande ?',
    order: 'Numéro de commande ou de suivi',
    orderHint: 'Il figure dans les e-mails sur votre commande.',
    factor: 'E-mail ou code postal',
    email: 'E-mail',
    postcode: 'Code postal',
    factorHint: 'Celui de votre commande. Il va à la boutique et nulle part ailleurs.',
    submit: 'Trouver ma commande',
    looking: 'Nous cherchons votre commande',
    another: 'Chercher une autre commande',
    noMatch: [
      {b: 'Aucune commande ne correspond.'},
      ' Vérifiez les deux : ils figurent dans l’e-mail de confirmation de votre commande.',
    ],
    missing: [{b: 'Il nous faut les deux.'}, ' L’un sans l’autre n’ouvre aucune commande.'],
    unreachable: [
      {b: 'Nous n’avons pas pu joindre la boutique.'},
      ' Cela ne dit rien de votre commande. Réessayez dans un instant.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Trop d’essais.'},
      byMail
        ? ' Si les deux vont ensemble, un lien est en route vers l’e-mail ou le téléphone de votre commande.'
        : ` Attendez ${minutes} ${minutes < 2 ? 'minute' : 'minutes'}, puis réessayez.`,
    ],
    tooManyLater: [{b: 'Trop d’essais.'}, ' Réessayez plus tard.'],
    ended: [{b: 'Nous ne pouvons plus ouvrir cette commande.'}, ' Recherchez-la de nouveau.'],
    unreadable: [{b: 'La réponse de la boutique était illisible.'}, ' Cela ne dit rien de votre commande.'],
    seenTracking: (carrier) => `C’est un numéro de suivi ${carrier}.`,
    seenOrder: 'Nous le lisons comme un numéro de commande.',
    remember: 'Mémoriser cette commande sur cet appareil',
    remembered: 'Mémorisées sur cet appareil',
    forget: 'Oublier',
    mailLink: 'M’envoyer un lien',
    mailNeeded: [
      {b: 'Pour le lien, il nous faut les deux.'},
      ' Le numéro de commande et l’adresse e-mail de votre commande.',
    ],
    linkMailed: [{b: 'Si les deux vont ensemble,'}, ' un lien est en route vers cette adresse.'],
    notLoaded: 'Cette partie de la page n’a pas pu être chargée. Rechargez la page.',
    noShop:
      'Cette page ne dit pas quelle boutique interroger. Son propriétaire doit indiquer l’adresse du service de commandes.',
  },

  rest: {
    title: 'Tout afficher',
    say: 'Le numéro complet, les scans avec leur lieu et leur heure, et l’endroit où le colis attend. Nous envoyons un code à l’adresse de votre commande.',
    send: 'M’envoyer un code',
    sent: {
      email: [
        {b: 'Nous envoyons un code à l’adresse e-mail de votre commande,'},
        ' si la boutique l’a. Il est valable 10 minutes.',
      ],
      sms: [
        {b: 'Nous envoyons un code au téléphone de votre commande,'},
        ' si la boutique a son numéro. Il est valable 10 minutes.',
      ],
    },
    code: 'Code',
    hint: 'Six chiffres.',
    open: 'Tout afficher',
    again: 'Envoyer un nouveau code',
    wrong: [
      {b: 'Ce n’est pas le code, ou il n’est plus valable.'},
      ' Vérifiez les six chiffres, ou demandez un nouveau code.',
    ],
  },

  at: (day, clock) => `${day} à ${clock}`,
  about: (day, clock) => `${day} vers ${clock}`,

  order: (number) => `Commande ${number}`,
  testData: 'Données de test',
  testDataHint: 'Ce n’est pas un vrai colis : ces scans viennent du transporteur de test intégré.',
  situation: {
    no_scan: 'En attente d’un scan',
    label_made: 'Étiquette créée',
    on_its_way: 'En route',
    late: 'En retard',
    stalled: 'À l’arrêt',
    lost: 'Perdu',
    out_for_delivery: 'En cours de livraison',
    ready_for_pickup: 'Prêt à retirer',
    attempt_failed: 'Livraison tentée',
    action_needed: 'Vous attend',
    problem: 'Bloqué',
    delivered: 'Arrivé',
    returning: 'En retour',
    returned: 'De retour chez l’expéditeur',
    cancelled: 'Envoi annulé',
    expired: 'Suivi terminé',
  },
  confirmed: 'Confirmée',
  partlyDelivered: 'Livrée en partie',

  lead: {
    arriving: 'Arrivée prévue',
    nowArriving: 'Nouvelle arrivée prévue',
    arrivingToday: 'Arrive aujourd’hui',
    promisedBy: 'Promis au plus tard',
    lastKnown: 'Dernière date connue',
    nextAttempt: 'Prochaine tentative',
    pickUpBy: 'À retirer au plus tard',
    delivered: 'Livré',
    partly: (here, all) => `${parcelsHere(here, all)}. Le prochain`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Aujourd’hui',
  was: 'au lieu de',

  headline: {
    confirmed: () => 'Nous avons votre commande',
    label_made: ({carrier}) => `${carrier} doit encore prendre en charge le colis`,
    no_scan: () => 'Pas encore de scan',
    notAsked: ({carrier}) => `Nous n’avons pas encore pu joindre ${carrier}`,
    asking: ({carrier}) => `Nous interrogeons ${carrier}`,
    invalidNumber: ({carrier}) => `Le numéro ne correspond pas à ${carrier}`,
    needsKey: ({carrier}) => `${carrier} ne nous dit encore rien`,
    handed: ({carrier}) => `Remis à ${carrier}`,
    nobody: ({carrier}) => `${carrier} sait où il se trouve`,
    noCarrier: () => 'Aucun transporteur n’est encore choisi',
    on_its_way: () => 'En route',
    late: () => 'Plus tard que prévu',
    stalled: ({silentDays}) => `Aucun scan depuis ${days(silentDays)}`,
    lost: () => 'Nous considérons ce colis comme perdu',
    out_for_delivery: () => 'En cours de livraison',
    ready_for_pickup: () => 'Prêt à retirer',
    attempt_failed: () => 'Personne n’a pu recevoir le colis',
    action_needed: () => 'Le colis vous attend',
    problem: () => 'Le colis est bloqué',
    damaged: () => 'Le colis est endommagé',
    address_problem: () => 'L’adresse est incomplète',
    delivered: () => 'Livré',
    returning: ({shop}) => `En retour vers ${shop}`,
    returned: ({shop}) => `De retour chez ${shop}`,
    cancelled: () => 'Envoi annulé',
    expired: ({carrier}) => `${carrier} n’en donne plus de nouvelles`,
  },

  say: {
    handling: (count, day) =>
      `Nous remettons en général les colis au transporteur sous ${workingDays(count)}, donc au plus tard le ${day}.`,
    promisePassed: (day) => `Promis au plus tard le ${day}. Cette date est passée.`,
    handlingLate: (day) =>
      `Nous voulions le remettre au transporteur au plus tard le ${day}. Ce retard est de notre fait.`,
    firstScanLate: (carrier) => `${carrier} devrait déjà connaître le numéro. La boutique peut le vérifier.`,
    keptUntil: (day, carrier) => `Il était gardé jusqu’au ${day}. Demandez à ${carrier} où il est maintenant.`,
    firstScan: (hours) => `Un numéro peut mettre jusqu’à ${hours} heures à apparaître.`,
    noDay: (carrier) => `${carrier} n’a pas encore donné de jour.`,
    noNewDay: (carrier) => `${carrier} n’a pas encore donné de nouveau jour.`,
    lastSeen: (where, when) => ended(`Dernier scan${where ? ` à ${where}` : ''}, ${when}`),
    expected: (day) => `Attendu le ${day}.`,
    promised: (day) => `Promis au plus tard le ${day}.`,
    cancelledOrder: 'Cette commande a été annulée. Plus rien ne sera envoyé.',
    cancelledMoving: 'La commande a été annulée. Ce colis était déjà en route.',
    cancelledParcel: 'L’étiquette a été annulée. Ce colis ne partira pas.',
    attempt: (carrier) => `${carrier} a tenté de livrer. La suite se trouve sur son site.`,
    attemptNoPage: (carrier) => `${carrier} a tenté de livrer.`,
    pickupCode: 'Code de retrait',
  },

  source: {
    saysSo: (carrier, asked) => ['Selon ', {b: carrier}, `, interrogé ${asked}.`],
    saidSo: (carrier, told) => ['Selon ', {b: carrier}, `, ${told}. Rien de plus récent.`],
    noDay: (carrier, asked) => [{b: carrier}, ` ne donne pas de jour, interrogé ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` l’a promis lors de votre commande, ${when}.`],
    own: (n, from, to) => [
      {b: `Notre propre estimation sur ${n} colis :`},
      ` en général entre le ${from} et le ${to}.`,
    ],
    ownDay: (n, day) => [{b: `Notre propre estimation sur ${n} colis :`}, ` en général au plus tard le ${day}.`],
    knowsSince: (carrier, when) => `${ended(`${carrier} connaît le numéro depuis ${when}`)} Pas encore de scan.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` n’avait encore rien, interrogé ${when}.`],
    askAgain: (when) => `Nous demandons à nouveau ${when}.`,
    placed: (when) => `Commandé ${when}.`,
    byHand: (when) => `Indiqué par vous, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Nous n’avons pas pu joindre ${carrier} ${when}.`},
      ' Cela ne dit rien de votre colis.',
    ],
    badResponse: (carrier, when) => [
      {b: `La réponse reçue ${when} était illisible (${carrier}).`},
      ' Cela ne dit rien de votre colis.',
    ],
    notAsked: (carrier, when) => [
      {b: `Nous n’avons pas pu interroger ${carrier} ${when}.`},
      ' Cela ne dit rien de votre colis.',
    ],
    rateLimited: (carrier) => [
      {b: `Nous ne pourrons interroger ${carrier} que plus tard.`},
      ' Cela ne dit rien de votre colis.',
    ],
    needsKey: (carrier) => [
      {b: `${carrier} demande plus d’informations avant de répondre.`},
      ' Son site vous le demandera.',
    ],
    unsupported: (carrier) => [
      {b: `Nous ne pouvons pas interroger ${carrier}.`},
      ' Son site indique où est votre colis.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Nous ne pouvons pas interroger ${carrier}.`},
      ' La boutique ne nous a pas donné de page à ouvrir.',
    ],
    invalidNumber: (carrier) => [
      {b: `${carrier} indique que ce numéro n’est pas l’un des siens.`},
      ' La boutique connaît le bon.',
    ],
    tryAgain: (when) => `Nous réessayons ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} s’est corrigé.`}, ` Avant, c’était « ${before} ».`],
    connection: [
      {b: 'La connexion à la boutique est coupée.'},
      ' Ce que vous voyez est la dernière information connue.',
    ],
  },

  milestones: {
    label: (current, all) => `Étapes, ${current} sur ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Confirmée',
      handed_over: carrier ? `Remis à ${carrier}` : 'Remis',
      on_its_way: 'En route',
      out_for_delivery: 'En livraison',
      waiting_for_you: 'Vous attend',
      arrived: 'Arrivé',
      picked_up: 'Retiré',
      returning: 'En retour',
      returned: `De retour chez ${shop}`,
      cancelled: 'Envoi annulé',
    }),
    beside: {
      late: 'en retard',
      stalled: 'à l’arrêt',
      lost: 'perdu',
      problem: 'bloqué',
      action_needed: 'vous attend',
    },
    waitingFor: (carrier) => `En attente de ${carrier}`,
    state: {completed: 'terminé', current: 'en cours', upcoming: 'à venir', attention: 'demande votre attention'},
    since: (when) => `Depuis ${when}`,
  },

  parcels: {
    label: 'Colis',
    parcel: (index, carrier) => `Colis ${index}, ${carrier}`,
    items: (count) => `${count} ${count < 2 ? 'article' : 'articles'}`,
    delivered: (day) => `Livré le ${day}`,
    expected: (day) => `Arrive le ${day}`,
    unsent: (count) =>
      count < 2 ? `${count} article n’est pas encore envoyé.` : `${count} articles ne sont pas encore envoyés.`,
    showAll: (count) => `Tout afficher (${count})`,
  },

  scans: {
    title: 'Scans',
    showAll: (count) => `Tout afficher (${count})`,
    showFewer: 'Afficher moins',
    noDay: 'Jour non indiqué',
    event: {
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
    },
    eventKind: {
      label_made: 'Étiquette créée',
      picked_up: 'Pris en charge',
      arrived: 'Arrivé dans un centre de tri',
      departed: 'Parti d’un centre de tri',
      customs: 'À la douane',
    },
    flag: {
      delayed: 'Le colis est retardé.',
      customs: 'Le colis est à la douane.',
      held: 'Le colis est retenu.',
      damaged: 'Le colis est endommagé.',
      lost: 'Le colis est introuvable.',
      refused: 'Le colis a été refusé.',
      address_problem: 'L’adresse est incomplète.',
      action_required: 'Le colis attend quelque chose de vous.',
      to_neighbour: 'Remis à un voisin.',
      to_locker: 'Déposé en consigne.',
    },
    reported: (number) => `Vous avez signalé un problème, dossier ${number}`,
    answered: (shop, number) => `${shop} a répondu, dossier ${number}`,
    said: {received: 'Vous avez indiqué l’avoir reçu', not_received: 'Vous avez indiqué ne pas l’avoir reçu'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Carte : ${first ? `départ à ${first}${over ? `, en passant par ${over}` : ''}, jusqu’à ${last}, où le colis a été scanné pour la dernière fois` : `dernier scan du colis à ${last}`}${next ? ` ; reste à venir : ${next}` : ''}.`,
    cities: (count) => `${count} ${count < 2 ? 'ville' : 'villes'}`,
    lastScan: (place, when) => [{b: ended(`Dernier scan : ${when ? `${place}, ${when}` : place}`)}],
    lastShown: (place, when) => [{b: ended(`Dernier scan sur la carte : ${when ? `${place}, ${when}` : place}`)}],
    dotted: 'Trait plein : déjà scanné. Pointillé : à venir. Villes seulement.',
    solid: 'Villes seulement.',
    places: 'Lieux, du premier scan au dernier',
    toCome: 'à venir',
  },

  number: {
    copy: (number) => `Copier le numéro ${number}`,
    copied: 'Copié',
    open: (carrier) => `Voir chez ${carrier}`,
    elsewhere: 's’ouvre dans un nouvel onglet',
    endsIn: (end) => `numéro qui finit par ${end}`,
  },

  items: {title: 'Articles', inThisParcel: 'Dans ce colis', quantity: (count) => `quantité ${count}`},

  policy: {
    handOver: (count, day) => [
      `Nous remettons les colis au transporteur sous ${workingDays(count)}, donc `,
      {b: `au plus tard le ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Au-delà de ${days(count)} de retard, `,
      {b: `écrivez-nous : nous répondons sous ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Le retard dépasse ${days(count)} : `,
      {b: `écrivez-nous, nous répondons sous ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Nous le considérons comme perdu après ${days(count)} sans scan : `,
      {b: left === 0 ? 'c’est aujourd’hui' : `encore ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Écrivez-nous : ', {b: `nous répondons sous ${workingDays(answer)}`}, '.'],
    returning: ['Quand il sera de retour, nous vous écrirons.'],
    returned: ['Il est de retour. Si vous n’avez pas encore de nos nouvelles, ', {b: 'écrivez-nous'}, '.'],
    remedy: {
      choice: 'Vous choisirez alors : un nouvel envoi ou le remboursement.',
      refund: 'Nous vous rembourserons alors.',
      resend: 'Nous en enverrons alors un nouveau.',
    },
    remedyNow: {
      choice: 'À vous de choisir : un nouvel envoi ou le remboursement.',
      refund: 'Nous vous remboursons.',
      resend: 'Nous en envoyons un nouveau.',
    },
    lastScan: 'Dernier scan',
    lostAfter: 'Perdu après le',
    link: (shop) => `Nos engagements de livraison, ${shop}`,
    contact: (shop) => `Écrire à ${shop}`,
    notReceived: 'Pas reçu ?',
    notReceivedSay: (answer) =>
      `Cela arrive, et il est souvent tout près. Regardez d’abord autour de la porte et demandez aux voisins. S’il n’est toujours pas là, écrivez-nous : nous répondons sous ${workingDays(answer)}.`,
  },

  take: {
    title: 'Garder et partager',
    calendar: 'Ajouter à l’agenda',
    share: 'Partager le lien',
    watch: 'Ajouter à ma liste de suivi',
    done: {
      copied: 'Copié. Toute personne qui a ce lien peut voir la commande.',
      offered: 'Pendant une minute, une extension qui suit les commandes peut ajouter celle-ci.',
      failed: 'Cela n’a pas fonctionné. Rien n’a changé.',
    },
  },

  updated: (ago) => `Mis à jour ${ago}.`,

  act: {
    report: 'Signaler un problème',
    tell: 'Me prévenir quand il avance',
    tellSent: 'Me prévenir quand il est envoyé',
    word: {received: 'Je l’ai', not_received: 'Il n’est pas là'},
    restFirst: 'Pour cela, affichez d’abord tout.',
    offline: [{b: 'Vous êtes hors ligne.'}, ' Connectez-vous, puis réessayez.'],
    notLoaded: [{b: 'Nous n’avons pas pu charger cette partie.'}, ' Cela ne dit rien de votre commande.'],
    tryAgain: 'Réessayer',
  },

  how: {
    title: 'Comment nous le savons',
    now: 'Maintenant',
    before: 'Avant',
    promise: 'Promesse',
    next: 'Ensuite',
    told: (carrier, when) => `${carrier}, interrogé ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} a utilisé ce numéro pour ${parcels} colis. Voici celui expédié le ${day}.`
        : `${carrier} a utilisé ce numéro pour ${parcels} colis. Voici le plus récent.`,
    number: 'Numéro',
    through: (carrier, provider) => `${carrier} via ${provider}`,
    askNext: (carrier, when) => `Nous interrogeons à nouveau ${carrier} ${when}`,
    noMore: 'Nous n’interrogeons plus.',
  },
};
