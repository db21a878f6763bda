import type {Words} from './en.js';

export const pl: Words = {
  title: 'W tej chwili nic nie widzimy.',
  lead: 'Tak zostanie, dopóki tego nie zmienisz. O każdej z tych rzeczy decydujesz Ty i każdą możesz cofnąć.',
  page: {
    name: 'Strona, na której jesteś',
    say: 'Naciśnij nasz przycisk, a poszukamy numerów na tej stronie. Szuka przeglądarka; nic ze strony jej nie opuszcza.',
    when: 'Przy każdym naciśnięciu i nigdy pomiędzy',
  },
  site: {
    name: 'Strony, które wybierzesz',
    say: 'Może poczta albo sklep, w którym często zamawiasz: numery są tam podkreślane bez naciskania.',
    when: 'Przeglądarka najpierw pyta, o każdą stronę',
  },
  notifications: {
    name: 'Powiadomienia',
    say: 'Słowo, gdy paczka jest w doręczeniu, gdy dotarła, gdy zmienia się jej dzień albo gdy Cię potrzebuje.',
    when: 'W opcjach wybierasz, które i kiedy ma być cisza',
    turnOn: 'Włącz powiadomienia',
    areOn: 'Powiadomienia są włączone.',
  },
  order: {
    name: 'Jedno zamówienie w sklepie',
    say: 'Sklep może dać nam klucz, który czyta tylko to zamówienie: nie Twoje konto ani adres.',
    when: 'Gdy naciśniesz tam „Obserwuj to zamówienie”',
  },
  promise: 'Nie ma konta ani naszego serwera. To, co obserwujesz, jest w tej przeglądarce.',
  tryIt: 'Wypróbuj z numerem',
  example: (number) =>
    `${number} to przykład, który utworzyliśmy według publicznych zasad poczty międzynarodowej. Nie należy do żadnej Twojej paczki.`,
  permissions: 'Zobacz, na co pozwala nam przeglądarka',
};
