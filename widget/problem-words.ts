import {html} from 'lit';
import type {ErrorCode} from '../shared/errors.js';
import type {Strings} from '../shared/strings/en.js';
import type {Rich} from '../shared/strings/rich.js';
import {icon, icons} from './icon.js';
import type {FieldName} from './look-up-form.js';
import {rich} from './rich.js';

export const fieldNames: readonly FieldName[] = ['order', 'factor'];

/** Why an order could not be shown, or `missing` when the form was not filled in, `mail` when a link needs the e-mail address. */
export interface Problem {
  readonly code: ErrorCode | 'missing' | 'mail';
  /** The fields of the form that lack it. */
  readonly lacking?: readonly FieldName[];
  readonly retryAfterSeconds?: number | undefined;
  /** A link goes to the order's customer, if what was typed belongs together. */
  readonly byMail?: true | undefined;
}

/** The one table from code to what the form says. */
export function problemWords({lookUp}: Strings, {code, retryAfterSeconds = 60, byMail}: Problem): Rich {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const isLong = minutes > 60 && !byMail;
  const texts: Readonly<Record<Problem['code'], Rich>> = {
    missing: lookUp.missing,
    mail: lookUp.mailNeeded,
    not_found: lookUp.noMatch,
    invalid_number: lookUp.noMatch,
    invalid_request: lookUp.noMatch,
    needs_key: lookUp.noMatch,
    unsupported_carrier: lookUp.noMatch,
    rate_limited: isLong ? lookUp.tooManyLater : lookUp.tooMany(minutes, byMail === true),
    unauthorized: lookUp.ended,
    forbidden: lookUp.ended,
    unreachable: lookUp.unreachable,
    bad_response: lookUp.unreadable,
    too_large: lookUp.unreadable,
    busy: lookUp.unreachable,
    internal: lookUp.unreachable,
  };
  return texts[code];
}

/** Whether what was typed is the problem, and nothing is lacking. */
export function isAboutInput({code}: Problem): boolean {
  return code === 'not_found' || code === 'invalid_request';
}

/** The fields to look at again: which of two that do not match is wrong nobody says. */
export function invalidFields(problem: Problem): readonly FieldName[] {
  return isAboutInput(problem) ? fieldNames : (problem.lacking ?? []);
}

/** What went wrong, said at once. */
export function alertNotice(problem: Rich) {
  return html`<div class="notice" role="alert" id="problem" data-tone="stop">${icon(icons.error)}<p>${rich(problem)}</p></div>`;
}
