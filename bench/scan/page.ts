// The pages that are looked through, made in the page itself: rows as shops have them, in sections.

/** What a function may call that was compiled to be run here. */
export const named = 'globalThis.__name = (made) => made;';
/** Numbers in a page of any size. */
const numbers = 404;

/** An expression that fills the page with `texts` text nodes; `withNumbers` of tracking numbers. */
export function filling(texts: number, withNumbers = true): string {
  return `${named}(${fill})(${texts}, ${withNumbers ? numbers : 0})`;
}

function fill(texts: number, numbers: number): void {
  const rows = Math.ceil(texts / 5);
  const every = numbers > 0 ? Math.max(1, Math.floor(rows / numbers)) : Number.POSITIVE_INFINITY;
  for (let row = 0, section = document.createElement('section'); row < rows; row++) {
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
    words.append(
      row % every === 0 ? ', says UPS of 1Z999AA10123456784 today' : ', when the ware is cool enough to touch',
    );
    const link = add(box, 'a', 'is looked at by daylight') as HTMLAnchorElement;
    link.href = `/item/${row}`;
    section.append(box);
  }
}
