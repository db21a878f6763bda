// The frame, the flow of blocks, and how text is set.
export const layout = `
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* Whatever the page does to the element and its text, the frame begins anew: a page's rule for every element is stronger
     than ours for the host. Hidden, light or dark and the font are the page's to say. */
  .frame {
    all: initial;
    display: block;
    container: tracker / inline-size;
    /* Where a page asks how wide it would be: in a row, a dialog, a column that is centred. */
    contain-intrinsic-inline-size: min(max(512px, 32rem), 85vw);
    overflow: clip;
    border: 1px solid var(--hair);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    color-scheme: inherit;
    font: 400 max(15px, 0.9375rem) / 1.5 system-ui;
    font-family: var(--order-tracker-font, inherit);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    visibility: inherit;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  p {
    margin: 0;
  }

  .body {
    display: grid;
    gap: 24px;
    padding: 20px;
  }

  .body > * {
    min-inline-size: 0;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
    border-radius: 2px;
  }

  h2:focus {
    outline: none;
  }

  @container tracker (min-width: 560px) {
    .body {
      gap: 28px;
      padding: 28px 32px 32px;
    }
  }
`;
