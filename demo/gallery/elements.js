// An element in a state.
import {now} from './orders.js';

/** What is done in an element as soon as it is there. */
const acts = new WeakMap();

/** @param owner The document it is for. */
export function tracker({id, order, attributes, remembered, act}, {theme, language}, owner = document) {
  const made = owner.createElement('order-tracker');
  made.lang = language;
  if (theme) made.dataset.theme = theme;
  for (const [name, value] of Object.entries({api: `/${id}`, ...attributes})) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  if (remembered) localStorage.setItem(`order-tracker ${new URL(id, location.origin)}`, JSON.stringify(remembered));
  made.clock = () => Date.parse(now);
  if (order) made.order = structuredClone(order);
  if (act) acts.set(made, act);
  return made;
}

/** Once it shows what it is to show. */
export async function ready(made) {
  await made.updateComplete;
  await acts.get(made)?.(made);
  await made.updateComplete;
}
