import {type ErrorCode, TrackingError} from '../shared/errors.js';
import type {Scope} from './scope.js';

/** A field that is wrong: `pointer` is a JSON pointer (RFC 6901) into the body. */
export interface WrongField {
  readonly pointer: string;
  readonly detail: string;
}

interface Particulars {
  /** For the caller to read; `message` stays inside. */
  readonly detail?: string;
  readonly errors?: readonly WrongField[];
  /** The one that is missing. */
  readonly scope?: Scope;
  readonly retryAfterSeconds?: number;
  /** Where the code's usual HTTP status would say too little. */
  readonly status?: 400 | 415;
}

/** An error that has more to say to the caller than its code. */
export class Refusal extends TrackingError {
  readonly particulars: Particulars;

  constructor(code: ErrorCode, particulars: Particulars = {}) {
    super(code, particulars.detail ?? code);
    this.particulars = particulars;
  }
}
