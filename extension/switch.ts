import {css} from 'lit';

/** A switch, wherever one is: its state is where its knob is, and said by the browser. */
export const switchLook = css`
  [role='switch'] {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 44px;
    min-block-size: 26px;
    block-size: 26px;
    margin: 9px 0;
    padding: 0;
    border: 2px solid var(--edge);
    border-radius: 13px;
    background: var(--paper);
    cursor: pointer;
  }

  [role='switch']:focus-visible {
    border-radius: 13px;
  }

  /* What is pressed is 44 px high, as everything is. */
  [role='switch']::after {
    content: '';
    position: absolute;
    inset: -11px -2px;
  }

  [role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--edge);
  }

  [role='switch']:checked {
    border-color: var(--accent);
    background: var(--accent);
  }

  [role='switch']:checked::before {
    inset-inline-start: 21px;
    background: var(--on-accent);
  }

  @media (prefers-reduced-motion: no-preference) {
    [role='switch'],
    [role='switch']::before {
      transition: 120ms var(--ease);
    }
  }

  @media (forced-colors: active) {
    [role='switch'] {
      forced-color-adjust: none;
    }
  }
`;
