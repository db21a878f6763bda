// A shop's colours where they can be read, else ours. Colour is only in the line and on the main button.
import type {Brand} from '../telling.js';

interface Pair {
  readonly accent: string;
  readonly onAccent: string;
}

export interface Palette {
  readonly light: Pair;
  readonly dark: Pair;
}

export const paper = {light: '#ffffff', dark: '#1a1814'} as const;
const ours: Palette = {
  light: {accent: '#2b3f9e', onAccent: '#ffffff'},
  dark: {accent: '#a9b8ff', onAccent: '#171a33'},
};

export function paletteOf({accent, onAccent}: Brand): Palette {
  const isReadable = [accent, onAccent].every((colour) => /^#[0-9a-f]{6}$/i.test(colour));
  const isOurs = accent.toLowerCase() === ours.light.accent;
  if (!isReadable || isOurs || contrast(accent, paper.light) < 3 || contrast(onAccent, accent) < 4.5) return ours;
  const light = {accent, onAccent};
  return {light, dark: contrast(accent, paper.dark) < 3 ? lighter(accent) : light};
}

/** WCAG 2's contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same hue, light enough for the dark ground. */
function lighter(accent: string): Pair {
  const mixed = Array.from({length: 10}, (_, tenth) => mixedWithWhite(accent, tenth / 10));
  return {accent: mixed.find((colour) => contrast(colour, paper.dark) >= 6) ?? '#ffffff', onAccent: paper.dark};
}

function mixedWithWhite(colour: string, share: number): string {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
