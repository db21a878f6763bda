// What the sections of the page are made of, and the page they are on.
import type {TemplateResult} from 'lit';
import type {Moment} from '../../shared/moments.js';
import type {Words} from '../strings/options/en.js';
import type {Edge, Known} from './edge.js';

export interface Row {
  /** Unique on the page; may stand in an `id`. */
  readonly id: string;
  readonly name: string;
  /** The name is not of our words, and may be written in another direction. */
  readonly isForeign?: true;
  readonly hint?: string;
  /** What is done about it; it may name itself by `aria-labelledby`: see `name-` and `hint-` of a row. */
  readonly control?: TemplateResult | readonly TemplateResult[];
  /** Below the line. */
  readonly more?: TemplateResult;
}

export interface Section {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly Row[];
}

/** What came of something: words, and how they are meant. */
export interface Said {
  readonly text: string;
  readonly tone?: 'stop' | 'done';
  readonly list?: readonly string[];
}

export interface Page {
  readonly edge: Edge;
  readonly known: Known;
  readonly words: Words;
  /** What people may be told of. */
  readonly moment: Readonly<Record<Moment, string>>;
  readonly language: string;
  /** The row whose form is open. */
  readonly open: string | undefined;
  /** The row about which something is being asked. */
  readonly busy: string | undefined;
  unfold(row: string | undefined): void;
  /** Does something about a row, and says there what came of it; the work begins at once, in the press. */
  act(row: string, work: () => Promise<Said | undefined>): void;
}
