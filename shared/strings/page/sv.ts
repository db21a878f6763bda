import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagar'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'arbetsdag' : 'arbetsdagar'}`;

export const sv: PageStrings = {
  order: (number, day) => `Din order ${number}, lagd ${day}`,
  aside: 'Artiklar, löften och hjälp',

  promise: {
    title: 'Vad vi lovar',
    late: 'Om det är försenat',
    lateSay: (count, answer) =>
      `Mer än ${days(count)} försenat: skriv till oss så svarar vi inom ${workingDays(answer)}.`,
    still: 'Om det står stilla',
    stillSay: (count, remedy) => `Efter ${days(count)} utan skanning räknas det som försvunnet. ${remedy}`,
    wrong: 'Om något är fel',
    wrongSay: (answer) => `Anmäl det här. Vi svarar inom ${workingDays(answer)}.`,
  },

  help: 'Hjälp',
  report: 'Anmäl ett problem',
  tell: 'Meddela mig när något händer',
  calendar: 'Prenumerera i kalendern',
  write: (shop) => `Skriv till ${shop}`,

  word: {
    title: 'Har det kommit fram?',
    delivered: 'Levererat, men inte här?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Jag har det', not_received: 'Det är inte här'},
    said: {
      received: 'Du har angett att det har kommit fram',
      not_received: 'Du har angett att det inte har kommit fram',
    },
    look: 'Oftast är det nära: runt dörren, hos grannarna, där paket brukar lämnas. Är det fortfarande inte där, anmäl det så letar vi.',
  },

  problems: 'Dina anmälningar',
  case: (number) => `Ärende ${number}`,
  states: {open: 'Öppet', answered: 'Besvarat', closed: 'Avslutat'},
  answered: (shop, day) => `${shop} svarade ${day}`,
  answerBy: (day) => `Vi svarar senast ${day}.`,

  problem: {
    title: 'Anmäl ett problem',
    lead: (number) => `Gäller order ${number}`,
    kind: 'Vad är fel?',
    kinds: {
      not_received: 'Det har inte kommit fram',
      damaged: 'Något är skadat',
      missing_item: 'Något saknas',
      wrong_item: 'En artikel är inte den jag beställde',
      late: 'Det är försenat',
      address: 'Adressen stämmer inte',
      other: 'Något annat',
    },
    parcel: 'Vilket paket?',
    whole: 'Hela beställningen',
    text: 'Vad har hänt?',
    textHint: 'Med dina egna ord. Det behövs inte, men det hjälper.',
    send: 'Skicka',
    back: 'Tillbaka till beställningen',
    missing: 'Välj vad som är fel.',
    tooLong: (most) => `Det är för långt: högst ${most} tecken.`,
    tooMany: 'Beställningen har redan så många anmälningar som den kan ha på en gång. Vi svarar på dem först.',
    notSent: 'Inte skickat än.',
    done: (number) => `Anmält: ärende ${number}`,
    doneSay: (day) =>
      `Vi svarar senast ${day}. Anmälan finns i din beställning, och vi har skrivit till adressen du beställde med.`,
    doneSayNoMail: (day) => `Vi svarar senast ${day}. Anmälan finns i din beställning.`,
  },

  link: {
    ends: (number, day) => `Länken öppnar order ${number} och inget annat. Den slutar gälla ${day}.`,
    end: 'Avsluta den nu',
  },

  gone: {
    title: 'Länken öppnar ingen beställning',
    say: 'Den har slutat gälla eller kopierades inte i sin helhet. Din beställning påverkas inte av det.',
    lookUp:
      'Sök upp beställningen med dess nummer och den e-postadress eller det postnummer du beställde med: butikens ordersida öppnar den och mejlar dig en ny länk.',
    shop: (shop) => `Till ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: paketet kommer`,
    promised: (shop) => `${shop}: utlovat senast i dag`,
    pickUp: (shop) => `${shop}: sista dagen att hämta paketet`,
    order: (number) => `Order ${number}`,
  },
};
