// The icon of the pages: the line, solid and dotted, in the shop's colours. What stands in its middle is kept whatever
// shape a device cuts.
import {crc32, deflateSync} from 'node:zlib';
import type {Brand} from '../notify/telling.js';

const side = 512;
const middle = side / 2;

/** Strokes with round ends along the middle, one over the other; one without a length is a dot. */
const strokes = [
  {from: 132, to: 228, radius: 11, isLine: true},
  {from: 327, to: 327, radius: 11, isLine: true},
  {from: 365, to: 365, radius: 11, isLine: true},
  {from: 403, to: 403, radius: 11, isLine: true},
  {from: 256, to: 256, radius: 49, isLine: true},
  {from: 256, to: 256, radius: 27, isLine: false},
  {from: 256, to: 256, radius: 14, isLine: true},
  {from: 122, to: 122, radius: 24, isLine: true},
] as const;

const tallest = Math.max(...strokes.map(({radius}) => radius));

export function appIcon({accent, onAccent}: Brand): string {
  const drawn = strokes.map(
    ({from, to, radius, isLine}) =>
      `<path d="M${from} ${middle}H${to}" stroke="${isLine ? onAccent : accent}" stroke-width="${2 * radius}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${accent}"/><g fill="none" stroke-linecap="round">${drawn.join('')}</g></svg>`;
}

export const pictureSizes = [192, 512] as const;
export type PictureSize = (typeof pictureSizes)[number];

/** The same as a PNG (https://www.w3.org/TR/png-3/), which is all that some devices take for an app. */
export function appPicture({accent, onAccent}: Brand, size: PictureSize): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', shades(accent, onAccent)),
    chunk('IDAT', pixelsOf(size)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** 256 colours from the ground's to the line's. */
function shades(ground: string, line: string): Buffer {
  const [from, to] = [ground, line].map((colour) => Buffer.from(colour.slice(1), 'hex'));
  return Buffer.from(
    Array.from({length: 256 * 3}, (_, at) => {
      const [a = 0, b = 0] = [from?.[at % 3], to?.[at % 3]];
      return Math.round(a + ((b - a) * Math.floor(at / 3)) / 255);
    }),
  );
}

const drawn = new Map<PictureSize, Buffer>();

/** How much of the line's colour each pixel has: the same for all shops. */
function pixelsOf(size: PictureSize): Buffer {
  const known = drawn.get(size);
  if (known) return known;
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y += 1) {
    // Above and below them is only ground.
    if (Math.abs(((y + 0.5) * side) / size - middle) > tallest + 4) continue;
    for (let x = 0; x < size; x += 1) rows[y * (size + 1) + 1 + x] = Math.round(255 * shareOf(x, y, size));
  }
  const pixels = deflateSync(rows, {level: 9});
  drawn.set(size, pixels);
  return pixels;
}

/** At an edge as much as the pixel is covered, by how far its middle is from there. */
function shareOf(column: number, row: number, size: PictureSize): number {
  const [x, y] = [column, row].map((at) => ((at + 0.5) * side) / size) as [number, number];
  return strokes.reduce((share, {from, to, radius, isLine}) => {
    const distance = Math.hypot(x - Math.min(Math.max(x, from), to), y - middle);
    const covered = Math.min(Math.max(((radius - distance) * size) / side + 0.5, 0), 1);
    return share + ((isLine ? 1 : 0) - share) * covered;
  }, 0);
}
