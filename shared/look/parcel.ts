// What belongs to one parcel: tabs, number, items, pick-up place.
export const parcel = `
  .parcels {
    display: grid;
    gap: 8px;
  }

  .parcels button {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-content: start;
    gap: 2px 10px;
    min-block-size: 44px;
    padding: 12px 14px;
    border: 1px solid var(--hair);
    border-radius: var(--inner-radius);
    background: transparent;
    color: var(--ink);
    font: inherit;
    font-size: max(14px, 0.875rem);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }

  .parcels [hidden] {
    display: none;
  }

  .parcels .icon {
    color: var(--tone, var(--accent));
  }

  .parcels b {
    font-weight: 600;
  }

  .parcels span {
    grid-column: 2;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.4;
  }

  .parcels [aria-selected='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .parcel-title {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 2px 10px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--ink);
    break-after: avoid;
  }

  .parcel-title .icon {
    color: var(--tone, var(--accent));
  }

  .parcel-title p {
    grid-column: 2;
  }

  .parcel-number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--hair);
  }

  .parcel-number p {
    max-inline-size: calc(100% - 52px);
  }

  .parcel-number .bare {
    margin-inline-start: auto;
    text-align: start;
  }

  .number {
    font-weight: 550;
    letter-spacing: 0.01em;
  }

  .items {
    display: grid;
    gap: 10px;
  }

  .items li {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    line-height: 1.5;
  }

  .thumb {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--inner-radius);
    background: var(--sunk);
    color: var(--quiet);
    object-fit: cover;
  }

  .pickup {
    display: grid;
    gap: 2px;
    padding: 16px;
    border: 1px solid var(--hair);
    border-radius: var(--inner-radius);
  }

  .code {
    font-size: max(30px, 1.875rem);
    font-weight: 650;
    line-height: 1.33;
    letter-spacing: 0.18em;
  }

  @media (forced-colors: active) {
    .parcels [aria-selected='true'] {
      border-width: 3px;
    }
  }

  @container tracker (max-width: 400px) {
    .parcel-number .icon-only {
      margin-inline: auto -12px;
    }

    .parcel-number .bare {
      flex-basis: 100%;
      justify-content: start;
    }
  }

  @container tracker (min-width: 560px) {
    .parcels {
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    }
  }
`;
