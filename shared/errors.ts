/** What asking a carrier can fail with. `not_found` is one of these, never a status. */
export const failures = [
  'not_found',
  'invalid_number',
  'needs_key',
  'rate_limited',
  'unreachable',
  'bad_response',
  'unauthorized',
  'unsupported_carrier',
] as const;

export type FailureName = (typeof failures)[number];

/** What asking can come to. */
export const outcomes = ['ok', ...failures] as const;

export type OutcomeName = (typeof outcomes)[number];

/** Why something failed, for every edge: HTTP, screen, message. */
export const errorCodes = [...failures, 'forbidden', 'invalid_request', 'too_large', 'busy', 'internal'] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The only error thrown on purpose; anything else is a bug, and crosses a boundary as `internal`.
 *
 * Branch on `code`. `message` is for developers and may change.
 */
export class TrackingError extends Error {
  override readonly name = 'TrackingError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
