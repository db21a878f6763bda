// The style sheet of the pages: the widget's look for the order itself, and what stands around it.
import {looks} from '../../shared/look/index.js';
import {tokens} from '../../shared/look/tokens.js';
import {tones} from '../../shared/look/tones.js';
import type {Brand} from '../notify/telling.js';
import {forms} from './form-look.js';
import {around} from './page-look.js';

/** The colours are the page's; the frame is that of the element, which may not be there yet. */
const colours = [tokens, tones];
const base = [
  ':root { color-scheme: light dark; }',
  ...colours.map((look) => look.replaceAll(':host', ':root')),
  ...looks
    .filter((look) => !colours.includes(look))
    .map((look) => look.replaceAll(':host([hidden])', 'order-tracker[hidden]').replaceAll(':host', 'order-tracker')),
  forms,
  around,
].join('\n');

/**
 * With the shop's colours. It names them for a light ground: on a dark one its accent is mixed with so much white that the
 * line stands out from the ground, and dark text from the button. One that has named none keeps ours.
 */
export function stylesheet({accent, onAccent}: Brand, ours: Brand): string {
  if (accent === ours.accent && onAccent === ours.onAccent) return base;
  return `:root {
  --order-tracker-accent: light-dark(${accent}, color-mix(in oklab, ${accent} 40%, #ffffff));
  --order-tracker-on-accent: light-dark(${onAccent}, #15130f);
}
${base}`;
}
