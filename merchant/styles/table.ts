import {css} from 'lit';

// Tables; narrow, each row becomes a short paragraph whose cells name themselves.
export const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }

  th,
  td {
    padding: 12px 16px 12px 0;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
  }

  th:dir(rtl),
  td:dir(rtl) {
    padding: 12px 0 12px 16px;
  }

  thead th {
    padding-block: 0 8px;
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    font-weight: 500;
  }

  tbody th {
    font-weight: 600;
  }

  th .muted {
    font-weight: 400;
  }

  .clock {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 4px;
    min-inline-size: 108px;
    margin-block: 6px 4px;
  }

  .clock i {
    block-size: 7px;
    background: radial-gradient(circle, var(--edge) 1.25px, transparent 1.75px) 0 center / 7px 7px round;
  }

  .clock .past {
    border-radius: 2px;
    background: var(--late);
  }

  @media (max-width: 640px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }

    tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--hair);
    }

    tbody th,
    td {
      padding: 2px 0;
      border: 0;
    }

    td[data-name]::before {
      content: attr(data-name) ': ';
      color: var(--quiet);
    }
  }

  @media (forced-colors: active) {
    .clock i {
      forced-color-adjust: none;
    }
  }
`;
