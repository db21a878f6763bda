import {html} from 'lit';
import type {Rich} from '../shared/strings/rich.js';

/** A sentence with its words that stand out. */
export function rich(parts: Rich) {
  return parts.map((part) => (typeof part === 'string' ? part : html`<b>${part.b}</b>`));
}
