// Which screen the address names: what stands behind its `#`, so that going back and links of one's own work.
export const placeNames = ['today', 'orders', 'carriers', 'policy', 'embed'] as const;
type PlaceName = (typeof placeNames)[number];

export interface Place {
  readonly name: PlaceName;
  /** An order's number. */
  readonly order?: string;
  /** What is looked for among orders, and from where on, as the gateway takes it. */
  readonly query?: string;
}

export function placeIn(hash: string): Place {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', order] = path.split('/');
  const known = placeNames.find((one) => one === name) ?? 'today';
  if (known !== 'orders') return {name: known};
  return {name: known, ...(order && {order: decoded(order)}), ...(query && {query})};
}

export function hrefOf({name, order, query}: Place): string {
  const path = order === undefined ? `#/${name}` : `#/${name}/${encodeURIComponent(order)}`;
  return query ? `${path}?${query}` : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
