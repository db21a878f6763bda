// As in Brazil, for Portugal too until somebody writes it there.
import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dia' : 'dias'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'dia útil' : 'dias úteis'}`;
const parcelsHere = (here: number, all: number) => `${here} de ${all} pacotes já ${here === 1 ? 'chegou' : 'chegaram'}`;
/** The full stop of an abbreviated month is the sentence's as well. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);
/** One o'clock is singular. */
const clockOf = (clock: string) => `${/^0?1\D/.test(clock) ? 'à' : 'às'} ${clock}`;
const aboutClock = (clock: string) => `${/^0?1\D/.test(clock) ? 'da' : 'das'} ${clock}`;

export const pt: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Onde está meu pedido?',
    order: 'Número do pedido ou de rastreio',
    orderHint: 'Está nos e-mails sobre seu pedido.',
    factor: 'E-mail ou CEP',
    email: 'E-mail',
    postcode: 'CEP',
    factorHint: 'O que você usou na compra. Vai para a loja e para mais ninguém.',
    submit: 'Encontrar meu pedido',
    looking: 'Procurando seu pedido',
    another: 'Procurar outro pedido',
    noMatch: [
      {b: 'Nenhum pedido corresponde a esses dados.'},
      ' Confira os dois: estão no e-mail que confirmou seu pedido.',
    ],
    missing: [{b: 'Precisamos dos dois dados.'}, ' Com um só, nenhum pedido se abre.'],
    unreachable: [
      {b: 'Não conseguimos falar com a loja.'},
      ' Isso não diz nada sobre seu pedido. Tente de novo daqui a pouco.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Tentativas demais.'},
      byMail
        ? ' Se os dois forem do mesmo pedido, um link está a caminho do e-mail ou telefone que você usou na compra.'
        : ` Espere ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} e tente de novo.`,
    ],
    tooManyLater: [{b: 'Tentativas demais.'}, ' Tente de novo mais tarde.'],
    ended: [{b: 'Não podemos mais abrir este pedido.'}, ' Procure-o de novo.'],
    unreadable: [{b: 'Não conseguimos ler a resposta da loja.'}, ' Isso não diz nada sobre seu pedido.'],
    seenTracking: (carrier) => `É um número de rastreio de ${carrier}.`,
    seenOrder: 'Vamos tratá-lo como número do pedido.',
    remember: 'Lembrar este pedido neste aparelho',
    remembered: 'Lembrados neste aparelho',
    forget: 'Esquecer',
    mailLink: 'Enviar um link por e-mail',
    mailNeeded: [
      {b: 'Para o link, precisamos dos dois dados.'},
      ' O número do pedido e o e-mail que você usou na compra.',
    ],
    linkMailed: [{b: 'Se os dois forem do mesmo pedido,'}, ' um link está a caminho desse endereço.'],
    notLoaded: 'Não conseguimos carregar esta parte da página. Carregue a página de novo.',
    noShop:
      'Esta página não diz a qual loja perguntar. O responsável precisa informar o endereço do serviço de pedidos.',
  },

  rest: {
    title: 'Ver tudo',
    say: 'O número completo, onde e quando houve leituras e onde o pacote espera. Enviamos um código para o contato que você usou na compra.',
    send: 'Enviar um código',
    sent: {
      email: [
        {b: 'Enviamos um código para o e-mail que você usou na compra,'},
        ' se a loja tiver esse e-mail. Ele vale por 10 minutos.',
      ],
      sms: [
        {b: 'Enviamos um código para o telefone que você usou na compra,'},
        ' se a loja tiver o número. Ele vale por 10 minutos.',
      ],
    },
    code: 'Código',
    hint: 'Seis dígitos.',
    open: 'Mostrar tudo',
    again: 'Enviar novo código',
    wrong: [{b: 'Este não é o código, ou ele não vale mais.'}, ' Confira os seis dígitos ou peça um novo.'],
  },

  at: (day, clock) => `${day} ${clockOf(clock)}`,
  about: (day, clock) => `${day} por volta ${aboutClock(clock)}`,

  order: (number) => `Pedido ${number}`,
  testData: 'Dados de teste',
  testDataHint: 'Não é um pacote real: estas leituras vêm da transportadora de teste incluída.',
  situation: {
    no_scan: 'Aguardando leitura',
    label_made: 'Etiqueta criada',
    on_its_way: 'A caminho',
    late: 'Atrasado',
    stalled: 'Parado',
    lost: 'Extraviado',
    out_for_delivery: 'Saiu para entrega',
    ready_for_pickup: 'Pronto para retirada',
    attempt_failed: 'Tentativa de entrega',
    action_needed: 'Aguardando você',
    problem: 'Retido',
    delivered: 'Entregue',
    returning: 'Em devolução',
    returned: 'Devolvido ao remetente',
    cancelled: 'Cancelado',
    expired: 'Sem rastreamento',
  },
  confirmed: 'Confirmado',
  partlyDelivered: 'Entregue em parte',

  lead: {
    arriving: 'Chegada prevista',
    nowArriving: 'Nova previsão',
    arrivingToday: 'Chega hoje',
    promisedBy: 'Prometido até',
    lastKnown: 'Última data conhecida',
    nextAttempt: 'Próxima tentativa',
    pickUpBy: 'Retire até',
    delivered: 'Entregue',
    partly: (here, all) => `${parcelsHere(here, all)}. O próximo`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Hoje',
  was: 'antes',

  headline: {
    confirmed: () => 'Recebemos seu pedido',
    label_made: ({carrier}) => `Aguardando a coleta por ${carrier}`,
    no_scan: () => 'Nenhuma leitura ainda',
    notAsked: ({carrier}) => `Ainda não conseguimos falar com ${carrier}`,
    asking: ({carrier}) => `Consultando ${carrier}`,
    invalidNumber: ({carrier}) => `O número não é de ${carrier}`,
    needsKey: ({carrier}) => `${carrier} ainda não nos informa nada`,
    handed: ({carrier}) => `Despachado via ${carrier}`,
    nobody: ({carrier}) => `A ${carrier} sabe onde está`,
    noCarrier: () => 'Nenhuma transportadora escolhida ainda',
    on_its_way: () => 'A caminho',
    late: () => 'Mais tarde que o previsto',
    stalled: ({silentDays}) => `Sem leitura há ${days(silentDays)}`,
    lost: () => 'Consideramos este pacote extraviado',
    out_for_delivery: () => 'Saiu para entrega',
    ready_for_pickup: () => 'Pronto para retirada',
    attempt_failed: () => 'Ninguém pôde receber o pacote',
    action_needed: () => 'O pacote aguarda você',
    problem: () => 'O pacote está retido',
    damaged: () => 'O pacote está danificado',
    address_problem: () => 'O endereço está incompleto',
    delivered: () => 'Entregue',
    returning: ({shop}) => `Voltando para ${shop}`,
    returned: ({shop}) => `De volta com ${shop}`,
    cancelled: () => 'Cancelado',
    expired: ({carrier}) => `${carrier} não informa mais nada`,
  },

  say: {
    handling: (count, day) => `Costumamos despachar os pacotes em até ${workingDays(count)}, ou seja, até ${day}.`,
    promisePassed: (day) => `Prometido até ${day}. Essa data já passou.`,
    handlingLate: (day) => `Queríamos despachar até ${day}. O atraso é responsabilidade nossa.`,
    firstScanLate: (carrier) => `${carrier} já deveria conhecer o número. A loja pode conferi-lo.`,
    keptUntil: (day, carrier) =>
      `Ficou guardado até ${day}. Pergunte à transportadora (${carrier}) onde ele está agora.`,
    firstScan: (hours) => `Um número pode levar até ${hours} horas para aparecer.`,
    noDay: (carrier) => `${carrier} ainda não informou um dia.`,
    noNewDay: (carrier) => `${carrier} ainda não informou um novo dia.`,
    lastSeen: (where, when) => ended(where ? `Última leitura em ${where}, ${when}` : `Última leitura: ${when}`),
    expected: (day) => `Previsto para ${day}.`,
    promised: (day) => `Prometido até ${day}.`,
    cancelledOrder: 'Este pedido foi cancelado. Nada mais será enviado.',
    cancelledMoving: 'O pedido foi cancelado. Este pacote já estava a caminho.',
    cancelledParcel: 'A etiqueta foi cancelada. Este pacote não será enviado.',
    attempt: (carrier) => `${carrier} tentou entregar. O próximo passo está na página da transportadora.`,
    attemptNoPage: (carrier) => `${carrier} tentou entregar.`,
    pickupCode: 'Código de retirada',
  },

  source: {
    saysSo: (carrier, asked) => ['Segundo ', {b: carrier}, `, consulta feita ${asked}.`],
    saidSo: (carrier, told) => ['Segundo ', {b: carrier}, `, ${told}. Nada mais recente.`],
    noDay: (carrier, asked) => [{b: carrier}, ` não informa um dia, consulta feita ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` prometeu isso na hora da compra, ${when}.`],
    own: (n, from, to) => [{b: `Nossa própria estimativa com ${n} pacotes:`}, ` em geral entre ${from} e ${to}.`],
    ownDay: (n, day) => [{b: `Nossa própria estimativa com ${n} pacotes:`}, ` em geral até ${day}.`],
    knowsSince: (carrier, when) => `${ended(`${carrier} conhece o número desde ${when}`)} Nenhuma leitura ainda.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` não tinha nada, consulta feita ${when}.`],
    askAgain: (when) => `Consultamos de novo ${when}.`,
    placed: (when) => `Pedido feito ${when}.`,
    byHand: (when) => `Informado por você, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Não conseguimos falar com ${carrier} ${when}.`},
      ' Isso não diz nada sobre seu pacote.',
    ],
    badResponse: (carrier, when) => [
      {b: `Não conseguimos ler a resposta de ${carrier} ${when}.`},
      ' Isso não diz nada sobre seu pacote.',
    ],
    notAsked: (carrier, when) => [
      {b: `Não conseguimos consultar ${carrier} ${when}.`},
      ' Isso não diz nada sobre seu pacote.',
    ],
    rateLimited: (carrier) => [
      {b: `Só poderemos consultar ${carrier} de novo mais tarde.`},
      ' Isso não diz nada sobre seu pacote.',
    ],
    needsKey: (carrier) => [
      {b: `${carrier} pede mais dados antes de responder.`},
      ' A página da transportadora pede esses dados.',
    ],
    unsupported: (carrier) => [
      {b: `Não podemos consultar ${carrier}.`},
      ' A página da transportadora mostra onde está seu pacote.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Não podemos consultar ${carrier}.`},
      ' A loja não nos deu uma página para abrir.',
    ],
    invalidNumber: (carrier) => [{b: `${carrier} diz que este número não é seu.`}, ' A loja pode informar o certo.'],
    tryAgain: (when) => `Tentamos de novo ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} corrigiu a informação.`}, ` Antes dizia “${before}”.`],
    connection: [{b: 'Perdemos a conexão com a loja.'}, ' O que você vê é a última informação que temos.'],
  },

  milestones: {
    label: (current, all) => `Etapas, ${current} de ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Confirmado',
      handed_over: carrier ? `Despachado via ${carrier}` : 'Despachado',
      on_its_way: 'A caminho',
      out_for_delivery: 'Saiu para entrega',
      waiting_for_you: 'Aguardando retirada',
      arrived: 'Entregue',
      picked_up: 'Retirado',
      returning: 'Em devolução',
      returned: `De volta com ${shop}`,
      cancelled: 'Cancelado',
    }),
    beside: {
      late: 'atrasado',
      stalled: 'parado',
      lost: 'extraviado',
      problem: 'retido',
      action_needed: 'aguardando você',
    },
    waitingFor: (carrier) => `Aguardando ${carrier}`,
    state: {completed: 'concluído', current: 'atual', upcoming: 'a seguir', attention: 'precisa de atenção'},
    since: (when) => `Desde ${when}`,
  },

  parcels: {
    label: 'Pacotes',
    parcel: (index, carrier) => `Pacote ${index}, ${carrier}`,
    items: (count) => `${count} ${count === 1 ? 'item' : 'itens'}`,
    delivered: (day) => `Entregue ${day}`,
    expected: (day) => `Chega ${day}`,
    unsent: (count) =>
      count === 1 ? `${count} item ainda não foi enviado.` : `${count} itens ainda não foram enviados.`,
    showAll: (count) => `Mostrar todos (${count})`,
  },

  scans: {
    title: 'Leituras',
    showAll: (count) => `Mostrar todas (${count})`,
    showFewer: 'Mostrar menos',
    noDay: 'Dia não informado',
    event: {
      unknown: 'Lido',
      pre_transit: 'Etiqueta criada',
      in_transit: 'A caminho',
      out_for_delivery: 'Saiu para entrega',
      available_for_pickup: 'Pronto para retirada',
      attempt_failed: 'Tentativa de entrega',
      delivered: 'Entregue',
      exception: 'Retido',
      returning: 'Em devolução',
      returned: 'Devolvido ao remetente',
      cancelled: 'Cancelado',
      expired: 'Sem rastreamento',
    },
    eventKind: {
      label_made: 'Etiqueta criada',
      picked_up: 'Coletado',
      arrived: 'Chegou a uma unidade',
      departed: 'Saiu de uma unidade',
      customs: 'Na alfândega',
    },
    flag: {
      delayed: 'O pacote está atrasado.',
      customs: 'O pacote está na alfândega.',
      held: 'O pacote está retido.',
      damaged: 'O pacote está danificado.',
      lost: 'O pacote não foi encontrado.',
      refused: 'O pacote foi recusado.',
      address_problem: 'O endereço está incompleto.',
      action_required: 'O pacote espera algo de você.',
      to_neighbour: 'Entregue a um vizinho.',
      to_locker: 'Deixado em um locker.',
    },
    reported: (number) => `Você relatou um problema, caso ${number}`,
    answered: (shop, number) => `${shop} respondeu, caso ${number}`,
    said: {received: 'Você informou que chegou', not_received: 'Você informou que não chegou'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Mapa: ${first ? `de ${first}${over ? ` por ${over}` : ''} até ${last}, onde foi a última leitura do pacote` : `a última leitura do pacote foi em ${last}`}${next ? `; falta ${next}` : ''}.`,
    cities: (count) => `${count} ${count === 1 ? 'cidade' : 'cidades'}`,
    lastScan: (place, when) => [{b: ended(`Última leitura: ${when ? `${place}, ${when}` : place}`)}],
    lastShown: (place, when) => [{b: ended(`Última leitura no mapa: ${when ? `${place}, ${when}` : place}`)}],
    dotted: 'Linha contínua: lido; pontilhada: a seguir. Só cidades.',
    solid: 'Só cidades.',
    places: 'Lugares, a partir da primeira leitura',
    toCome: 'a seguir',
  },

  number: {
    copy: (number) => `Copiar o número ${number}`,
    copied: 'Copiado',
    open: (carrier) => `Abrir no site de ${carrier}`,
    elsewhere: 'abre em uma nova aba',
    endsIn: (end) => `número que termina em ${end}`,
  },

  items: {title: 'Itens', inThisParcel: 'Neste pacote', quantity: (count) => `quantidade ${count}`},

  policy: {
    handOver: (count, day) => [
      `Despachamos os pacotes em até ${workingDays(count)}, ou seja, `,
      {b: `até ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Se atrasar mais de ${days(count)}, `,
      {b: `escreva para nós: respondemos em até ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `O atraso passa de ${days(count)}: `,
      {b: `escreva para nós, respondemos em até ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Consideramos extraviado após ${days(count)} sem leitura: `,
      {b: left === 0 ? 'é hoje' : left === 1 ? 'falta 1 dia' : `faltam ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Escreva para nós: ', {b: `respondemos em até ${workingDays(answer)}`}, '.'],
    returning: ['Quando ele voltar, escrevemos para você.'],
    returned: ['Ele voltou. Se você ainda não teve notícias nossas, ', {b: 'escreva para nós'}, '.'],
    remedy: {
      choice: 'Então você escolhe: um novo ou seu dinheiro de volta.',
      refund: 'Então você recebe seu dinheiro de volta.',
      resend: 'Então enviamos um novo.',
    },
    remedyNow: {
      choice: 'Você escolhe: um novo ou seu dinheiro de volta.',
      refund: 'Você recebe seu dinheiro de volta.',
      resend: 'Enviamos um novo.',
    },
    lastScan: 'Última leitura',
    lostAfter: 'Extraviado após',
    link: (shop) => `Compromisso de entrega de ${shop}`,
    contact: (shop) => `Escrever para ${shop}`,
    notReceived: 'Não recebeu?',
    notReceivedSay: (answer) =>
      `Acontece, e em geral está perto. Olhe primeiro em volta da porta e pergunte aos vizinhos. Se ainda não aparecer, escreva para nós: respondemos em até ${workingDays(answer)}.`,
  },

  take: {
    title: 'Guardar e compartilhar',
    calendar: 'Adicionar ao calendário',
    share: 'Compartilhar o link',
    watch: 'Adicionar à minha lista',
    done: {
      copied: 'Copiado. Quem tiver este link pode ver o pedido.',
      offered: 'Por um minuto, uma extensão que guarda pedidos pode adicionar este.',
      failed: 'Não funcionou. Nada mudou.',
    },
  },

  updated: (ago) => `Atualizado ${ago}.`,

  act: {
    report: 'Relatar um problema',
    tell: 'Avisar quando houver novidades',
    tellSent: 'Avisar quando for enviado',
    word: {received: 'Está comigo', not_received: 'Não está aqui'},
    restFirst: 'Para isso, é preciso ver tudo primeiro.',
    offline: [{b: 'Você está offline.'}, ' Conecte-se e tente de novo.'],
    notLoaded: [{b: 'Não conseguimos carregar isto.'}, ' Isso não diz nada sobre seu pedido.'],
    tryAgain: 'Tentar de novo',
  },

  how: {
    title: 'Como sabemos',
    now: 'Agora',
    before: 'Antes',
    promise: 'Prometido',
    next: 'Depois',
    told: (carrier, when) => `${carrier}, consulta feita ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} usou este número para ${parcels} pacotes. Este é o de ${day}.`
        : `${carrier} usou este número para ${parcels} pacotes. Este é o mais recente.`,
    number: 'Número',
    through: (carrier, provider) => `${carrier} por meio de ${provider}`,
    askNext: (carrier, when) => `Consultamos ${carrier} de novo ${when}`,
    noMore: 'Não consultamos mais.',
  },
};
