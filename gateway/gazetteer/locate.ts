// Where a city is: carriers name their places and say no more of them.
import type {Coordinates} from '../../shared/coordinates.js';
import {cities} from './cities.js';
import {fold} from './fold.js';
import {spellings} from './spellings.js';

const anywhere = '*';

/** By country and name, by state and name, and by the name alone where no other country has it. */
let places: Map<string, Coordinates> | undefined;

/**
 * Where the city is, to a tenth of a degree. Nothing if we do not know it, or if it could be another of the same name.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param region The two letters of a state of the United States; others are not needed.
 */
export function locate(city: string, country?: string, region?: string): Coordinates | undefined {
  places ??= read();
  const state = country === 'US' && region && /^[A-Z]{2}$/.test(region) ? `-${region}` : '';
  return places.get(`${country ?? anywhere}${state}/${fold(city)}`);
}

function read(): Map<string, Coordinates> {
  const found = new Map<string, Coordinates>();
  const countriesOf = new Map<string, Set<string>>();
  const add = (place: string, name: string, coordinates: Coordinates, alone: boolean) => {
    const country = place.slice(0, 2);
    found.set(`${place}/${name}`, coordinates);
    if (alone) found.set(`${country}/${name}`, coordinates);
    const countries = countriesOf.get(name) ?? new Set();
    countriesOf.set(name, countries.add(alone ? country : place));
    if (alone && countries.size === 1) found.set(`${anywhere}/${name}`, coordinates);
    else found.delete(`${anywhere}/${name}`);
  };
  for (const line of cities.split(';')) {
    const [place = '', list = ''] = line.split(':');
    for (const entry of list.split(',')) {
      const [, name = '', latitude, longitude, others] = /^(.*) (-?\d+) (-?\d+)(~?)$/.exec(entry) ?? [];
      add(place, name, {latitude: Number(latitude) / 10, longitude: Number(longitude) / 10}, !others);
    }
  }
  for (const [place, name, ...others] of spellings) {
    const coordinates = found.get(`${place}/${fold(name)}`);
    if (!coordinates) continue;
    const alone = found.get(`${place.slice(0, 2)}/${fold(name)}`) === coordinates;
    for (const other of others) add(place, fold(other), coordinates, alone);
  }
  return found;
}
