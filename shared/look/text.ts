// How the text of an order is set.
export const text = `
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

  .source b {
    color: var(--ink);
    font-weight: 600;
  }
`;
