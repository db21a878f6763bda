import {css} from 'lit';

export const row = css`
  /* One watched order. Its lower edge is its own line: solid so far, dotted from there. */
  .order {
    display: grid;
    grid-template-columns: minmax(52px, auto) minmax(0, 1fr);
    align-items: center;
    gap: 4px 12px;
    padding: 8px 16px 2px;
    outline-offset: -2px;
    text-decoration: none;
  }

  .order:hover {
    background: var(--sunk);
  }

  .tile {
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: 48px;
    max-inline-size: 5.5rem;
    min-block-size: 52px;
    padding-inline: 3px;
    border: 1.5px solid var(--ink);
    border-radius: 10px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .tile.expected {
    border: 2px dotted var(--edge);
  }

  .tile[data-tone] {
    border-color: var(--tone);
    background: var(--tint);
  }

  .tile small {
    color: var(--tone, var(--quiet));
    font-size: max(12px, 0.75rem);
    font-weight: 500;
    line-height: 1.17;
  }

  .tile[data-tone] small {
    font-weight: 600;
  }

  .tile b {
    font-size: max(19px, 1.1875rem);
    font-weight: 680;
    line-height: 1.16;
  }

  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    min-inline-size: 0;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  .pair b {
    display: flex;
    flex: 1 1 5em;
    min-inline-size: 0;
    font-weight: 600;
  }

  /* A box of its own, so that it is cut where its own writing ends, and not where that of the list does. */
  .pair bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .window,
  .who {
    font-size: max(13px, 0.8125rem);
  }

  .who {
    display: flex;
    max-inline-size: 9em;
    color: var(--quiet);
  }

  .status {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--tone, var(--ink));
    font-size: max(13px, 0.8125rem);
  }

  .status .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--tone, var(--accent));
  }

  .leg {
    grid-column: 2;
    display: flex;
    align-items: center;
    block-size: 7px;
  }

  .leg::before {
    content: '';
    inline-size: 0;
    block-size: 2px;
    background: var(--tone, var(--accent));
  }

  .leg::after {
    content: '';
    flex: 1;
    block-size: 7px;
    background: var(--dots) 2px center / 7px 7px repeat-x;
  }

  .leg[data-at='25']::before {
    inline-size: 25%;
  }

  .leg[data-at='33']::before {
    inline-size: 33%;
  }

  .leg[data-at='50']::before {
    inline-size: 50%;
  }

  .leg[data-at='67']::before {
    inline-size: 67%;
  }

  .leg[data-at='75']::before {
    inline-size: 75%;
  }

  .leg[data-at='100']::before {
    inline-size: 100%;
  }

  @media (forced-colors: active) {
    .leg {
      forced-color-adjust: none;
    }
  }
`;
