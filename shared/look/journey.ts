// The journey: a box that keeps its size whether its map is there yet or not, and what the map says in words.
export const journey = `
  .journey {
    --map-height: 220px;
    display: grid;
    gap: 8px;
    margin: 0;
  }

  .map {
    block-size: var(--map-height);
    contain: strict;
    border-radius: var(--inner-radius);
    background: var(--sunk);
  }

  .journey figcaption {
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
  }

  .journey b {
    color: var(--ink);
    font-weight: 600;
  }

  /* Who sees the map has the scans below it. */
  .journey:not(.in-words) .places {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .in-words .map {
    display: none;
  }

  .in-words .places {
    align-content: start;
    display: grid;
    gap: 8px;
    min-block-size: var(--map-height);
  }

  @media (forced-colors: active) {
    .map {
      border: 1px solid CanvasText;
    }
  }

  @container tracker (min-width: 560px) {
    .journey {
      --map-height: 260px;
    }
  }

  @container tracker (min-width: 720px) {
    .journey {
      --map-height: 300px;
    }
  }

  @container tracker (min-width: 960px) {
    .journey {
      --map-height: 360px;
    }
  }
`;
