// Where on earth something is, and never more exactly than its city.
import * as v from 'valibot';

/** Degrees to a tenth, about ten kilometres: a city, and no closer, however exact whoever says it is. */
const degrees = (most: number) =>
  v.pipe(
    v.number(),
    v.minValue(-most),
    v.maxValue(most),
    v.transform((value) => Math.round(value * 10) / 10),
  );
export const CoordinatesSchema = v.object({latitude: degrees(90), longitude: degrees(180)});
export type Coordinates = v.InferOutput<typeof CoordinatesSchema>;
