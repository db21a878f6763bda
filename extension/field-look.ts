import {css} from 'lit';

/** What browsers draw in fields, in our colours: theirs are too faint in the dark, and blue. */
export const fieldLook = css`
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
`;
