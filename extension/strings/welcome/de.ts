import type {Words} from './en.js';

export const de: Words = {
  title: 'Im Moment sehen wir nichts.',
  lead: 'Das bleibt so, bis Sie es ändern. Alles hier entscheiden Sie, und alles lässt sich zurücknehmen.',
  page: {
    name: 'Die Seite, auf der Sie sind',
    say: 'Drücken Sie auf unseren Knopf, suchen wir auf dieser Seite nach Nummern. Das tut Ihr Browser; nichts davon verlässt ihn.',
    when: 'Bei jedem Druck, und nicht dazwischen',
  },
  site: {
    name: 'Websites Ihrer Wahl',
    say: 'Ihre Mail vielleicht, oder ein Shop, in dem Sie oft bestellen: Nummern werden dort ohne Druck unterstrichen.',
    when: 'Ihr Browser fragt Sie zuerst, für jede Website',
  },
  notifications: {
    name: 'Mitteilungen',
    say: 'Ein Wort, wenn ein Paket in Zustellung ist, wenn es da ist, wenn sich sein Tag ändert oder es Sie braucht.',
    when: 'Welche, und wann Ruhe ist, wählen Sie in den Einstellungen',
    turnOn: 'Mitteilungen einschalten',
    areOn: 'Mitteilungen sind an.',
  },
  order: {
    name: 'Eine Bestellung in einem Shop',
    say: 'Ein Shop kann uns einen Schlüssel geben, der nur diese Bestellung liest: nicht Ihr Konto, nicht Ihre Adresse.',
    when: 'Wenn Sie dort „Diese Bestellung verfolgen“ drücken',
  },
  promise: 'Es gibt kein Konto und keinen Server von uns. Was Sie verfolgen, liegt in diesem Browser.',
  tryIt: 'Mit einer Nummer ausprobieren',
  example: (number) =>
    `${number} ist ein Beispiel, von uns nach den öffentlichen Regeln der internationalen Post gebildet. Es gehört zu keinem Paket von Ihnen.`,
  permissions: 'Was Ihr Browser uns erlaubt',
};
