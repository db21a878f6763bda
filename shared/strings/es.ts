import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'día' : 'días'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'día laborable' : 'días laborables'}`;
const parcelsHere = (here: number, all: number) =>
  `${here} de ${all} paquetes ya ${here === 1 ? 'ha llegado' : 'han llegado'}`;
/** One o'clock is singular. */
const clockOf = (clock: string) => `${/^0?1\D/.test(clock) ? 'la' : 'las'} ${clock}`;

export const es: Strings = {
  direction: 'ltr',

  lookUp: {
    title: '¿Dónde está mi pedido?',
    order: 'Número de pedido o de seguimiento',
    orderHint: 'Está en los correos sobre tu pedido.',
    factor: 'Correo electrónico o código postal',
    email: 'Correo electrónico',
    postcode: 'Código postal',
    factorHint: 'El que usaste al comprar. Va a la tienda y a ningún otro sitio.',
    submit: 'Buscar mi pedido',
    looking: 'Buscamos tu pedido',
    another: 'Buscar otro pedido',
    noMatch: [
      {b: 'Ningún pedido coincide con estos datos.'},
      ' Revisa los dos: están en el correo que confirmó tu pedido.',
    ],
    missing: [{b: 'Necesitamos los dos datos.'}, ' Con uno solo no se abre ningún pedido.'],
    unreachable: [
      {b: 'No hemos podido conectar con la tienda.'},
      ' Eso no dice nada de tu pedido. Inténtalo de nuevo en un momento.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Demasiados intentos.'},
      byMail
        ? ' Si los dos datos corresponden, hay un enlace en camino al correo o teléfono que usaste al comprar.'
        : ` Espera ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} e inténtalo de nuevo.`,
    ],
    tooManyLater: [{b: 'Demasiados intentos.'}, ' Inténtalo de nuevo más tarde.'],
    ended: [{b: 'Ya no podemos abrir este pedido.'}, ' Búscalo de nuevo.'],
    unreadable: [{b: 'No hemos podido leer la respuesta de la tienda.'}, ' Eso no dice nada de tu pedido.'],
    seenTracking: (carrier) => `Es un número de seguimiento de ${carrier}.`,
    seenOrder: 'Lo tomamos como número de pedido.',
    remember: 'Recordar este pedido en este dispositivo',
    remembered: 'Recordados en este dispositivo',
    forget: 'Olvidar',
    mailLink: 'Enviarme un enlace',
    mailNeeded: [
      {b: 'Para el enlace necesitamos los dos datos.'},
      ' El número de pedido y el correo electrónico que usaste al comprar.',
    ],
    linkMailed: [{b: 'Si los dos datos corresponden,'}, ' hay un enlace en camino a esa dirección.'],
    notLoaded: 'No hemos podido cargar esta parte de la página. Vuelve a cargarla.',
    noShop:
      'Esta página no dice a qué tienda preguntar. Su responsable debe indicar la dirección del servicio de pedidos.',
  },

  rest: {
    title: 'Ver todo',
    say: 'El número completo, dónde y cuándo se escaneó y dónde espera. Enviamos un código a la dirección que usaste al comprar.',
    send: 'Enviarme un código',
    sent: {
      email: [
        {b: 'Enviamos un código al correo electrónico que usaste al comprar,'},
        ' si la tienda lo tiene. Vale 10 minutos.',
      ],
      sms: [
        {b: 'Enviamos un código al teléfono que usaste al comprar,'},
        ' si la tienda tiene el número. Vale 10 minutos.',
      ],
    },
    code: 'Código',
    hint: 'Seis cifras.',
    open: 'Mostrar todo',
    again: 'Enviar un código nuevo',
    wrong: [{b: 'Este no es el código, o ya no vale.'}, ' Revisa las seis cifras o pide uno nuevo.'],
  },

  at: (day, clock) => `${day} a ${clockOf(clock)}`,
  about: (day, clock) => `${day} sobre ${clockOf(clock)}`,

  order: (number) => `Pedido ${number}`,
  testData: 'Datos de prueba',
  testDataHint: 'No es un paquete real: estos escaneos vienen del transportista de prueba incluido.',
  situation: {
    no_scan: 'Esperando un escaneo',
    label_made: 'Etiqueta creada',
    on_its_way: 'En camino',
    late: 'Con retraso',
    stalled: 'Parado',
    lost: 'Perdido',
    out_for_delivery: 'En reparto',
    ready_for_pickup: 'Listo para recoger',
    attempt_failed: 'Intento de entrega',
    action_needed: 'Te espera',
    problem: 'Retenido',
    delivered: 'Entregado',
    returning: 'Vuelve al remitente',
    returned: 'Devuelto al remitente',
    cancelled: 'Cancelado',
    expired: 'Sin seguimiento',
  },
  confirmed: 'Confirmado',
  partlyDelivered: 'Entregado en parte',

  lead: {
    arriving: 'Entrega prevista',
    nowArriving: 'Nueva entrega prevista',
    arrivingToday: 'Llega hoy',
    promisedBy: 'Fecha prometida',
    lastKnown: 'Última fecha conocida',
    nextAttempt: 'Próximo intento',
    pickUpBy: 'Fecha límite de recogida',
    delivered: 'Entregado',
    partly: (here, all) => `${parcelsHere(here, all)}. El siguiente`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Hoy',
  was: 'antes',

  headline: {
    confirmed: () => 'Tenemos tu pedido',
    label_made: ({carrier}) => `${carrier} aún debe recoger el paquete`,
    no_scan: () => 'Aún sin escaneos',
    notAsked: ({carrier}) => `Aún no hemos podido conectar con ${carrier}`,
    asking: ({carrier}) => `Estamos preguntando a ${carrier}`,
    invalidNumber: ({carrier}) => `El número no es de ${carrier}`,
    needsKey: ({carrier}) => `${carrier} aún no nos dice nada`,
    handed: ({carrier}) => `En manos de ${carrier}`,
    nobody: ({carrier}) => `${carrier} sabe dónde está`,
    noCarrier: () => 'Aún no se ha elegido transportista',
    on_its_way: () => 'En camino',
    late: () => 'Más tarde de lo previsto',
    stalled: ({silentDays}) => `Sin escaneos desde hace ${days(silentDays)}`,
    lost: () => 'Damos este paquete por perdido',
    out_for_delivery: () => 'En reparto',
    ready_for_pickup: () => 'Listo para recoger',
    attempt_failed: () => 'Nadie pudo recibir el paquete',
    action_needed: () => 'El paquete te espera',
    problem: () => 'El paquete está retenido',
    damaged: () => 'El paquete está dañado',
    address_problem: () => 'La dirección está incompleta',
    delivered: () => 'Entregado',
    returning: ({shop}) => `Vuelve a ${shop}`,
    returned: ({shop}) => `De vuelta en ${shop}`,
    cancelled: () => 'Cancelado',
    expired: ({carrier}) => `${carrier} ya no informa sobre él`,
  },

  say: {
    handling: (count, day) =>
      `Solemos entregar los paquetes al transportista en ${workingDays(count)}, es decir, como tarde el ${day}.`,
    promisePassed: (day) => `Prometido como tarde el ${day}. Esa fecha ya pasó.`,
    handlingLate: (day) => `Queríamos entregarlo al transportista como tarde el ${day}. El retraso es cosa nuestra.`,
    firstScanLate: (carrier) => `${carrier} ya debería conocer el número. La tienda puede comprobarlo.`,
    keptUntil: (day, carrier) => `Se guardó hasta el ${day}. Pregunta a ${carrier} dónde está ahora.`,
    firstScan: (hours) => `Un número puede tardar hasta ${hours} horas en aparecer.`,
    noDay: (carrier) => `${carrier} aún no ha dado un día.`,
    noNewDay: (carrier) => `${carrier} aún no ha dado un nuevo día.`,
    lastSeen: (where, when) => (where ? `Último escaneo en ${where}, ${when}.` : `Último escaneo: ${when}.`),
    expected: (day) => `Previsto para el ${day}.`,
    promised: (day) => `Prometido como tarde el ${day}.`,
    cancelledOrder: 'Este pedido se canceló. No se enviará nada más.',
    cancelledMoving: 'El pedido se canceló. Este paquete ya estaba en camino.',
    cancelledParcel: 'La etiqueta se canceló. Este paquete no se enviará.',
    attempt: (carrier) => `${carrier} intentó entregarlo. El siguiente paso está en su página.`,
    attemptNoPage: (carrier) => `${carrier} intentó entregarlo.`,
    pickupCode: 'Código de recogida',
  },

  source: {
    saysSo: (carrier, asked) => ['Según ', {b: carrier}, `, consultado ${asked}.`],
    saidSo: (carrier, told) => ['Según ', {b: carrier}, `, ${told}. No hay nada más reciente.`],
    noDay: (carrier, asked) => [{b: carrier}, ` no da un día, consultado ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` lo prometió cuando compraste, ${when}.`],
    own: (n, from, to) => [
      {b: `Nuestra propia estimación con ${n} paquetes:`},
      ` normalmente entre el ${from} y el ${to}.`,
    ],
    ownDay: (n, day) => [{b: `Nuestra propia estimación con ${n} paquetes:`}, ` normalmente como tarde el ${day}.`],
    knowsSince: (carrier, when) => `${carrier} conoce el número desde ${when}. Aún sin escaneos.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` no tenía nada, consultado ${when}.`],
    askAgain: (when) => `Volvemos a preguntar ${when}.`,
    placed: (when) => `Pedido hecho ${when}.`,
    byHand: (when) => `Lo has indicado tú, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `No pudimos conectar con ${carrier} ${when}.`},
      ' Eso no dice nada de tu paquete.',
    ],
    badResponse: (carrier, when) => [
      {b: `No pudimos leer la respuesta de ${carrier} ${when}.`},
      ' Eso no dice nada de tu paquete.',
    ],
    notAsked: (carrier, when) => [
      {b: `No pudimos preguntar a ${carrier} ${when}.`},
      ' Eso no dice nada de tu paquete.',
    ],
    rateLimited: (carrier) => [
      {b: `No podemos volver a preguntar a ${carrier} hasta más tarde.`},
      ' Eso no dice nada de tu paquete.',
    ],
    needsKey: (carrier) => [{b: `${carrier} pide más datos antes de responder.`}, ' Su propia página te los pedirá.'],
    unsupported: (carrier) => [
      {b: `No podemos preguntar a ${carrier}.`},
      ' Su propia página dice dónde está tu paquete.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `No podemos preguntar a ${carrier}.`},
      ' La tienda no nos ha dado una página que abrir.',
    ],
    invalidNumber: (carrier) => [
      {b: `${carrier} dice que este número no es suyo.`},
      ' La tienda puede darte el correcto.',
    ],
    tryAgain: (when) => `Lo intentamos de nuevo ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} se ha corregido.`}, ` Antes decía «${before}».`],
    connection: [{b: 'Hemos perdido la conexión con la tienda.'}, ' Lo que ves es lo último que sabemos.'],
  },

  milestones: {
    label: (current, all) => `Etapas, paso ${current} de ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Confirmado',
      handed_over: carrier ? `En manos de ${carrier}` : 'Enviado',
      on_its_way: 'En camino',
      out_for_delivery: 'En reparto',
      waiting_for_you: 'Por recoger',
      arrived: 'Entregado',
      picked_up: 'Recogido',
      returning: 'Vuelve al remitente',
      returned: `De vuelta en ${shop}`,
      cancelled: 'Cancelado',
    }),
    beside: {
      late: 'con retraso',
      stalled: 'parado',
      lost: 'perdido',
      problem: 'retenido',
      action_needed: 'te espera',
    },
    waitingFor: (carrier) => `Esperando a ${carrier}`,
    state: {completed: 'hecho', current: 'actual', upcoming: 'pendiente', attention: 'requiere atención'},
    since: (when) => `Desde ${when}`,
  },

  parcels: {
    label: 'Paquetes',
    parcel: (index, carrier) => `Paquete ${index}, ${carrier}`,
    items: (count) => `${count} ${count === 1 ? 'artículo' : 'artículos'}`,
    delivered: (day) => `Entregado el ${day}`,
    expected: (day) => `Llega el ${day}`,
    unsent: (count) =>
      count === 1 ? `${count} artículo aún no se ha enviado.` : `${count} artículos aún no se han enviado.`,
    showAll: (count) => `Mostrar los ${count}`,
  },

  scans: {
    title: 'Escaneos',
    showAll: (count) => `Mostrar los ${count}`,
    showFewer: 'Mostrar menos',
    noDay: 'Sin fecha',
    event: {
      unknown: 'Escaneado',
      pre_transit: 'Etiqueta creada',
      in_transit: 'En camino',
      out_for_delivery: 'En reparto',
      available_for_pickup: 'Listo para recoger',
      attempt_failed: 'Intento de entrega',
      delivered: 'Entregado',
      exception: 'Retenido',
      returning: 'Vuelve al remitente',
      returned: 'Devuelto al remitente',
      cancelled: 'Cancelado',
      expired: 'Sin seguimiento',
    },
    eventKind: {
      label_made: 'Etiqueta creada',
      picked_up: 'Recogido por el transportista',
      arrived: 'Llegó a un centro logístico',
      departed: 'Salió de un centro logístico',
      customs: 'En aduana',
    },
    flag: {
      delayed: 'El paquete lleva retraso.',
      customs: 'El paquete está en aduana.',
      held: 'El paquete está retenido.',
      damaged: 'El paquete está dañado.',
      lost: 'No se ha podido encontrar el paquete.',
      refused: 'El paquete fue rechazado.',
      address_problem: 'La dirección está incompleta.',
      action_required: 'El paquete espera algo de ti.',
      to_neighbour: 'Entregado a un vecino.',
      to_locker: 'Depositado en una taquilla.',
    },
    reported: (number) => `Avisaste de un problema, caso ${number}`,
    answered: (shop, number) => `${shop} respondió, caso ${number}`,
    said: {received: 'Indicaste que ha llegado', not_received: 'Indicaste que no ha llegado'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Mapa: ${first ? `desde ${first}${over ? ` por ${over}` : ''} hasta ${last}, donde se escaneó el paquete por última vez` : `el paquete se escaneó por última vez en ${last}`}${next ? `; falta ${next}` : ''}.`,
    cities: (count) => `${count} ${count === 1 ? 'ciudad' : 'ciudades'}`,
    lastScan: (place, when) => [{b: `Último escaneo: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `Último escaneo en el mapa: ${when ? `${place}, ${when}` : place}.`}],
    dotted: 'Línea continua: escaneado; de puntos: pendiente. Solo ciudades.',
    solid: 'Solo ciudades.',
    places: 'Lugares, desde el primer escaneo',
    toCome: 'pendiente',
  },

  number: {
    copy: (number) => `Copiar el número ${number}`,
    copied: 'Copiado',
    open: (carrier) => `Ver en ${carrier}`,
    elsewhere: 'se abre en otra pestaña',
    endsIn: (end) => `número que termina en ${end}`,
  },

  items: {title: 'Artículos', inThisParcel: 'En este paquete', quantity: (count) => `cantidad ${count}`},

  policy: {
    handOver: (count, day) => [
      `Entregamos los paquetes al transportista en ${workingDays(count)}, es decir, `,
      {b: `como tarde el ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Si se retrasa más de ${days(count)}, `,
      {b: `escríbenos y respondemos en ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Lleva más de ${days(count)} de retraso: `,
      {b: `escríbenos y respondemos en ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Lo damos por perdido tras ${days(count)} sin escaneos: `,
      {b: left === 0 ? 'es hoy' : left === 1 ? 'queda 1 día' : `quedan ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Escríbenos: ', {b: `respondemos en ${workingDays(answer)}`}, '.'],
    returning: ['Cuando haya vuelto, te escribiremos.'],
    returned: ['Ya ha vuelto. Si aún no sabes nada de nosotros, ', {b: 'escríbenos'}, '.'],
    remedy: {
      choice: 'Entonces eliges tú: uno nuevo o la devolución del dinero.',
      refund: 'Entonces te devolvemos el dinero.',
      resend: 'Entonces enviamos uno nuevo.',
    },
    remedyNow: {
      choice: 'Tú eliges: uno nuevo o la devolución del dinero.',
      refund: 'Te devolvemos el dinero.',
      resend: 'Enviamos uno nuevo.',
    },
    lastScan: 'Último escaneo',
    lostAfter: 'Perdido desde',
    link: (shop) => `Compromiso de entrega de ${shop}`,
    contact: (shop) => `Escribir a ${shop}`,
    notReceived: '¿No lo has recibido?',
    notReceivedSay: (answer) =>
      `A veces pasa, y suele estar cerca. Mira primero alrededor de la puerta y pregunta a los vecinos. Si sigue sin aparecer, escríbenos: respondemos en ${workingDays(answer)}.`,
  },

  take: {
    title: 'Guardar y compartir',
    calendar: 'Añadir al calendario',
    share: 'Compartir el enlace',
    watch: 'Añadir a mi lista de seguimiento',
    done: {
      copied: 'Copiado. Quien tenga este enlace puede ver el pedido.',
      offered: 'Durante un minuto, una extensión que guarda pedidos puede añadir este.',
      failed: 'No ha funcionado. No ha cambiado nada.',
    },
  },

  updated: (ago) => `Actualizado ${ago}.`,

  act: {
    report: 'Avisar de un problema',
    tell: 'Avisarme cuando haya novedades',
    tellSent: 'Avisarme cuando se envíe',
    word: {received: 'Lo tengo', not_received: 'No está aquí'},
    restFirst: 'Para esto, primero hay que ver todo.',
    offline: [{b: 'No tienes conexión.'}, ' Conéctate e inténtalo de nuevo.'],
    notLoaded: [{b: 'No hemos podido cargar esto.'}, ' Eso no dice nada de tu pedido.'],
    tryAgain: 'Intentar de nuevo',
  },

  how: {
    title: 'Cómo lo sabemos',
    now: 'Ahora',
    before: 'Antes',
    promise: 'Prometido',
    next: 'Después',
    told: (carrier, when) => `${carrier}, consultado ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} ha usado este número para ${parcels} paquetes. Este es el que salió el ${day}.`
        : `${carrier} ha usado este número para ${parcels} paquetes. Este es el último.`,
    number: 'Número',
    through: (carrier, provider) => `${carrier} a través de ${provider}`,
    askNext: (carrier, when) => `Volvemos a preguntar a ${carrier} ${when}`,
    noMore: 'Ya no preguntamos más.',
  },
};
