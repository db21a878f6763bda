// Around the headline: one status, one answer, one line that says who says so.
export const answer = `
  .answer {
    position: relative;
    display: grid;
    gap: 6px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 16px;
    margin-block-end: 8px;
    color: var(--quiet);
    font-size: max(14px, 0.875rem);
    line-height: 1.5;
  }

  .bar.over {
    justify-content: start;
    max-inline-size: calc(100% - 92px);
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--tone, var(--ink));
    font-weight: 600;
  }

  .status .icon {
    color: var(--tone, var(--accent));
  }

  /* They win over those of the form wherever these stand: what the gateway has drawn has them before. */
  .headline:not(.plain) {
    font-size: max(24px, clamp(1.5rem, 0.6rem + 4.7cqi, 2.5rem));
  }

  .headline:not(.plain, :lang(ar), :lang(he), :lang(ja), :lang(ko), :lang(zh)) {
    line-height: 1.12;
  }

  .headline > span {
    display: block;
  }

  .lead {
    margin-block-end: 2px;
    font-size: max(17px, 1.0625rem);
    font-weight: 500;
    line-height: 1.5;
    letter-spacing: -0.005em;
  }

  .window {
    font-weight: 380;
  }

  .postmark {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: 0;
    inline-size: 84px;
    color: var(--accent);
    rotate: -9deg;
  }

  .postmark text {
    fill: currentcolor;
    font-weight: 700;
    font-size: 15px;
    text-anchor: middle;
    direction: ltr;
  }

  .was s {
    text-decoration: line-through 1.5px var(--late);
  }

  .test-data {
    display: flex;
    gap: 8px;
    margin: -20px -20px -4px;
    padding: 8px 20px;
    border-block-end: 1px dashed var(--edge);
    background: var(--sunk);
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
  }

  .test-data b {
    color: var(--ink);
    font-weight: 600;
  }

  @container tracker (min-width: 560px) {
    .postmark {
      inline-size: 104px;
    }

    .lead {
      font-size: max(20px, 1.25rem);
      line-height: 1.4;
    }

    .test-data {
      margin: -28px -32px 0;
      padding-inline: 32px;
    }
  }
`;
