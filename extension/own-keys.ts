// Providers the shopper may ask about a number: those with a key of their own, and those open to everybody.

export interface NumberSource {
  readonly id: string;
  readonly name: string;
  /** What the browser is asked for: match patterns. */
  readonly hosts: readonly string[];
  /** The secrets it needs, by what they are called in `Settings.keys`. */
  readonly fields: readonly string[];
}

const client = ['clientId', 'clientSecret'];

export const ownKeys: readonly NumberSource[] = [
  {id: 'ups', name: 'UPS', hosts: ['https://onlinetools.ups.com/*'], fields: client},
  {id: 'fedex', name: 'FedEx', hosts: ['https://apis.fedex.com/*'], fields: client},
  {id: 'dhl-unified', name: 'DHL', hosts: ['https://api-eu.dhl.com/*'], fields: ['key']},
  {id: 'easypost', name: 'EasyPost', hosts: ['https://api.easypost.com/*'], fields: ['key']},
  {id: '17track', name: '17TRACK', hosts: ['https://api.17track.net/*'], fields: ['key']},
  {id: 'ship24', name: 'Ship24', hosts: ['https://api.ship24.com/*'], fields: ['key']},
];
export const openSources: readonly NumberSource[] = [
  {id: 'inpost', name: 'InPost', hosts: ['https://api-shipx-pl.easypack24.net/*'], fields: []},
];
