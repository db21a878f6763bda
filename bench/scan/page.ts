// The pages that are looked through, made in the page itself: rows as shops have them, in sections.
import {detect} from '../../shared/detect/index.js';

export interface Filling {
  readonly texts: number;
  /** At most one in five texts. */
  readonly numbers: number;
}

/** What a function may call that was compiled to be run here. */
export const named = 'globalThis.__name = (made) => made;';

/** An expression that fills the page. */
export const filled = ({texts, numbers}: Filling) =>
  `${named}(${fill})(${texts / 5}, ${JSON.stringify(someNumbers(numbers))})`;

/** Numbers of UPS's, each another. */
export const someNumbers = (count: number): string[] =>
  Array.from({length: count}, (_, at) => {
    const most = `1Z999AA1${String(at).padStart(9, '0')}`;
    const last = [...'0123456789'].find((digit) => detect(most + digit)[0]?.confidence === 'checked');
    if (!last) throw new Error(`No check digit fits ${most}.`);
    return most + last;
  });

function fill(rows: number, numbers: readonly string[]): void {
  let section = document.createElement('section');
  for (let row = 0, next = 0; row < rows; row++) {
    if (row % 200 === 0) {
      section = document.createElement('section');
      document.body.append(section);
    }
    const add = (parent: Element, name: string, text: string) => {
      const element = document.createElement(name);
      element.append(text);
      parent.append(element);
      return element;
    };
    const box = document.createElement('div');
    add(box, 'h3', `Row ${row}`);
    const words = add(box, 'p', 'The kiln is opened in the ');
    add(words, 'b', 'morning');
    const isTurn = next < numbers.length && row >= (next * rows) / numbers.length;
    words.append(isTurn ? `, says UPS of ${numbers[next++]} today` : ', when the ware is cool enough to touch');
    const link = add(box, 'a', 'is looked at by daylight') as HTMLAnchorElement;
    link.href = `/item/${row}`;
    section.append(box);
  }
}
