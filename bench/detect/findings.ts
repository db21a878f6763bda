// What each contestant finds, and what it takes for a tracking number that is none.
import {isCalled, rows} from '../../test/shared/detect/fixture-numbers.js';
import type {Contestant} from './contestants.js';
import {lookAlikeSentences, type Page} from './pages.js';

const written = rows.flatMap(({id, name, format: {check, unofficial}, valid, invalid}) => {
  const [of = ''] = id.split('/');
  const isChecked = check !== undefined && !unofficial;
  return [
    ...valid.map(({number, carrier = of}) => ({number, carrier, name, isChecked, isValid: true})),
    ...invalid.map(({number}) => ({number, carrier: of, name, isChecked, isValid: false})),
  ];
});
const sentences = lookAlikeSentences(10);

/**
 * The numbers of test/fixtures/numbers, each alone: how many are taken for a tracking number, how many of those with a
 * check digit, with whose name first, and how many invalid ones are taken for what they are not. Others name carriers
 * as we do, or `s10` for all posts.
 */
export function foundAlone({carriersOf}: Contestant) {
  const counts = {valid: 0, found: 0, checked: 0, checkedFound: 0, first: 0, invalid: 0, accepted: 0};
  for (const {number, carrier, name, isChecked, isValid} of written) {
    const found = carriersOf(number);
    const isOwn = (one: (typeof found)[number]) => one.carrier === carrier || (name === 's10' && one.carrier === 's10');
    if (!isValid) {
      counts.invalid++;
      if (found.some((one) => isOwn(one) && isCalled(name, one.format ?? name))) counts.accepted++;
      continue;
    }
    counts.valid++;
    if (found.length > 0) counts.found++;
    if (!isChecked) continue;
    counts.checked++;
    if (found.length > 0) counts.checkedFound++;
    if (found[0] && isOwn(found[0])) counts.first++;
  }
  return counts;
}

/** How many of the sentences without a tracking number it finds one in. */
export function sentencesHit({find}: Contestant) {
  return {of: sentences.length, hit: sentences.filter((sentence) => find(sentence).length > 0).length};
}

/** How many of the page's numbers it finds, and how many others. */
export function foundOnPage({find}: Contestant, {text, numbers}: Page) {
  const wanted = new Set(numbers.map(({number}) => number));
  const found = new Set(find(text));
  const right = numbers.filter(({number}) => found.has(number)).length;
  return {found: right, wrong: [...found].filter((number) => !wanted.has(number)).length};
}
