import {css} from 'lit';

export const orderStyles = css`
  /* The popup's own edge is frame enough. */
  order-tracker {
    margin: -1px;
    --order-tracker-radius: 0;
  }

  :host > .notice {
    margin: 4px 12px 12px;
  }

  section {
    display: grid;
    gap: 12px;
    margin-inline: 20px;
    padding-block: 16px;
    border-block-start: 1px solid var(--hair);
  }

  h2 {
    font-size: max(15px, 0.9375rem);
    font-weight: 650;
  }

  section .button {
    justify-self: start;
  }

  section > .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }

  .line > p {
    flex: 1 1 12em;
  }

  label {
    font-size: max(13px, 0.8125rem);
  }

  textarea {
    field-sizing: content;
    resize: vertical;
  }
`;
