import {css, unsafeCSS} from 'lit';
import {disclosure} from '../../shared/look/disclosure.js';
import {page as common} from '../../shared/look/page.js';

// How the page is set: one flow of sections, two columns where there is room.
export const page = css`
  ${unsafeCSS(common)}

  :host {
    display: block;
    background: var(--paper);
    color: var(--ink);
    font: 400 max(15px, 0.9375rem) / 1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  h1,
  h2,
  p,
  ul,
  pre {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  h1 {
    font-size: clamp(1.75rem, 5vw, 2.5rem);
  }

  h1:focus {
    outline: none;
  }

  h2 {
    font-size: max(18px, 1.125rem);
    font-weight: 680;
    line-height: 1.35;
  }

  .intro {
    display: grid;
    gap: 6px;
  }

  .columns,
  .column {
    display: grid;
    gap: 48px 64px;
    align-content: start;
  }

  .columns > *,
  .column > * {
    min-inline-size: 0;
  }

  .section {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }

  .status {
    display: inline-flex;
    align-items: start;
    vertical-align: top;
    gap: 8px;
    color: var(--tone, var(--ink));
    font-weight: 600;
  }

  .status .icon {
    margin-block-start: calc((1lh - 18px) / 2);
    color: var(--tone, var(--accent));
  }

  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  ${unsafeCSS(disclosure)}

  summary {
    font-weight: 600;
  }

  [open] > summary {
    margin-block-end: 12px;
  }

  .notice {
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--tint, var(--sunk));
  }

  pre {
    white-space: pre-wrap;
    padding: 14px 16px;
    border: 1px solid var(--hair);
    border-radius: var(--inner-radius);
    background: var(--sunk);
    font: 400 max(13px, 0.8125rem) / 1.6 ui-monospace, monospace;
    direction: ltr;
    text-align: left;
  }

  @media (min-width: 1080px) {
    .columns {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
    }
  }
`;
