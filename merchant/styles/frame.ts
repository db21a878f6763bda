import {css} from 'lit';

export const frame = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 32px;
    padding: 10px clamp(16px, 4vw, 40px);
    border-block-end: 1px solid var(--hair);
  }

  .mark {
    font-family: Georgia, 'Times New Roman', serif;
    font-size: max(20px, 1.25rem);
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }

  nav a {
    line-height: 44px;
    text-decoration: none;
  }

  nav a[aria-current] {
    font-weight: 600;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 8px;
  }

  nav .button.bare {
    padding-block: 0;
    color: var(--quiet);
    font-weight: 400;
  }

  main {
    max-inline-size: 1280px;
    margin-inline: auto;
    padding: 36px clamp(16px, 4vw, 40px) 80px;
  }
`;
