// The look of a mail: what is set inline, because some programs drop the head, and what the head adds where it is kept.
import type {Palette} from '../palette.js';

export const ink = '#1d1b16';
export const quiet = '#5d584d';
export const edge = '#857f72';
export const sunk = '#f6f4ef';
export const tones = {
  calm: {text: ink, tint: sunk},
  late: {text: '#874a00', tint: '#fdf1dd'},
  stop: {text: '#a6291c', tint: '#fdebe7'},
  done: {text: '#1d6844', tint: '#e5f3ea'},
} as const;

const family = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** Of one piece of text. Every piece has its own: Outlook hands nothing down into a table. */
export function type(size: number, line: number, colour: string, more = ''): string {
  return `font-family: ${family}; font-size: ${size}px; line-height: ${line}px; color: ${colour};${more && ` ${more};`}`;
}

export const shopType = `font-family: Georgia, 'Times New Roman', serif; font-size: 20px; line-height: 28px; color: ${ink};`;

/** Seen by screen readers, and by a program that drops styles; nowhere else. */
export const unseen = 'font-size: 0; line-height: 0; mso-hide: all;';

/** Narrow screens and the dark scheme. Classes begin with m, as every mail program prefixes them in its own way. */
export function styles({dark}: Palette): string {
  return `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; background-color: ${sunk}; }
@media (max-width: 520px) {
  .m-pad { padding: 0 !important; }
  .m-in { padding-left: 20px !important; padding-right: 20px !important; }
  .m-day { font-size: 34px !important; line-height: 40px !important; }
  .m-plain { font-size: 26px !important; line-height: 32px !important; }
  .m-card { border-radius: 0 !important; }
  .m-time { white-space: normal !important; }
  .m-foot { padding: 20px 20px 28px !important; }
}
@media (prefers-color-scheme: dark) {
  body, .m-page { background-color: #12110e !important; }
  .m-card { background-color: #1a1814 !important; }
  .m-sunk { background-color: #24211b !important; }
  .m-ink { color: #f4f0e7 !important; }
  .m-quiet { color: #b8b1a3 !important; }
  .m-hair { border-color: #3b372f !important; }
  .m-edge { color: #8d8678 !important; }
  .m-accent { color: ${dark.accent} !important; }
  .m-solid { border-color: ${dark.accent} !important; }
  .m-dots { border-color: #8d8678 !important; }
  .m-button { background-color: ${dark.accent} !important; }
  .m-button-text { color: ${dark.onAccent} !important; }
  .m-late { color: #f3ba6b !important; }
  .m-stop { color: #ffa597 !important; }
  .m-done { color: #8bd6aa !important; }
  .m-late-tint { background-color: #38290f !important; }
  .m-stop-tint { background-color: #432019 !important; }
  .m-done-tint { background-color: #16321f !important; }
  .m-calm-tint { background-color: #24211b !important; }
  .m-logo { padding: 6px 10px !important; border-radius: 6px !important; background-color: #ffffff !important; }
}`;
}
