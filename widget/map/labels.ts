// Where names stand on a map: beside their dots, over no other name or dot, and off the line where there is room.
import type {Point, Size} from './projection.js';

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** With what is drawn around it. */
  readonly radius: number;
}

/** A dot with the size of its name. */
export interface Named extends Dot {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const edge = 4;

/** On which side, from the best to the worst. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0, 1],
  [0, -1],
];

/**
 * The boxes of the names, in the order of `named`; nothing for one that has no room.
 *
 * @param named The most important first: the others leave it its place.
 * @param line Points that better stay free.
 */
export function placeLabels(
  named: readonly Named[],
  {dots, line, size}: {dots: readonly Dot[]; line: readonly Point[]; size: Size},
): (Box | undefined)[] {
  const placed: Box[] = [];
  return named.map((one) => {
    const free = sides
      .map((side) => beside(one, side))
      .filter((box) => isInside(box, size) && !placed.some((other) => overlap(box, other)));
    const clear = free.filter((box) => !dots.some((dot) => overlap(box, around(dot))));
    const best = clear.reduce<Box | undefined>(
      (chosen, box) => (!chosen || crossed(box, line) < crossed(chosen, line) ? box : chosen),
      undefined,
    );
    // What matters most is named even where it is crowded.
    const box = best ?? (placed.length === 0 ? free[0] : undefined);
    if (box) placed.push(box);
    return box;
  });
}

function beside({x, y, radius, width, height}: Named, [right, down]: Point): Box {
  const diagonal = right !== 0 && down !== 0;
  const away = diagonal ? (radius + gap) * Math.SQRT1_2 : radius + gap;
  return {
    left: x + right * away - (width * (1 - right)) / 2,
    top: y + down * away - (height * (1 - down)) / 2,
    ...{width, height},
  };
}

function around({x, y, radius}: Dot): Box {
  return {left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius};
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function isInside({left, top, width, height}: Box, size: Size): boolean {
  return left >= edge && top >= edge && left + width <= size.width - edge && top + height <= size.height - edge;
}

function crossed(box: Box, line: readonly Point[]): number {
  return line.filter(([x, y]) => overlap(box, {left: x, top: y, width: 1, height: 1})).length;
}
