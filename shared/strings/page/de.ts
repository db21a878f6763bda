import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'Tag' : 'Tagen'}`;
const workingDays = (count: number) => (count === 1 ? 'eines Werktags' : `von ${count} Werktagen`);

export const de: PageStrings = {
  order: (number, day) => `Ihre Bestellung ${number} vom ${day}`,
  aside: 'Artikel, Zusagen und Hilfe',

  promise: {
    title: 'Was wir zusagen',
    late: 'Wenn es sich verspätet',
    lateSay: (count, answer) =>
      `Nach mehr als ${days(count)}: Schreiben Sie uns, wir antworten innerhalb ${workingDays(answer)}.`,
    still: 'Wenn es stillsteht',
    stillSay: (count, remedy) => `Nach ${days(count)} ohne Scan gilt es als verloren. ${remedy}`,
    wrong: 'Wenn damit etwas nicht stimmt',
    wrongSay: (answer) => `Melden Sie es hier. Wir antworten innerhalb ${workingDays(answer)}.`,
  },

  help: 'Hilfe',
  report: 'Ein Problem melden',
  tell: 'Benachrichtigen, wenn sich etwas tut',
  calendar: 'Kalender abonnieren',
  write: (shop) => `An ${shop} schreiben`,

  word: {
    title: 'Ist es angekommen?',
    delivered: 'Zugestellt, aber nicht da?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Ich habe es', not_received: 'Es ist nicht da'},
    said: {received: 'Sie haben angegeben: Es ist da', not_received: 'Sie haben angegeben: Es ist nicht da'},
    look: 'Meist ist es in der Nähe: rund um die Tür, bei den Nachbarn, wo Pakete abgelegt werden. Ist es dort nicht, melden Sie es, und wir suchen danach.',
  },

  problems: 'Ihre Meldungen',
  case: (number) => `Fall ${number}`,
  states: {open: 'Offen', answered: 'Beantwortet', closed: 'Abgeschlossen'},
  answered: (shop, day) => `${shop} hat am ${day} geantwortet`,
  answerBy: (day) => `Wir antworten bis ${day}.`,

  problem: {
    title: 'Ein Problem melden',
    lead: (number) => `Zur Bestellung ${number}`,
    kind: 'Was stimmt nicht?',
    kinds: {
      not_received: 'Es ist nicht angekommen',
      damaged: 'Etwas ist beschädigt',
      missing_item: 'Es fehlt etwas',
      wrong_item: 'Etwas anderes, als ich bestellt habe',
      late: 'Es ist verspätet',
      address: 'Die Adresse stimmt nicht',
      other: 'Etwas anderes',
    },
    parcel: 'Welches Paket?',
    whole: 'Die ganze Bestellung',
    text: 'Was ist passiert?',
    textHint: 'In Ihren Worten. Freiwillig, aber es hilft.',
    send: 'Senden',
    back: 'Zurück zur Bestellung',
    missing: 'Wählen Sie aus, was nicht stimmt.',
    tooLong: (most) => `Das ist zu lang: höchstens ${most} Zeichen.`,
    tooMany: 'Mehr Meldungen kann eine Bestellung auf einmal nicht haben. Wir beantworten zuerst diese.',
    notSent: 'Noch nicht gesendet.',
    done: (number) => `Gemeldet: Fall ${number}`,
    doneSay: (day) =>
      `Wir antworten bis ${day}. Die Meldung steht in Ihrer Bestellung, und wir haben an die Adresse geschrieben, mit der Sie bestellt haben.`,
    doneSayNoMail: (day) => `Wir antworten bis ${day}. Die Meldung steht in Ihrer Bestellung.`,
  },

  link: {
    ends: (number, day) => `Dieser Link öffnet die Bestellung ${number} und sonst nichts. Er gilt bis ${day}.`,
    end: 'Jetzt beenden',
  },

  gone: {
    title: 'Dieser Link öffnet keine Bestellung',
    say: 'Er ist abgelaufen oder wurde nicht ganz kopiert. Ihre Bestellung berührt das nicht.',
    lookUp:
      'Suchen Sie die Bestellung mit ihrer Nummer und der E-Mail oder Postleitzahl, mit der Sie bestellt haben: Die Bestellseite des Shops öffnet sie und schickt Ihnen einen neuen Link.',
    shop: (shop) => `Zu ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: Paket kommt`,
    promised: (shop) => `${shop}: versprochen bis heute`,
    pickUp: (shop) => `${shop}: letzter Tag zum Abholen`,
    order: (number) => `Bestellung ${number}`,
  },
};
