export const around = `
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 400 max(15px, 0.9375rem) / 1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    overflow-wrap: anywhere;
  }

  h1 {
    margin: 0;
    font-size: max(15px, 0.9375rem);
    font-weight: 600;
  }

  .shop,
  .order-page,
  .one-page,
  .link-note > div {
    max-inline-size: 1104px;
    margin-inline: auto;
    padding-inline: clamp(16px, 4vw, 32px);
  }

  .shop {
    padding-block: 16px 8px;
  }

  .shop .name {
    display: inline-block;
    min-block-size: 44px;
    font-size: max(20px, 1.25rem);
    font-weight: 600;
    line-height: 44px;
    text-decoration: none;
  }

  .shop a.name:hover {
    text-decoration: underline 1px var(--edge);
  }

  .logo {
    block-size: 32px;
    inline-size: auto;
    max-inline-size: 100%;
    vertical-align: middle;
    object-fit: contain;
  }

  .order-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 56px;
    padding-block: 8px 64px;
  }

  .one-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    max-inline-size: 656px;
    padding-block: 16px 64px;
  }

  body:has(> .one-page) > .shop {
    max-inline-size: 656px;
  }

  .one-page h1 {
    font-size: max(22px, clamp(1.375rem, 1rem + 2.4vw, 1.875rem));
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }

  .one-page h1:is(:lang(ar), :lang(he), :lang(ja), :lang(ko), :lang(zh)) {
    line-height: 1.35;
    letter-spacing: 0;
  }

  [dir='rtl'] .back .icon {
    scale: -1 1;
  }

  order-tracker {
    align-self: start;
    container: tracker / inline-size;
  }

  /* The element draws its own frame around what stands in it, until it has the order itself: nothing moves then. */
  order-tracker:defined > .frame {
    container-type: normal;
    border: 0;
    border-radius: 0;
  }

  order-tracker:defined > .frame > .body {
    padding: 0;
  }

  order-tracker::part(looking),
  order-tracker::part(another),
  order-tracker::part(not-received),
  order-tracker::part(help) {
    display: none;
  }

  .parcels a {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-content: start;
    gap: 2px 10px;
    min-block-size: 44px;
    padding: 12px 14px;
    border: 1px solid var(--hair);
    border-radius: var(--inner-radius);
    font-size: max(14px, 0.875rem);
    line-height: 1.5;
    text-decoration: none;
  }

  .parcels [aria-current] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .log + details > summary {
    font-weight: 550;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }

  .side {
    display: grid;
    align-content: start;
    gap: 36px;
    min-inline-size: 0;
  }

  .side h2 {
    font-size: max(15px, 0.9375rem);
    font-weight: 650;
    line-height: 1.5;
  }

  .side dl,
  .cases {
    display: grid;
    gap: 14px;
  }

  .side dt {
    font-weight: 600;
  }

  .side dd,
  .cases p {
    color: var(--quiet);
  }

  .cases .answer-of {
    color: var(--ink);
    white-space: pre-line;
  }

  .words-form,
  .stack {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  .said {
    font-weight: 600;
  }

  .link-note {
    border-block-start: 1px solid var(--hair);
  }

  .link-note > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 24px;
    padding-block: 16px 40px;
  }

  @media (min-width: 980px) {
    .order-page {
      grid-template-columns: minmax(0, 720px) minmax(0, 1fr);
    }

    .order-page > h1 {
      grid-column: 1 / -1;
    }

    .side {
      padding-block-start: 29px;
    }
  }

  @media print {
    .side .help,
    .link-note,
    .words-form {
      display: none;
    }

    order-tracker > .frame {
      border: 0;
    }
  }
`;
