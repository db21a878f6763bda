// How the text of an order is set.
export const text = `
  h3,
  h4,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  .parcel {
    display: grid;
    gap: 24px;
  }

  .parcel > * {
    min-inline-size: 0;
  }

  .say {
    max-inline-size: 60ch;
  }

  .muted,
  .source {
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
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

  .section {
    display: grid;
    gap: 12px;
  }

  h3 {
    font-size: max(15px, 0.9375rem);
    font-weight: 650;
    line-height: 1.5;
  }

  a {
    color: inherit;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  time,
  .window,
  .number,
  .code {
    font-variant-numeric: tabular-nums;
  }

  q {
    quotes: '“' '”';
  }

  @container tracker (min-width: 560px) {
    .parcel {
      gap: 28px;
    }
  }

  .source b {
    color: var(--ink);
    font-weight: 600;
  }
`;
