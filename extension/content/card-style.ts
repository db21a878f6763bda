// The card's look. It is on top of pages of any kind, so it begins from nothing.
import {tokens} from '../../shared/look/tokens.js';

export const cardStyle = `
  :host { all: initial; }
  ${tokens}
  .card {
    all: initial;
    color-scheme: var(--scheme);
    position: fixed;
    box-sizing: border-box;
    inline-size: 320px;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    padding: 4px 16px 12px;
    border: 1px solid var(--hair);
    border-radius: 14px;
    background: light-dark(#ffffff, #24211b);
    color: var(--ink);
    font: 400 15px/1.5 system-ui, sans-serif;
    box-shadow: 0 1px 2px #1d1b1633, 0 12px 32px -8px #1d1b164d;
    display: none;
  }
  .card:popover-open { display: block; }
  h2, p { margin: 0; }
  .head { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
  h2 { display: flex; align-items: center; gap: 8px; font-size: 14px; line-height: 20px; font-weight: 600; }
  h2 .icon { color: var(--accent); }
  .icon {
    flex: none; inline-size: 18px; block-size: 18px;
    fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round;
  }
  .number { font-variant-numeric: tabular-nums; letter-spacing: 0.02em; overflow-wrap: anywhere; }
  .day, .window { font-size: 20px; line-height: 26px; font-weight: 380; }
  .day { margin-block-start: 4px; font-weight: 680; }
  .why { margin-block: 6px 10px; color: var(--quiet); font-size: 13px; line-height: 20px; }
  .line {
    block-size: 2px; margin-block: 0 14px;
    background: radial-gradient(circle, var(--edge) 1px, transparent 1.2px) 0 / 6px 2px repeat-x;
    forced-color-adjust: none;
  }
  .line::before { content: ''; display: block; block-size: 2px; inline-size: var(--progress); background: var(--accent); }
  .acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
  .said:not(:empty) { margin-block-start: 8px; font-size: 13px; }
  button, a {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; box-sizing: border-box;
    min-block-size: 44px; padding: 8px 17px; border: 1px solid transparent; border-radius: 9px;
    background: none; color: inherit; font: 600 15px/24px system-ui, sans-serif; text-decoration: none; cursor: pointer;
  }
  .main { background: var(--accent); color: var(--on-accent); forced-color-adjust: none; }
  .second { border-color: var(--edge); }
  .bare { padding-inline: 0; font-weight: 500; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 4px; }
  .icon-only { min-inline-size: 44px; padding: 0; margin-inline-end: -12px; color: var(--quiet); }
  :is(button, a):hover { text-decoration-color: currentcolor; border-color: currentcolor; }
  .bare:hover, .icon-only:hover { border-color: transparent; color: var(--ink); }
  :is(button, a):focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;
