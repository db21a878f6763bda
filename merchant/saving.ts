import {ApiError} from './api.js';
import type {Wrong} from './fields.js';
import type {Words} from './strings/index.js';

/** What became of saving: a sentence, and what the gateway says is wrong. */
export interface Saving {
  readonly isWrong: boolean;
  readonly say: string;
  readonly wrong: Wrong;
  /** What is wrong where the form has no field. */
  readonly elsewhere: readonly string[];
}

/**
 * Has what stands in `form` kept, and says what became of it.
 *
 * @throws {ApiError} 401: nobody is signed in any more.
 */
export async function save(
  form: HTMLFormElement,
  {policy, notAllowed, failed}: Words,
  put: () => Promise<void>,
): Promise<Saving> {
  try {
    await put();
    return {isWrong: false, say: policy.saved, wrong: new Map(), elsewhere: []};
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw error;
    if (!(error instanceof ApiError)) return {isWrong: true, say: failed, wrong: new Map(), elsewhere: []};
    const errors = (error.problem.errors ?? []).map(({pointer = '', detail}) => [pointer, detail] as const);
    return {
      isWrong: true,
      say: error.status === 403 ? notAllowed : policy.wrong,
      wrong: new Map(errors),
      elsewhere: errors.filter(([name]) => !form.elements.namedItem(name)).map((said) => said.join(' ').trim()),
    };
  }
}
