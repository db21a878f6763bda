// What is on a map and where. A chunk of its own, for it comes with the outline of the world; it takes nothing but types from
// the element's files, or the two would have to share a third.
import {type GeoProjection, geoInterpolate, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {Journey, Place} from '../../shared/answer/journey.js';
import {type Box, placeLabels} from './labels.js';
import {land} from './land.js';
import {type Point, projectionFor, type Size} from './projection.js';

export {look} from './look.js';

/** A city, with its name where there is room for it. */
export interface Mark {
  readonly kind: 'passed' | 'last' | 'next';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly box: Box | undefined;
}

/** In pixels; ways are as a path's `d`. */
export interface Picture {
  readonly size: Size;
  readonly land: string;
  readonly scanned: string;
  readonly expected: string;
  /** The last scan first. */
  readonly marks: readonly Mark[];
  readonly halo: number;
}

const world: Topology<{land: GeometryCollection}> = JSON.parse(land);
const outline = feature(world, world.objects.land);

const radii = {passed: 5, last: 7, next: 5};
const halo = 15;
const longestName = 28;
const nameHeight = {passed: 15, last: 16, next: 15};
/** How many points of a way a name tries to keep off. */
const samples = 16;

/** @param widthOf How wide a name is. */
export function compose(
  {stops, next}: Journey,
  size: Size,
  widthOf: (name: string, kind: Mark['kind']) => number,
): Picture {
  const scanned = stops.map(pointOf);
  const expected = next ? [...scanned.slice(-1), pointOf(next)] : [];
  const projection = projectionFor([...scanned, ...expected.slice(1)], size);
  const path = geoPath(projection).digits(1);
  const way = (points: readonly Point[]) =>
    (points.length > 1 && path({type: 'LineString', coordinates: points.map((point) => [...point])})) || '';
  const cities = citiesOf(stops, next).map(({place, kind}) => {
    const [x, y] = projection([...pointOf(place)]) ?? [0, 0];
    return {kind, name: cut(place.name), x, y, radius: radii[kind]};
  });
  const boxes = placeLabels(
    cities.map(({kind, name, x, y, radius}) => ({
      ...{x, y, radius: kind === 'last' ? halo : radius},
      ...{width: widthOf(name, kind), height: nameHeight[kind]},
    })),
    {dots: cities, line: [scanned, expected].flatMap((points) => samplesOf(points, projection)), size},
  );
  return {
    ...{size, halo, land: path(outline) ?? '', scanned: way(scanned), expected: way(expected)},
    marks: cities.map((city, at) => ({...city, box: boxes[at]})),
  };
}

function pointOf({coordinates: {longitude, latitude}}: Place): Point {
  return [longitude, latitude];
}

/** Each city once, what matters most first: the last scan, the first, where it goes, then the latest. */
function citiesOf(stops: Journey['stops'], next: Place | undefined): {place: Place; kind: Mark['kind']}[] {
  const [last, ...passed] = [...stops].reverse();
  const inOrder = [last, passed.at(-1), next, ...passed].filter((place) => place !== undefined);
  const once = new Map<string, Place>();
  for (const place of inOrder) if (!once.has(`${pointOf(place)}`)) once.set(`${pointOf(place)}`, place);
  return [...once.values()].map((place) => ({
    place,
    kind: place === last ? 'last' : place === next ? 'next' : 'passed',
  }));
}

function samplesOf(points: readonly Point[], projection: GeoProjection): Point[] {
  return points.slice(1).flatMap((to, at) => {
    const between = geoInterpolate([...(points[at] ?? to)], [...to]);
    return Array.from({length: samples}, (_, step) => projection(between(step / samples)) ?? [0, 0]);
  });
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
