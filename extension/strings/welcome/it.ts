import type {Words} from './en.js';

export const it: Words = {
  title: 'Per ora non vediamo nulla.',
  lead: 'Resta così finché non lo cambia. Ogni cosa dipende da Lei, e ognuna si può ritirare.',
  page: {
    name: 'La pagina in cui si trova',
    say: 'Prema il nostro pulsante e cerchiamo numeri in quella pagina. Lo fa il Suo browser; nulla della pagina ne esce.',
    when: 'A ogni pressione, e non in mezzo',
  },
  site: {
    name: 'I siti che sceglie',
    say: 'La Sua posta, magari, o un negozio in cui ordina spesso: lì i numeri sono sottolineati senza premere nulla.',
    when: 'Il Suo browser chiede prima, per ogni sito',
  },
  notifications: {
    name: 'Notifiche',
    say: 'Una parola quando un pacco è in consegna, quando è arrivato, quando il suo giorno cambia o ha bisogno di Lei.',
    when: 'Sceglie nelle opzioni quali, e quando c’è silenzio',
    turnOn: 'Attiva le notifiche',
    areOn: 'Le notifiche sono attive.',
  },
  order: {
    name: 'Un ordine in un negozio',
    say: 'Un negozio può darci una chiave che legge solo questo ordine: non il Suo account, non il Suo indirizzo.',
    when: 'Quando lì preme «Segui questo ordine»',
  },
  promise: 'Non c’è nessun account, e nessun nostro server. Ciò che segue è conservato in questo browser.',
  tryIt: 'Prova con un numero',
  example: (number) =>
    `${number} è un esempio che abbiamo formato secondo le regole pubbliche della posta internazionale. Non è di nessun Suo pacco.`,
  permissions: 'Vedere che cosa ci permette il Suo browser',
};
