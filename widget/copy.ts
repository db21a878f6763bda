/** Copies numbers and the like, and says for two seconds which. */
export class Copying {
  /** What was copied just now. */
  copied = '';
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Copies `number`, which stands in `text`. Where a page may not write to the clipboard, it is selected instead. */
  async copy(number: string, text: Node): Promise<void> {
    try {
      await navigator.clipboard.writeText(number);
    } catch {
      getSelection()?.selectAllChildren(text);
      return;
    }
    this.#set(number);
    setTimeout(() => this.#set(''), 2000);
  }

  #set(number: string): void {
    this.copied = number;
    this.#onChange();
  }
}
