/** Where somebody is in the popup. Notifications lead to an order by its address. */
export type Place =
  | {readonly name: 'list' | 'page' | 'archive'}
  | {readonly name: 'order' | 'tell'; readonly id: string};

export function placeIn(hash: string): Place {
  const [, key, id] = /^#(\w+)(?:=(.+))?$/.exec(hash) ?? [];
  if (id && (key === 'watch' || key === 'tell')) return {name: key === 'watch' ? 'order' : 'tell', id};
  return {name: key === 'page' || key === 'archive' ? key : 'list'};
}

export function hrefOf(place: Place): string {
  if ('id' in place) return `#${place.name === 'order' ? 'watch' : 'tell'}=${place.id}`;
  return place.name === 'list' ? '#' : `#${place.name}`;
}
