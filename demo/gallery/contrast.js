// Contrast as WCAG 2 measures it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
/** Of a tracker that shows an order: the line on the ground, the words on the main button, the ink on the ground. */
export function contrastOf(tracker) {
  const styleOf = (selector) => getComputedStyle(tracker.shadowRoot.querySelector(selector));
  const {backgroundColor: ground, color: ink} = styleOf('.frame');
  const {backgroundColor: accent, color: onAccent} = styleOf('.completed .mark');
  return {line: ratio(accent, ground), button: ratio(onAccent, accent), ink: ratio(ink, ground)};
}

/** Rounded down: what is written is reached. */
function ratio(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 10) / 10;
}

function luminance(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
