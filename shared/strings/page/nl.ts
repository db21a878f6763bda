import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`;

export const nl: PageStrings = {
  order: (number, day) => `Je bestelling ${number} van ${day}`,
  aside: 'Artikelen, beloften en hulp',

  promise: {
    title: 'Wat we beloven',
    late: 'Als het te laat is',
    lateSay: (count, answer) =>
      `Meer dan ${days(count)} te laat: schrijf ons, we antwoorden binnen ${workingDays(answer)}.`,
    still: 'Als het stilstaat',
    stillSay: (count, remedy) => `Na ${days(count)} zonder scan geldt het als vermist. ${remedy}`,
    wrong: 'Als er iets niet klopt',
    wrongSay: (answer) => `Meld het hier. We antwoorden binnen ${workingDays(answer)}.`,
  },

  help: 'Hulp',
  report: 'Een probleem melden',
  tell: 'Laat het me weten als er nieuws is',
  calendar: 'Agenda-abonnement',
  write: (shop) => `Schrijf naar ${shop}`,

  word: {
    title: 'Is het aangekomen?',
    delivered: 'Bezorgd, maar niet hier?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Ik heb het', not_received: 'Het is er niet'},
    said: {received: 'Je gaf aan dat het er is', not_received: 'Je gaf aan dat het er niet is'},
    look: 'Meestal is het dichtbij: rond de deur, bij de buren, waar pakketten worden neergelegd. Is het er nog niet, meld het en we gaan ernaar zoeken.',
  },

  problems: 'Je meldingen',
  case: (number) => `Zaak ${number}`,
  states: {open: 'Open', answered: 'Beantwoord', closed: 'Gesloten'},
  answered: (shop, day) => `${shop} heeft geantwoord op ${day}`,
  answerBy: (day) => `We antwoorden uiterlijk ${day}.`,

  problem: {
    title: 'Een probleem melden',
    lead: (number) => `Over bestelling ${number}`,
    kind: 'Wat is er mis?',
    kinds: {
      not_received: 'Het is niet aangekomen',
      damaged: 'Er is iets beschadigd',
      missing_item: 'Er ontbreekt iets',
      wrong_item: 'Een artikel is niet wat ik heb besteld',
      late: 'Het is te laat',
      address: 'Het adres klopt niet',
      other: 'Iets anders',
    },
    parcel: 'Welk pakket?',
    whole: 'De hele bestelling',
    text: 'Wat is er gebeurd?',
    textHint: 'In je eigen woorden. Het hoeft niet, maar het helpt.',
    send: 'Versturen',
    back: 'Terug naar de bestelling',
    missing: 'Kies wat er mis is.',
    tooLong: (most) => `Dat is te lang: maximaal ${most} tekens.`,
    tooMany: 'Je hebt zoveel gemeld als bij één bestelling tegelijk kan. We beantwoorden die meldingen eerst.',
    notSent: 'Nog niet verstuurd.',
    done: (number) => `Gemeld: zaak ${number}`,
    doneSay: (day) =>
      `We antwoorden uiterlijk ${day}. De melding staat bij je bestelling, en we hebben geschreven naar het adres waarmee je hebt besteld.`,
    doneSayNoMail: (day) => `We antwoorden uiterlijk ${day}. De melding staat bij je bestelling.`,
  },

  link: {
    ends: (number, day) => `Deze link opent bestelling ${number} en niets anders. De link verloopt op ${day}.`,
    end: 'Nu beëindigen',
  },

  gone: {
    title: 'Deze link opent geen bestelling',
    say: 'De link is verlopen of niet helemaal gekopieerd. Voor je bestelling maakt dat niets uit.',
    lookUp:
      'Zoek de bestelling op met het bestelnummer en het e-mailadres of de postcode waarmee je hebt besteld: de bestelpagina van de winkel opent haar en mailt je een nieuwe link.',
    shop: (shop) => `Naar ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: pakket komt`,
    promised: (shop) => `${shop}: uiterlijk vandaag beloofd`,
    pickUp: (shop) => `${shop}: laatste dag om het pakket op te halen`,
    order: (number) => `Bestelling ${number}`,
  },
};
