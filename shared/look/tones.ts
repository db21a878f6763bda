// What is late, has stopped or is done: always with a word and an icon beside the colour. And the grounds that the form,
// which has only the tokens, does not need.
export const tones = `
  :host {
    --sunk: light-dark(#f6f4ef, #24211b);
    --land: light-dark(#e9e4d9, #35312a);
    --ease: cubic-bezier(0.2, 0.7, 0.2, 1);
    --late: light-dark(#874a00, #f3ba6b);
    --late-tint: light-dark(#fdf1dd, #38290f);
    --stop: light-dark(#a6291c, #ffa597);
    --stop-tint: light-dark(#fdebe7, #432019);
    --done: light-dark(#1d6844, #8bd6aa);
    --done-tint: light-dark(#e5f3ea, #16321f);
  }

  [data-tone='late'] {
    --tone: var(--late);
    --tint: var(--late-tint);
  }

  [data-tone='stop'] {
    --tone: var(--stop);
    --tint: var(--stop-tint);
  }

  [data-tone='done'] {
    --tone: var(--done);
    --tint: var(--done-tint);
  }

  /* Before forced colours, which are more contrast too. */
  @media (prefers-contrast: more) {
    :host {
      --quiet: var(--ink);
      --edge: var(--ink);
      --hair: var(--ink);
    }
  }

  @media (forced-colors: active) {
    :host {
      --sunk: Canvas;
      --land: Canvas;
      --late: CanvasText;
      --late-tint: Canvas;
      --stop: CanvasText;
      --stop-tint: Canvas;
      --done: CanvasText;
      --done-tint: Canvas;
    }
  }
`;
