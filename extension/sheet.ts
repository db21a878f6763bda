// The look of our full pages, which are one sheet: the widget's tokens and controls, and how a sheet is set.
import {css, unsafeCSS} from 'lit';
import {controls} from '../shared/look/controls.js';
import {moreControls} from '../shared/look/more-controls.js';
import {page} from '../shared/look/page.js';
import {tokens} from '../shared/look/tokens.js';
import {tones} from '../shared/look/tones.js';

export const sheet = css`
  ${unsafeCSS(tokens + tones + controls + moreControls + page)}

  :host {
    display: block;
    min-block-size: 100vh;
    padding: clamp(0px, 4vw - 16px, 32px);
    background: var(--sunk);
    color: var(--ink);
    font: 400 max(15px, 0.9375rem) / 1.5 system-ui, sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  main {
    display: grid;
    gap: 24px;
    max-inline-size: 640px;
    margin-inline: auto;
    padding: clamp(28px, 7vw, 48px) clamp(20px, 6vw, 48px);
    border: 1px solid transparent;
    border-radius: 20px;
    background: var(--paper);
  }

  main > *,
  section > * {
    min-inline-size: 0;
  }

  h1 {
    font-size: clamp(1.75rem, 6vw, 2.5rem);
  }

  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button:focus-visible {
    border-radius: var(--inner-radius);
  }
`;
