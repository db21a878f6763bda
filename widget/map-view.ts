import {nothing, svg} from 'lit';
import type {Mark, Picture} from './map/map.js';

/** A map as it was composed, with what it shows in words. */
export function mapView({size, land, scanned, expected, marks, halo}: Picture, label: string, moves: boolean) {
  const {width, height} = size;
  const last = marks[0];
  return svg`
    <svg role="img" aria-label=${label} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <path class="map-land" d=${land}></path>
      ${scanned ? svg`<path class="map-line" d=${scanned}></path>` : nothing}
      ${expected ? svg`<path class="map-line expected" d=${expected}></path>` : nothing}
      ${last ? circle(last, halo, moves ? 'map-halo moves' : 'map-halo') : nothing}
      ${[...marks].reverse().map((mark) => circle(mark, mark.radius, `map-dot ${mark.kind}`))}
      ${marks.map(nameOf)}
    </svg>
  `;
}

function circle({x, y}: Mark, radius: number, kind: string) {
  return svg`<circle class=${kind} cx=${round(x)} cy=${round(y)} r=${radius}></circle>`;
}

/** At the side that it shares with its dot, for the font may turn out wider than it was measured. */
function nameOf({kind, name, x, box}: Mark) {
  if (!box) return nothing;
  const {left, top, width, height} = box;
  const [anchor, along] =
    left > x ? (['start', 0] as const) : left + width < x ? (['end', 1] as const) : (['middle', 0.5] as const);
  return svg`<text class="map-name ${kind}" x=${round(left + width * along)} y=${round(top + height * 0.76)} text-anchor=${anchor}>${name}</text>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
