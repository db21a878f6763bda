import type {Strings} from '../shared/strings/en.js';

/** Shorter than any tracking number. */
const shortest = 5;

/** What the first field of the form holds, as far as it can be told: the gateway takes either number, so nothing hangs on it. */
export class TypedNumber {
  /** The name of the carrier whose number it is. */
  #seen: {readonly carrier: string} | 'order' | undefined;
  #text = '';
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Looks at what is typed. The last text wins. */
  async look(text: string): Promise<void> {
    if (text === this.#text) return;
    this.#text = text;
    const seen = await seenIn(text);
    const said = typeof seen === 'object' ? {carrier: await nameOf(seen.carrier)} : seen;
    if (text !== this.#text) return;
    this.#seen = said;
    this.#onChange();
  }

  say({lookUp}: Strings): string | undefined {
    if (this.#seen === 'order') return lookUp.seenOrder;
    return this.#seen && lookUp.seenTracking(this.#seen.carrier);
  }
}

/** The number to ask for: of a carrier's link, the one in it. */
export async function numberIn(text: string): Promise<string> {
  const seen = text.includes('/') ? await seenIn(text) : undefined;
  return typeof seen === 'object' ? seen.number : text;
}

async function seenIn(text: string) {
  if (text.trim().length < shortest) return undefined;
  try {
    const {recognise} = await import('./recognise.js');
    return recognise(text) ?? 'order';
  } catch {
    return undefined;
  }
}

/** Names come with all that is known of carriers, and only few of those who type need one. */
async function nameOf(carrier: string): Promise<string> {
  try {
    const {carrierName} = await import('../shared/carriers/index.js');
    return carrierName(carrier);
  } catch {
    return carrier;
  }
}
