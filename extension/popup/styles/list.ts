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

  .notice {
    margin: 4px 12px;
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
    padding-block-end: 4px;
    font-weight: 400;
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
`;
