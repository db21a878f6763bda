import type {Brand} from '../notify/telling.js';

/** The line, solid and dotted, in the shop's colours: what stands in its middle is kept whatever shape a device cuts. */
export function appIcon({accent, onAccent}: Brand): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="${accent}"/><g fill="none" stroke="${onAccent}" stroke-width="22" stroke-linecap="round"><path d="M132 256h96"/><path d="M300 256h0M342 256h0M384 256h0"/></g><circle cx="256" cy="256" r="38" fill="${accent}" stroke="${onAccent}" stroke-width="22"/><circle cx="256" cy="256" r="14" fill="${onAccent}"/><circle cx="122" cy="256" r="24" fill="${onAccent}"/></svg>`;
}
