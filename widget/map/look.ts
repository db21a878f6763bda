/** A style sheet of the map's own; its colours are the screen's. */
export const look = `
  .map svg {
    display: block;
    direction: ltr;
  }

  .map-land {
    fill: var(--land);
  }

  .map-line {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .map-line.expected {
    stroke: var(--edge);
    stroke-width: 3;
    stroke-dasharray: 0 8;
  }

  .map-dot {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 2;
  }

  .map-dot.next {
    fill: var(--paper);
    stroke: var(--edge);
  }

  .map-halo {
    fill: var(--accent);
    opacity: 0.18;
  }

  .map-name {
    fill: var(--quiet);
    stroke: var(--paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    forced-color-adjust: none;
    font-size: 12px;
    font-weight: 500;
    unicode-bidi: isolate;
    white-space: pre;
  }

  .map-name.last {
    fill: var(--ink);
    font-size: 13px;
    font-weight: 680;
  }

  @media (forced-colors: active) {
    .map-land {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .map-halo.moves {
      transform-box: fill-box;
      transform-origin: center;
      animation: breathe 2.4s var(--ease) infinite alternate;
    }
  }
`;
