// The outline of the land, from Natural Earth as the package `world-atlas` has it: 1:110 million, without borders and Antarctica.
import {readFileSync} from 'node:fs';
import {quantize} from 'topojson-client';
import type {MultiPolygon, Topology} from 'topojson-specification';

/** Steps from one side of the world to the other: a fifth of a degree, of which the closest map makes ten pixels. */
const steps = 1800;
/** South of it no parcel is seen. */
const south = -60;

/** `land.ts`: TopoJSON as text, which engines read faster than code. */
export function landFile(): string {
  const source = new URL('../node_modules/world-atlas/land-110m.json', import.meta.url);
  const {arcs, transform, objects}: Topology<{land: {type: 'GeometryCollection'; geometries: [MultiPolygon]}}> =
    JSON.parse(readFileSync(source, 'utf8'));
  const land = objects.land.geometries[0];
  const absolute = arcs.map((arc) => {
    const at = [0, 0];
    return arc.map((step) =>
      at.map((_, axis) => {
        at[axis] = (at[axis] ?? 0) + (step[axis] ?? 0);
        return (at[axis] ?? 0) * (transform?.scale[axis] ?? 1) + (transform?.translate[axis] ?? 0);
      }),
    );
  });
  const polygons = land.arcs.filter((rings) => rings.flat().some((at) => absolute[at]?.some(([, y = 0]) => y > south)));
  const used = polygons.flatMap((rings) => rings.flat());
  const packed = quantize(
    {
      type: 'Topology',
      bbox: [-180, south, 180, 90],
      objects: {
        land: {
          type: 'MultiPolygon',
          arcs: polygons.map((rings) => rings.map((ring) => ring.map((at) => used.indexOf(at)))),
        },
      },
      arcs: used.map((at) => absolute[at] ?? []),
    },
    steps,
  );
  return `// Made by \`npm run docs\` from Natural Earth, https://www.naturalearthdata.com, which is in the public domain, through the package
// world-atlas (ISC): land at 1:110 million without borders, simplified to ${steps} steps around the world. Not to be edited.
export const land =
  '${JSON.stringify(packed)}';
`;
}
