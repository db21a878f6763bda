// The title of the form, and what all answers have in common with it.
export const headline = `
  .headline {
    font-size: max(22px, clamp(1.375rem, 1rem + 2.4cqi, 1.875rem));
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.022em;
    text-wrap: balance;
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
