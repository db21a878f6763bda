import {css} from 'lit';

// What the widget's controls do not have: fields of other kinds, and forms in a line.
export const form = css`
  textarea {
    min-block-size: 22em;
    font: 400 max(14px, 0.875rem) / 1.6 ui-monospace, monospace;
    direction: ltr;
    text-align: left;
    resize: vertical;
  }

  textarea.letter {
    min-block-size: 8em;
    font: inherit;
    direction: inherit;
    text-align: start;
  }

  iframe {
    inline-size: 100%;
    block-size: 70vh;
    border: 1px solid var(--hair);
    border-radius: var(--inner-radius);
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    align-items: end;
    gap: 16px;
  }

  .form {
    max-inline-size: 480px;
  }

  .narrow {
    max-inline-size: 420px;
  }

  .button.small {
    min-block-size: 44px;
    padding-inline: 12px;
  }
`;
