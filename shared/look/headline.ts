// The one answer, or the title of the form.
export const headline = `
  .headline {
    font-size: max(24px, clamp(1.5rem, 0.6rem + 4.7cqi, 2.5rem));
    font-weight: 680;
    line-height: 1.12;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }

  .headline.plain {
    font-size: max(22px, clamp(1.375rem, 1rem + 2.4cqi, 1.875rem));
    line-height: 1.2;
  }

  .headline:is(:lang(ar), :lang(he), :lang(ja), :lang(ko), :lang(zh)) {
    line-height: 1.35;
    letter-spacing: 0;
  }

  /* Korean breaks between words, Chinese and Japanese do not. */
  .frame:lang(ko) {
    word-break: keep-all;
  }
`;
