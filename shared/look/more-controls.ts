// Buttons beside the main one, a field that is wrong, and one for digits.
export const moreControls = `
  .button {
    gap: 8px;
    text-decoration: none;
  }

  .button.second {
    border-color: var(--edge);
    background: transparent;
    color: var(--ink);
  }

  .button.second:hover,
  .button.icon-only:hover {
    background: var(--sunk);
  }

  .button.bare {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font-weight: 550;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }

  .button.bare:hover {
    text-decoration-color: currentcolor;
  }

  .button.icon-only {
    inline-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }

  .invalid :is(input, textarea) {
    padding: 10px 13px;
    border: 2px solid var(--stop);
  }

  .digits {
    max-inline-size: 11em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.18em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms var(--ease);
    }
  }

  @media print {
    .button,
    .foot,
    .take,
    [part='help'],
    [part='rest'] {
      display: none;
    }

    .how::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
