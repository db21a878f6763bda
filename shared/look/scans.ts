// The event log, by day: clock, dot, words.
export const scans = `
  .log {
    display: grid;
    gap: 16px;
  }

  h4 {
    margin-block-end: 8px;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    font-weight: 600;
    line-height: 1.5;
  }

  .log li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(44px, auto) 9px minmax(0, 1fr);
    gap: 0 12px;
    padding-block-end: 16px;
  }

  .log li:last-child {
    padding-block-end: 0;
  }

  .log li > :first-child {
    grid-area: 1 / 1;
    color: var(--quiet);
    font-size: max(14px, 0.875rem);
    line-height: 1.5;
  }

  .log li::before {
    content: '';
    grid-area: 1 / 2;
    inline-size: 9px;
    block-size: 9px;
    margin-block-start: 7px;
    border-radius: 50%;
    background: var(--accent);
  }

  .log [data-tone]::before {
    border-radius: 2px;
    background: var(--tone);
    rotate: 45deg;
    scale: 0.9;
  }

  .log li:not(:last-child)::after {
    content: '';
    grid-area: 1 / 2;
    justify-self: center;
    inline-size: 1px;
    margin-block: 20px -20px;
    background: var(--accent);
  }

  .event {
    grid-area: 1 / 3;
    line-height: 1.5;
  }

  .event b {
    font-weight: 600;
  }

  .event .muted {
    display: inline-block;
  }

  /* Carriers write in their own direction, but on our side. */
  .words {
    display: block;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
  }

  .note {
    color: var(--ink);
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .log li::before,
    .log li::after {
      forced-color-adjust: none;
    }
  }
`;
