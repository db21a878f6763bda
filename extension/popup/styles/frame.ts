import {css} from 'lit';

/** Three parts; only the middle one scrolls, unless the text is so large that all must. */
export const frame = css`
  :host {
    display: grid;
    grid-template: auto minmax(160px, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    overflow: auto;
    background: var(--paper);
  }

  header {
    display: flex;
    align-items: center;
    padding-block: 6px 4px;
    padding-inline: 16px 6px;
  }

  header h1 {
    /* However long a name is. */
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    font-size: 1.125rem;
    font-weight: 680;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }

  header h1:is(:lang(ar), :lang(he), :lang(ja), :lang(ko), :lang(zh)) {
    letter-spacing: 0;
  }

  .back {
    margin-inline-start: -12px;
  }

  main {
    overflow: auto;
    padding-block-end: 8px;
    outline-offset: -2px;
  }

  main.list {
    display: flex;
    flex-direction: column;
  }

  main.pad {
    padding-inline: 16px;
  }

  footer {
    position: relative;
    display: grid;
    gap: 6px;
    padding: 12px;
    border-block-start: 1px solid var(--hair);
  }

  footer.bare {
    padding: 0;
    border: 0;
  }

  undo-toast {
    position: absolute;
    z-index: 1;
    inset-inline: 12px;
    inset-block-end: calc(100% + 12px);
  }

  .asked {
    padding-inline: 4px;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
  }

  .actions {
    align-items: center;
    gap: 8px;
  }

  .actions .button:not(.bare) {
    padding-inline: 11px;
  }

  .actions .bare {
    margin-inline-start: auto;
    padding-inline: 4px;
  }
`;
