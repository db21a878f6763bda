// What somebody is writing about an order. It is kept a moment after the last key, and when the field, the order or the page
// is left: a popup closes without any field being left first.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Key = 'name' | 'note';
type Words = Partial<Record<Key, string>>;

/** Milliseconds without another key. */
export const pause = 500;

export class Draft implements ReactiveController {
  readonly #keep: (words: Words) => void;
  /** As they stand in the fields: what is kept has no spaces around it, and would take them away under the hand. */
  #written: Words = {};
  #unkept = new Set<Key>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost, keep: (words: Words) => void) {
    this.#keep = keep;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const {signal} = this.#leaving;
    window.addEventListener('pagehide', () => this.#flush(), {signal});
    document.addEventListener('visibilitychange', () => this.#flush(), {signal});
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    this.#flush();
  }

  /** What is to stand in the field. */
  text(key: Key, kept = ''): string {
    return this.#written[key] ?? kept;
  }

  write(key: Key, text: string): void {
    this.#written[key] = text;
    this.#unkept.add(key);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#flush(), pause);
  }

  /** The field is left, or Enter was pressed in it. */
  leave(key: Key, text: string): void {
    if (this.#written[key] !== text) this.write(key, text);
    this.#flush();
    delete this.#written[key];
  }

  #flush(): void {
    clearTimeout(this.#waiting);
    if (this.#unkept.size === 0) return;
    const words = Object.fromEntries([...this.#unkept].map((key) => [key, this.#written[key]?.trim()]));
    this.#unkept.clear();
    this.#keep(words);
  }
}
