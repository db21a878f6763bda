// Numbers that links to tracking pages and the page's own markup name: they count wherever they stand.
import type {Candidate, Sighting} from '../../shared/detect/index.js';
import {joint} from './gate.js';

/** A page that names more than these names them all alike. */
const most = 200;

export class Trusted {
  readonly #candidates = new Map<string, readonly Candidate[]>();
  /** How each may be written. */
  readonly #written = new Map<string, RegExp>();

  add(number: string, candidates: readonly Candidate[]): void {
    if (candidates.length === 0 || this.#candidates.size >= most || this.#candidates.has(number)) return;
    this.#candidates.set(number, candidates);
    const joined = [...number].join(`${joint}?`);
    this.#written.set(number, RegExp(`(?<![\\dA-Za-z])${joined}(?![\\dA-Za-z])`, 'gi'));
  }

  of(number: string): readonly Candidate[] | undefined {
    return this.#candidates.get(number);
  }

  /** Those in `text` that are not among `found`. */
  in(text: string, found: readonly Sighting[]): Sighting[] {
    return [...this.#candidates].flatMap(([number, candidates]) => {
      if (found.some((sighting) => sighting.number === number)) return [];
      const written = this.#written.get(number);
      return written
        ? Array.from(text.matchAll(written), ({0: {length}, index}) => ({
            start: index,
            end: index + length,
            number,
            candidates,
          }))
        : [];
    });
  }
}
