import {css, unsafeCSS} from 'lit';
import {controls} from '../../../shared/look/controls.js';
import {moreControls} from '../../../shared/look/more-controls.js';
import {text} from '../../../shared/look/text.js';
import {tokens} from '../../../shared/look/tokens.js';
import {tones} from '../../../shared/look/tones.js';
import {fieldLook} from '../../field-look.js';

const base = css`
  :host {
    --dots: radial-gradient(circle, var(--edge) 1.25px, transparent 1.75px);
    display: block;
    color: var(--ink);
    font-size: 0.9375rem;
    line-height: 1.43;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  p {
    margin: 0;
  }

  h1:focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .directional:dir(rtl) .icon,
  .directional .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .number {
    font-weight: 550;
    letter-spacing: 0.01em;
  }

  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: 52px;
    padding-block: 6px;
    border-block-start: 1px solid var(--hair);
  }

  .rows > li > p {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
`;

/** The widget's, and what the popup has beside. */
export const looks = [
  unsafeCSS(tokens),
  unsafeCSS(tones),
  unsafeCSS(text),
  unsafeCSS(controls),
  unsafeCSS(moreControls),
  fieldLook,
  base,
];
