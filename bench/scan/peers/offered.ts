// How a page that is measured starts one of them.
declare global {
  /** Looks through the page; answers how many numbers it has found. */
  var scan: () => number | Promise<number>;
}

/** What the cheap ones look for, and nearly all there is: UPS. */
export const pattern = /\b1Z[\dA-Z]{16}\b/g;

export function offer(scan: () => number | Promise<number>): void {
  globalThis.scan = scan;
}
