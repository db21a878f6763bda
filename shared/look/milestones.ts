// The line: solid where it was scanned, dotted where it is expected. Down the page when narrow, across it when wide.
export const milestones = `
  .milestones {
    --dots: radial-gradient(circle, var(--edge) 1.25px, transparent 1.75px);
    display: grid;
  }

  .milestones li {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 12px;
    padding-block-end: 12px;
    min-block-size: 40px;
    font-size: max(14px, 0.875rem);
    line-height: 1.5;
  }

  .milestones li:last-child {
    min-block-size: 20px;
    padding-block-end: 0;
  }

  .milestones .upcoming,
  .milestones time {
    color: var(--quiet);
  }

  .milestones time {
    font-size: max(13px, 0.8125rem);
    text-align: end;
  }

  .milestones .current .name,
  .milestones .attention .name {
    font-weight: 650;
  }

  .milestones li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 21px 2px;
    inset-inline-start: 6.5px;
    inline-size: 7px;
    background: var(--dots) center / 7px 7px no-repeat space;
  }

  .milestones .completed:not(:last-child)::before {
    inset-block: 20px 0;
    inset-inline-start: 9px;
    inline-size: 2px;
    background: var(--accent);
  }

  .mark {
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
  }

  .mark .icon {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 3.5;
  }

  .completed .mark {
    background: var(--accent);
    color: var(--on-accent);
  }

  .current .mark {
    border: 2px solid var(--accent);
  }

  .current .mark::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--accent);
  }

  .upcoming .mark {
    scale: 0.7;
    border: 2px solid var(--edge);
  }

  .attention .mark {
    border-radius: 5px;
    background: var(--tone, var(--late));
    color: var(--paper);
  }

  .attention .mark .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.75;
  }

  @media (forced-colors: active) {
    .mark,
    .milestones li::before {
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .current .mark::after {
      animation: breathe 2.4s var(--ease) infinite alternate;
    }

    @keyframes breathe {
      to {
        scale: 0.75;
      }
    }
  }

  @container tracker (max-width: 16em) {
    .milestones li {
      grid-template-columns: 20px minmax(0, 1fr);
    }

    .milestones time {
      grid-column: 2;
      text-align: start;
    }
  }

  @container tracker (min-width: 560px) {
    .milestones {
      display: flex;
    }

    .milestones li {
      flex: 1 1 0;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0;
      padding-block-end: 0;
      padding-inline-end: 12px;
    }

    .milestones li:last-child {
      flex: 0 1 auto;
      padding-inline-end: 0;
    }

    .milestones time {
      text-align: start;
    }

    .mark {
      margin-block-end: 8px;
    }

    .milestones li:not(:last-child)::before {
      inset-block: 6.5px auto;
      inset-inline: 23px 3px;
      inline-size: auto;
      block-size: 7px;
      background: var(--dots) center / 7px 7px space no-repeat;
    }

    .milestones .completed:not(:last-child)::before {
      inset-block: 9px auto;
      inset-inline: 20px 0;
      inline-size: auto;
      block-size: 2px;
      background: var(--accent);
    }
  }
`;
