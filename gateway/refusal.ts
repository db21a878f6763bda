import {type ErrorCode, TrackingError} from '../shared/errors.js';
import type {Scope} from './scope.js';

/** A field of the body that is wrong, by its JSON pointer (RFC 6901), or a parameter of the query. */
export type WrongField = ({readonly pointer: string} | {readonly parameter: string}) & {readonly detail: string};

interface Particulars {
  /** For the caller to read; `message` stays inside. */
  readonly detail?: string;
  readonly errors?: readonly WrongField[];
  /** The one that is missing. */
  readonly scope?: Scope;
  readonly retryAfterSeconds?: number;
  /** A link goes to the order's customer, if what was asked with belongs together. */
  readonly byMail?: true;
  /** Where the code's usual HTTP status would say too little. */
  readonly status?: 400 | 408 | 415;
}

/** An error that has more to say to the caller than its code. */
export class Refusal extends TrackingError {
  readonly particulars: Particulars;

  constructor(code: ErrorCode, particulars: Particulars = {}) {
    super(code, particulars.detail ?? code);
    this.particulars = particulars;
  }
}
