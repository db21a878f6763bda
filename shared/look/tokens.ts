// Colours, corners and type. Both schemes in one place: the host's `color-scheme` decides. The accent never colours text.
export const tokens = `
  :host {
    --paper: var(--order-tracker-surface, light-dark(#ffffff, #1a1814));
    --ink: light-dark(#1d1b16, #f4f0e7);
    --quiet: light-dark(#5d584d, #b8b1a3);
    --edge: light-dark(#857f72, #8d8678);
    --hair: light-dark(#e2ddd3, #3b372f);
    --accent: var(--order-tracker-accent, light-dark(#2b3f9e, #a9b8ff));
    --on-accent: var(--order-tracker-on-accent, light-dark(#ffffff, #171a33));
    --radius: var(--order-tracker-radius, 14px);
    --inner-radius: calc(var(--radius) * 0.65);
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --ink: CanvasText;
      --quiet: CanvasText;
      --edge: CanvasText;
      --hair: CanvasText;
      --accent: Highlight;
      --on-accent: HighlightText;
    }
  }
`;
