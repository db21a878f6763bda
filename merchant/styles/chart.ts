import {css} from 'lit';

export const chart = css`
  .chart {
    container: chart / inline-size;
  }

  .chart svg {
    direction: ltr;
    display: block;
    inline-size: 100%;
    max-inline-size: 500px;
    block-size: auto;
  }

  .chart .small {
    display: none;
    max-inline-size: 340px;
  }

  @container chart (max-width: 460px) {
    .chart .wide {
      display: none;
    }

    .chart .small {
      display: block;
    }
  }

  .chart text {
    fill: var(--quiet);
    font: 500 13px / 1 system-ui, sans-serif;
    text-anchor: middle;
  }

  .chart .n,
  .chart .p {
    fill: var(--ink);
  }

  .chart .p {
    font-weight: 650;
    text-anchor: start;
    /* The other mark's line may pass behind it. */
    stroke: var(--paper);
    stroke-width: 6px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .chart .p.end {
    text-anchor: end;
  }

  .bar {
    fill: var(--accent);
  }

  .bar.tail {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 1.5;
  }

  .base {
    stroke: var(--edge);
  }

  .mark-line {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 0 6;
    stroke-linecap: round;
  }
`;
