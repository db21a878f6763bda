import type {MailStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dia útil' : 'dias úteis'}`;

export const pt: MailStrings = {
  about: {
    order: (order) => `pedido ${order}`,
    parcel: (order, index) => `pedido ${order}, pacote ${index}`,
    parcels: (order, count) => `pedido ${order}, ${count} ${count === 1 ? 'pacote' : 'pacotes'}`,
  },

  subject: {
    code: (order) => `Seu código para o pedido ${order}`,
    link: (order) => `O link do seu pedido ${order}`,
    confirm_address: (order) => `Podemos escrever sobre o pedido ${order}?`,
    case_opened: (order, number) => `Recebemos seu relato: caso ${number}, pedido ${order}`,
    case_reported: (order, number) => `Um cliente relata um problema: caso ${number}, pedido ${order}`,
    case_answered: (order, number) => `Nossa resposta: caso ${number}, pedido ${order}`,
  },

  parcelOf: (index, all, carrier) => `Pacote ${index} de ${all}, ${carrier}`,

  headline: {
    code: 'Seu código',
    link: 'O link do seu pedido',
    confirm_address: 'Podemos escrever para você?',
    case_opened: 'Recebemos seu relato',
    case_reported: 'Um cliente relata um problema',
    case_answered: 'Nossa resposta ao seu relato',
  },

  say: {
    code: (order) => `Ele abre o pedido ${order} onde você o solicitou.`,
    link: (order) => `Ele abre o pedido ${order} e nada mais.`,
    confirm_address: (order) => `Alguém quer que este endereço receba avisos do pedido ${order}.`,
    case_opened: (count) => `Respondemos em até ${days(count)}. O andamento está no pedido.`,
    case_reported: (count) => `Seu compromisso é responder em até ${days(count)}.`,
  },

  notAsked: {
    code: 'Não foi você que pediu? Não faça nada: sem o código, ninguém vê mais. Não passe a ninguém, nós nunca pedimos o código.',
    link: 'Não foi você que pediu? Não faça nada. Ninguém mais tem este link.',
    confirm_address: 'Se não foi você, não faça nada e não escreveremos.',
  },

  caseNumber: 'Caso',
  caseKind: {
    not_received: 'Não recebido',
    damaged: 'Danificado',
    wrong_item: 'Item errado',
    missing_item: 'Falta algo',
    late: 'Atrasado',
    address: 'Endereço errado',
    other: 'Outra coisa',
  },
  customerWrites: 'O cliente escreve',
  youWrote: 'Você escreveu',
  quoted: (words) => `“${words}”`,
  carrierWrites: (carrier) => `${carrier} escreve`,
  pickUpAt: 'Onde retirar',

  button: {
    moving: 'Ver onde está',
    order: 'Abrir o pedido',
    confirm: 'Sim, quero avisos',
  },

  why: {
    ordered: (shop, order) => `Você recebe esta mensagem porque comprou em ${shop}, pedido ${order}.`,
    asked: (day, order) => `Você pediu avisos do pedido ${order} (${day}).`,
    link: 'O link abre só este pedido. Ele é seu, não o compartilhe.',
    choose: 'Escolher os avisos',
    stop: 'Não receber mais estes e-mails',
  },

  text: {
    code: (code, shop) => `${code} é seu código em ${shop}. Não passe a ninguém, nunca pedimos o código.`,
    confirm: (order) => `avisos por SMS do pedido ${order}?`,
    reply: 'Responda SIM. Se não, não faça nada.',
    stop: 'Fim: responda STOP',
  },
};
