// Which carrier of ours a platform means.
import {carrierNamed} from '../../shared/carriers/index.js';
import {detect, readTrackingLink} from '../../shared/detect/index.js';
import {ourCarrier} from '../../shared/providers/carrier-names.js';

// What platforms write where neither we nor AfterShip do. Shopify's list of tracking companies:
// https://shopify.dev/docs/api/admin-graphql/latest/objects/FulfillmentTrackingInfo; BigCommerce's providers: `shipping_provider`
// in https://github.com/bigcommerce/docs, reference/orders.v2.oas2.yml (checked 2026-11).
const names: Readonly<Record<string, string>> = {
  canadapost: 'canada-post',
  endicia: 'usps',
  'portal postnord': 'postnord',
  'post nl': 'postnl',
  royalmail: 'royal-mail',
  upsonline: 'ups',
  upsready: 'ups',
};

/** Words that stand where a name should. */
const noNames = /^(other|others|custom|none|unknown|n\/?a|shipperhq|carrier_\d+|-)$/i;

/**
 * The id of the carrier that `called` or the link names, else of the only one that can have given out the number; else the
 * platform's own word.
 */
export function carrierOf(called: readonly (string | undefined)[], number: string, link?: string): string {
  const words = called.flatMap((name) => (name && !noNames.test(name) ? [name] : []));
  return words.map(idOf).find(Boolean) ?? linkedCarrier(link) ?? onlyCarrier(number) ?? words[0] ?? 'Other';
}

/** `royal-mail`, `FedEx®` and "DHL Express" alike. */
function idOf(name: string): string | undefined {
  const plain = name
    .replace(/[®™]/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  const key = plain.toLowerCase();
  return (
    ourCarrier('aftership', name) ?? carrierNamed(plain)?.id ?? (Object.hasOwn(names, key) ? names[key] : undefined)
  );
}

function linkedCarrier(link: string | undefined): string | undefined {
  const [first] = (link && readTrackingLink(link)?.candidates) || [];
  return first?.reasons.includes('link') ? first.carrier : undefined;
}

function onlyCarrier(number: string): string | undefined {
  const [first, ...others] = detect(number);
  return first?.confidence === 'checked' && others.length === 0 ? first.carrier : undefined;
}
