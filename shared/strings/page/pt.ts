import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dia' : 'dias'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'dia útil' : 'dias úteis'}`;

export const pt: PageStrings = {
  order: (number, day) => `Seu pedido ${number}, de ${day}`,
  aside: 'Itens, compromissos e ajuda',

  promise: {
    title: 'Nossos compromissos',
    late: 'Se atrasar',
    lateSay: (count, answer) =>
      `Mais de ${days(count)} de atraso: escreva para nós, respondemos em até ${workingDays(answer)}.`,
    still: 'Se ficar parado',
    stillSay: (count, remedy) => `Após ${days(count)} sem leitura, é considerado extraviado. ${remedy}`,
    wrong: 'Se algo estiver errado',
    wrongSay: (answer) => `Relate aqui. Respondemos em até ${workingDays(answer)}.`,
  },

  help: 'Ajuda',
  report: 'Relatar um problema',
  tell: 'Avisar quando houver novidades',
  calendar: 'Assinar calendário',
  write: (shop) => `Escrever para ${shop}`,

  word: {
    title: 'Chegou?',
    delivered: 'Entregue, mas não está aí?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Está comigo', not_received: 'Não está aqui'},
    said: {received: 'Você informou que chegou', not_received: 'Você informou que não chegou'},
    look: 'Em geral está perto: em volta da porta, na portaria, com os vizinhos. Se ainda não aparecer, relate e nós procuramos.',
  },

  problems: 'Seus relatos',
  case: (number) => `Caso ${number}`,
  states: {open: 'Aberto', answered: 'Respondido', closed: 'Encerrado'},
  answered: (shop, day) => `${shop} respondeu: ${day}`,
  answerBy: (day) => `Respondemos até ${day}.`,

  problem: {
    title: 'Relatar um problema',
    lead: (number) => `Sobre o pedido ${number}`,
    kind: 'O que está errado?',
    kinds: {
      not_received: 'Não chegou',
      damaged: 'Algo está danificado',
      missing_item: 'Falta algo',
      wrong_item: 'Um item não é o que pedi',
      late: 'Está atrasado',
      address: 'O endereço não está certo',
      other: 'Outra coisa',
    },
    parcel: 'Qual pacote?',
    whole: 'O pedido inteiro',
    text: 'O que aconteceu?',
    textHint: 'Com suas palavras. Não é obrigatório, mas ajuda.',
    send: 'Enviar',
    back: 'Voltar ao pedido',
    missing: 'Escolha o que está errado.',
    tooLong: (most) => `Texto longo demais: ${most} caracteres no máximo.`,
    tooMany: 'Você já relatou o máximo que um pedido pode ter de uma vez. Respondemos a esses primeiro.',
    notSent: 'Ainda não enviado.',
    done: (number) => `Relatado: caso ${number}`,
    doneSay: (day) =>
      `Respondemos até ${day}. O relato está no seu pedido, e escrevemos para o endereço que você usou na compra.`,
    doneSayNoMail: (day) => `Respondemos até ${day}. O relato está no seu pedido.`,
  },

  link: {
    ends: (number, day) => `Este link abre o pedido ${number} e nada mais. Ele vale até ${day}.`,
    end: 'Desativar agora',
  },

  gone: {
    title: 'Este link não abre nenhum pedido',
    say: 'Ele expirou ou não foi copiado por inteiro. Isso não afeta seu pedido.',
    lookUp:
      'Procure o pedido com o número dele e o e-mail ou CEP que você usou na compra: a página de pedidos da loja o abre e envia um novo link.',
    shop: (shop) => `Ir para ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: o pacote chega`,
    promised: (shop) => `${shop}: prometido até hoje`,
    pickUp: (shop) => `${shop}: último dia para retirar o pacote`,
    order: (number) => `Pedido ${number}`,
  },
};
