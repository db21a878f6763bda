import {css} from 'lit';

export const list = css`
  .on-page {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    margin: 2px 12px 4px;
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--sunk);
    font-size: 0.875rem;
    text-decoration: none;
  }

  .on-page span {
    flex: 1;
  }

  .on-page b {
    font-weight: 650;
  }

  .find {
    margin: 4px 12px;
  }

  .group > h2,
  .said {
    padding: 12px 16px 0;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    font-weight: 600;
  }

  .said {
    font-weight: 400;
  }

  /* One watched order. Its lower edge is its own line: solid so far, dotted from there. */
  .order {
    display: grid;
    grid-template-columns: minmax(52px, auto) minmax(0, 1fr);
    align-items: center;
    gap: 4px 12px;
    padding: 8px 16px 2px;
    outline-offset: -2px;
    text-decoration: none;
  }

  .order:hover {
    background: var(--sunk);
  }

  .tile {
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: 48px;
    max-inline-size: 5.5rem;
    min-block-size: 52px;
    padding-inline: 3px;
    border: 1.5px solid var(--ink);
    border-radius: 10px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .tile.expected {
    border: 2px dotted var(--edge);
  }

  .tile[data-tone] {
    border-color: var(--tone);
    background: var(--tint);
  }

  .tile small {
    color: var(--tone, var(--quiet));
    font-size: max(12px, 0.75rem);
    font-weight: 500;
    line-height: 1.17;
  }

  .tile[data-tone] small {
    font-weight: 600;
  }

  .tile b {
    font-size: max(19px, 1.1875rem);
    font-weight: 680;
    line-height: 1.16;
  }

  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    min-inline-size: 0;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  .pair b {
    flex: 1 1 5em;
    min-inline-size: 0;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .window,
  .who {
    font-size: max(13px, 0.8125rem);
  }

  .who {
    overflow: hidden;
    max-inline-size: 9em;
    color: var(--quiet);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .status {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--tone, var(--ink));
    font-size: max(13px, 0.8125rem);
  }

  .status .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--tone, var(--accent));
  }

  .leg {
    grid-column: 2;
    display: flex;
    align-items: center;
    block-size: 7px;
  }

  .leg::before {
    content: '';
    inline-size: 0;
    block-size: 2px;
    background: var(--tone, var(--accent));
  }

  .leg::after {
    content: '';
    flex: 1;
    block-size: 7px;
    background: var(--dots) 2px center / 7px 7px repeat-x;
  }

  .leg[data-at='25']::before {
    inline-size: 25%;
  }

  .leg[data-at='33']::before {
    inline-size: 33%;
  }

  .leg[data-at='50']::before {
    inline-size: 50%;
  }

  .leg[data-at='67']::before {
    inline-size: 67%;
  }

  .leg[data-at='75']::before {
    inline-size: 75%;
  }

  .leg[data-at='100']::before {
    inline-size: 100%;
  }

  .archived {
    margin-inline-start: 16px;
  }

  .nothing {
    display: grid;
    align-content: center;
    gap: 12px;
    flex: 1;
    padding: 16px 32px 24px;
  }

  .nothing h2 {
    font-size: max(22px, 1.625rem);
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.022em;
  }

  .nothing h2:is(:lang(ar), :lang(he), :lang(ja), :lang(ko), :lang(zh)) {
    line-height: 1.35;
    letter-spacing: 0;
  }

  .nothing .button {
    justify-self: start;
  }

  .line {
    inline-size: 240px;
    max-inline-size: 100%;
    margin-block-end: 8px;
    overflow: visible;
  }

  .line:dir(rtl) {
    transform: scaleX(-1);
  }

  .line path {
    fill: none;
    stroke: var(--edge);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0 8;
  }

  .line circle {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 2;
  }

  .line circle.to-come {
    fill: var(--paper);
    stroke: var(--edge);
  }

  @media (forced-colors: active) {
    .leg {
      forced-color-adjust: none;
    }
  }
`;
