// What is folded away, under a line with an icon that turns.
export const disclosure = `
  summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    font-size: max(15px, 0.9375rem);
    font-weight: 550;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [open] > summary .icon {
    rotate: 180deg;
  }
`;
