// What our own full pages have in common: how their text, links and focus are set.
export const page = `
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1 {
    font-weight: 680;
    line-height: 1.12;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }

  h1:lang(ar) {
    line-height: 1.35;
    letter-spacing: 0;
  }

  a {
    color: inherit;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .muted {
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
