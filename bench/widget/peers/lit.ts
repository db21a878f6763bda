// The floor we are measured against: a timeline in Lit and nothing else.
import {LitTimeline} from './lit-timeline.js';

customElements.define('lit-timeline', LitTimeline);
