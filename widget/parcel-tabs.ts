import type {Tabs} from './parcels.js';

/** Which parcel of a split order the reader looks at, and how many they want to choose from. */
export class ParcelTabs implements Tabs {
  showAll = false;
  kept: number | undefined;
  /** Its place in the order; nothing until one is chosen. */
  chosen: number | undefined;
  readonly #onChange: (focus?: string) => void;

  /** @param onChange Is given what gets the focus, if that is to move. */
  constructor(onChange: (focus?: string) => void) {
    this.#onChange = onChange;
  }

  select(at: number): void {
    this.chosen = at;
    this.#onChange();
  }

  /** The button stays behind the tabs that come and go, so the focus goes where they are. */
  toggle(at: number): void {
    this.showAll = !this.showAll;
    this.kept = at;
    this.#onChange(`#parcel-${at}`);
  }

  end(): void {
    this.showAll = false;
    this.kept = undefined;
    this.chosen = undefined;
  }
}
