// What a schema finds wrong, in words for whoever sent it.
import type {BaseIssue} from 'valibot';
import type {WrongField} from './refusal.js';

export function wrongField(issue: BaseIssue<unknown>): WrongField & {readonly pointer: string} {
  const keys = (issue.path ?? []).map(({key}) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return {pointer: keys.map((key) => `/${key}`).join(''), detail: wordsOf(issue)};
}

export function wrongParameter(issue: BaseIssue<unknown>): WrongField {
  return {parameter: String(issue.path?.[0]?.key), detail: wordsOf(issue)};
}

function wordsOf({expected, received, message}: BaseIssue<unknown>): string {
  if (expected === 'never') return 'is not a field we know';
  return received === 'undefined' ? 'is missing' : message;
}
