import type {Words} from './en.js';

export const pt: Words = {
  title: 'Agora não vemos nada.',
  lead: 'Fica assim até você mudar. Cada item depende de você, e cada um pode ser retirado.',
  page: {
    name: 'A página em que você está',
    say: 'Aperte nosso botão e procuramos números nessa página. Quem procura é o seu navegador; nada da página sai dele.',
    when: 'A cada vez que você aperta, e não entre elas',
  },
  site: {
    name: 'Sites que você escolhe',
    say: 'Seu e-mail, talvez, ou uma loja em que compra sempre: lá os números são sublinhados sem apertar nada.',
    when: 'Seu navegador pergunta antes, para cada site',
  },
  notifications: {
    name: 'Notificações',
    say: 'Um aviso quando um pacote sai para entrega, quando chega, quando o dia muda ou quando ele precisa de você.',
    when: 'Você escolhe nas opções quais, e quando há silêncio',
    turnOn: 'Ativar notificações',
    areOn: 'As notificações estão ativadas.',
  },
  order: {
    name: 'Um pedido em uma loja',
    say: 'Uma loja pode nos dar uma chave que lê só este pedido: nem sua conta, nem seu endereço.',
    when: 'Quando você aperta “Acompanhar este pedido” lá',
  },
  promise: 'Não há conta, nem servidor nosso. O que você acompanha fica neste navegador.',
  tryIt: 'Testar com um número',
  example: (number) =>
    `${number} é um exemplo que fizemos pelas regras públicas do correio internacional. Não é de nenhum pacote seu.`,
  permissions: 'Ver o que seu navegador nos permite',
};
