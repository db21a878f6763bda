// Notices, the policy line with its clock, and how we know.
export const notes = `
  .notice,
  .policy {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 4px 12px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--tint, var(--sunk));
  }

  .notice > .icon,
  .policy > .icon {
    margin-block-start: 1px;
    color: var(--tone, var(--quiet));
  }

  .notice > :not(.icon),
  .policy > :not(.icon) {
    grid-column: 2;
  }

  .notice b,
  .policy b {
    font-weight: 650;
  }

  /* Two links in a row are two links. */
  .policy p > a {
    display: inline-block;
    margin-inline-end: 16px;
  }

  .notice .source {
    color: var(--ink);
  }

  .clock {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 4px;
    margin-block: 8px 6px;
  }

  .clock i {
    block-size: 7px;
    background: radial-gradient(circle, var(--edge) 1.25px, transparent 1.75px) 0 center / 7px 7px round;
  }

  .clock .past {
    border-radius: 2px;
    background: var(--late);
  }

  .clock-ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.4;
  }

  .clock-ends > :last-child {
    text-align: end;
  }

  .how {
    font-size: max(14px, 0.875rem);
  }

  .how dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 16px;
    padding-block-start: 4px;
    line-height: 1.5;
  }

  .how dt {
    color: var(--quiet);
  }

  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .take > p {
    flex-basis: 100%;
  }

  .foot {
    margin-block: -8px -12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--hair);
  }

  @media (forced-colors: active) {
    .clock i {
      forced-color-adjust: none;
    }
  }
`;
