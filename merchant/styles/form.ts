import {css, unsafeCSS} from 'lit';
import {form as common} from '../../shared/look/form.js';

// What the widget's controls do not have: fields of other kinds, and forms in a line.
export const form = css`
  ${unsafeCSS(common)}

  .settings {
    display: grid;
    gap: 24px;
    margin-block-start: 8px;
    max-inline-size: 640px;
  }

  legend + .hint {
    margin-block-end: 8px;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 6px 24px;
  }

  /* Name, field and note are level with those beside them, of however many lines they are. */
  .fields > .field {
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding-block-end: 10px;
  }

  .fields > .field > label {
    align-self: end;
  }

  .fields:has(.choice) {
    gap: 0 24px;
  }

  .settings .field label {
    font-weight: 400;
  }

  input[type='color'] {
    padding: 6px;
    cursor: pointer;
  }

  .wrong {
    color: var(--stop);
  }

  .promises {
    display: grid;
  }

  .promises li {
    display: grid;
    gap: 2px;
    padding-block: 12px;
    border-block-end: 1px solid var(--hair);
  }

  @media (min-width: 1080px) {
    .beside {
      position: sticky;
      align-self: start;
      inset-block-start: 24px;
    }
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
