// One form for all the ways in which a city's name is written: KÖLN, Koeln, Köln.

/** Letters that are no other letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Small letters and digits with single spaces, without marks; ae, oe, ue and aa as a, o, u and a. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʻ`.]/gu, '')
    .replace(/[ßøœæłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/([ao])e|ue|aa/g, (pair) => pair.charAt(0))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^(saint|sankt)\b/, 'st');
}
