import {css, unsafeCSS} from 'lit';
import {controls as controlsLook} from '../../shared/look/controls.js';
import {moreControls} from '../../shared/look/more-controls.js';
import {tokens as tokensLook} from '../../shared/look/tokens.js';
import {tones} from '../../shared/look/tones.js';

/** The widget's, in its words. */
export const tokens = css`${unsafeCSS(tokensLook + tones)}`;
export const controls = css`${unsafeCSS(controlsLook + moreControls)}`;
