// Which screen the address names: what stands behind its `#`, so that going back and links of one's own work.
export const placeNames = ['today', 'orders', 'carriers', 'policy', 'embed'] as const;
type PlaceName = (typeof placeNames)[number];

export interface Place {
  readonly name: PlaceName;
  /** An order's number. */
  readonly order?: string;
}

export function placeIn(hash: string): Place {
  const [name = '', order] = hash.replace(/^#\/?/, '').split('/');
  const known = placeNames.find((one) => one === name) ?? 'today';
  return known === 'orders' && order ? {name: known, order: decoded(order)} : {name: known};
}

export function hrefOf({name, order}: Place): string {
  return order === undefined ? `#/${name}` : `#/${name}/${encodeURIComponent(order)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
