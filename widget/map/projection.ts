// Which part of the world a map shows, and how it is laid flat.
import {type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoNaturalEarth1} from 'd3-geo';

/** Degrees, or pixels. */
export type Point = readonly [x: number, y: number];
export interface Size {
  readonly width: number;
  readonly height: number;
}

const degree = Math.PI / 180;
/** Around a middle no farther away than this all is drawn as it is; beyond, the world is drawn as people know it. */
const far = 25 * degree;
/** Pixels of a radius of the earth, at most: 2,000 kilometres across 656 pixels, for the outline has no more to show. */
const closest = (656 / 2000) * 6371;
/** Room for names, as parts of the size. */
const margin = {x: 0.13, y: 0.15};

/** A projection that shows `places` and the ways between them, north up, whole and in the middle. */
export function projectionFor(places: readonly Point[], {width, height}: Size): GeoProjection {
  const middle = middleOf(places);
  const isFar = places.some((place) => geoDistance([...place], [...middle]) > far);
  const projection = isFar
    ? geoNaturalEarth1().rotate([-middle[0], 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(120);
  const [x, y] = [width * margin.x, height * margin.y];
  const way = {type: 'LineString' as const, coordinates: places.map((place) => [...place])};
  projection.fitExtent(
    [
      [x, y],
      [width - x, height - y],
    ],
    way,
  );
  const closer = Math.min(1, closest / projection.scale());
  const [left, top] = projection.translate();
  return projection
    .precision(0.1)
    .scale(projection.scale() * closer)
    .translate([width / 2 + (left - width / 2) * closer, height / 2 + (top - height / 2) * closer])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

/** The middle of the shortest stretch around the world that has all of them, and of the latitudes. */
export function middleOf(places: readonly Point[]): Point {
  const longitudes = places.map(([longitude]) => longitude).sort((a, b) => a - b);
  const latitudes = places.map(([, latitude]) => latitude);
  let widest = 0;
  let start = 0;
  longitudes.forEach((longitude, at) => {
    const before = longitudes[at - 1] ?? (longitudes.at(-1) ?? 0) - 360;
    if (longitude - before <= widest) return;
    widest = longitude - before;
    start = longitude;
  });
  const middle = start + (360 - widest) / 2;
  return [middle > 180 ? middle - 360 : middle, (Math.min(...latitudes) + Math.max(...latitudes)) / 2];
}
