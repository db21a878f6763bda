/**
 * Copies `number`, which stands in `text`. Where a page may not write to the clipboard, it is selected instead.
 *
 * @returns Whether it was copied.
 */
export async function copyNumber(number: string, text: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(number);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
