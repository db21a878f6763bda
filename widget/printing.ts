/** Knows when the page goes to paper: there is no button there that shows the rest. */
export class Printing {
  /** Whether it does now. */
  now = false;
  readonly #onChange: () => void;
  #listening: AbortController | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Listens, until it is ended. */
  begin(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    window.addEventListener('beforeprint', () => this.#set(true), {signal});
    window.addEventListener('afterprint', () => this.#set(false), {signal});
  }

  end(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.now = false;
  }

  #set(now: boolean): void {
    this.now = now;
    this.#onChange();
  }
}
