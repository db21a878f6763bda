/** With the digits of Arabic and Persian keyboards as those that numbers are given with: each block begins at a zero. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
