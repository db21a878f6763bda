import {css, unsafeCSS} from 'lit';
import {controls as controlsLook} from '../../shared/look/controls.js';
import {tokens as tokensLook} from '../../shared/look/tokens.js';

/** The widget's, in its words. */
export const tokens = css`${unsafeCSS(tokensLook)}`;
export const controls = css`${unsafeCSS(controlsLook)}`;
