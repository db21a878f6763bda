// Colours, corners and type. Both schemes in one place: the host's `color-scheme` decides. The accent never colours text.
export const tokens = `
  :host {
    --paper: var(--order-tracker-surface, light-dark(#ffffff, #1a1814));
    --sunk: light-dark(#f6f4ef, #24211b);
    --land: light-dark(#e9e4d9, #35312a);
    --ink: light-dark(#1d1b16, #f4f0e7);
    --quiet: light-dark(#5d584d, #b8b1a3);
    --edge: light-dark(#857f72, #8d8678);
    --hair: light-dark(#e2ddd3, #3b372f);
    --accent: var(--order-tracker-accent, light-dark(#2b3f9e, #a9b8ff));
    --on-accent: var(--order-tracker-on-accent, light-dark(#ffffff, #171a33));
    --radius: var(--order-tracker-radius, 14px);
    --inner-radius: calc(var(--radius) * 0.65);
    --ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --sunk: Canvas;
      --land: Canvas;
      --ink: CanvasText;
      --quiet: CanvasText;
      --edge: CanvasText;
      --hair: CanvasText;
      --accent: Highlight;
      --on-accent: HighlightText;
    }
  }
`;
