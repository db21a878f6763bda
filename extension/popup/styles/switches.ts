import {css} from 'lit';

/** A line with a switch: its state is where its knob is, and said by the browser. */
export const switches = css`
  .switch {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    padding-block: 6px;
    font-weight: 400;
    line-height: 1.43;
  }

  .switch input {
    appearance: none;
    position: relative;
    inline-size: 44px;
    block-size: 26px;
    min-block-size: 26px;
    margin: 0;
    padding: 0;
    border: 2px solid var(--edge);
    border-radius: 13px;
    background: var(--paper);
    cursor: pointer;
  }

  .switch input:focus-visible {
    border-radius: 13px;
  }

  .switch input::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--edge);
  }

  .switch input:checked {
    border-color: var(--accent);
    background: var(--accent);
  }

  .switch input:checked::before {
    inset-inline-start: 21px;
    background: var(--on-accent);
  }

  @media (forced-colors: active) {
    .switch input {
      forced-color-adjust: none;
    }
  }
`;
