// What somebody is writing about an order. It is kept a moment after the last key, and when the field, the order or the page
// is left: a popup closes without any field being left first.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Key = 'name' | 'note';
type Words = Partial<Record<Key, string>>;

interface Written {
  /** As it stands in the field: what is kept has no spaces around it, and would take them away under the hand. */
  readonly text: string;
  state: 'typed' | 'sent' | 'kept';
  /** Nobody writes in the field any more. */
  isLeft: boolean;
}

/** Milliseconds without another key. */
export const pause = 500;

export class Draft implements ReactiveController {
  /** Says whether it was kept. */
  readonly #keep: (words: Words) => Promise<boolean>;
  #written = new Map<Key, Written>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost, keep: (words: Words) => Promise<boolean>) {
    this.#keep = keep;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const {signal} = this.#leaving;
    window.addEventListener('pagehide', () => void this.#flush(), {signal});
    document.addEventListener('visibilitychange', () => void this.#flush(), {signal});
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    void this.#flush();
  }

  /** What is to stand in the field. */
  text(key: Key, kept = ''): string {
    return this.#written.get(key)?.text ?? kept;
  }

  write(key: Key, text: string): void {
    this.#written.set(key, {text, state: 'typed', isLeft: false});
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#flush(), pause);
  }

  /** The field is left, or Enter was pressed in it; then its text is another. */
  leave(key: Key, changed?: string): void {
    if (changed !== undefined && changed !== this.#written.get(key)?.text) this.write(key, changed);
    const written = this.#written.get(key);
    if (written) written.isLeft = true;
    void this.#flush();
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#waiting);
    const sent = [...this.#written].filter(([, {state}]) => state === 'typed');
    for (const [, written] of sent) written.state = 'sent';
    const isKept =
      sent.length === 0 || (await this.#keep(Object.fromEntries(sent.map(([key, {text}]) => [key, text.trim()]))));
    // What was not kept is tried again with the next key, or when something is left.
    for (const [, written] of sent) written.state = isKept ? 'kept' : 'typed';
    for (const [key, {state, isLeft}] of this.#written) if (state === 'kept' && isLeft) this.#written.delete(key);
  }
}
