import type {Words} from './en.js';

export const nl: Words = {
  title: 'Op dit moment zien we niets.',
  lead: 'Dat blijft zo tot je het verandert. Alles hier bepaal je zelf, en alles is terug te nemen.',
  page: {
    name: 'De pagina waarop je bent',
    say: 'Druk op onze knop, en we zoeken naar nummers op die pagina. Je browser doet het zoeken; niets van de pagina gaat eruit.',
    when: 'Bij elke druk, en niet daartussen',
  },
  site: {
    name: 'Sites die je kiest',
    say: 'Je mail misschien, of een winkel waar je vaak bestelt: nummers worden daar onderstreept zonder te drukken.',
    when: 'Je browser vraagt het eerst, per site',
  },
  notifications: {
    name: 'Meldingen',
    say: 'Een bericht als een pakket bezorgd wordt, als het er is, als de dag verandert of als het je nodig heeft.',
    when: 'In de opties kies je welke, en wanneer het stil is',
    turnOn: 'Meldingen aanzetten',
    areOn: 'Meldingen staan aan.',
  },
  order: {
    name: 'Eén bestelling bij een winkel',
    say: 'Een winkel kan ons een sleutel geven die alleen deze bestelling leest: niet je account, niet je adres.',
    when: 'Als je daar op ‘Deze bestelling volgen’ drukt',
  },
  promise: 'Er is geen account, en geen server van ons. Wat je volgt, staat in deze browser.',
  tryIt: 'Probeer het met een nummer',
  example: (number) =>
    `${number} is een voorbeeld dat we maakten volgens de openbare regels voor internationale post. Het hoort bij geen pakket van jou.`,
  permissions: 'Bekijk wat je browser ons toestaat',
};
