// What somebody who is measured puts on a page.
import {inHeadline} from './order.js';

export interface Contestant {
  readonly name: string;
  /** The markup of its place on a page. */
  readonly place: string;
  /** What has to be in a page's head. */
  readonly head: string;
  /** Where its script is. */
  readonly address: string;
  /** What loads the script, and gives the element its data where that is inlined. */
  readonly script: string;
  /** An expression that is true in the page once the content is there. */
  readonly hasContent: string;
}

export const moduleTag = (address: string) => `<script type="module" src="${address}"></script>`;

/** Data inlined into a page. */
export const dataTag = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data)}</script>`;

/** An expression for whether the answer stands in `selector` below `root`, which is an expression too. */
export const hasHeadline = (root: string, selector: string) =>
  `${root}?.querySelector('${selector}')?.textContent.includes('${inHeadline}')`;
