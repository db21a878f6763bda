// What a shop tells us about an order. Keys we do not know are refused: a typing error must not lose data silently.
import * as v from 'valibot';
import {
  DestinationSchema,
  InstantSchema,
  type Item,
  ItemSchema,
  OrderSchema,
  PromiseSchema,
  ShipmentSchema,
} from '../shared/model.js';
import {shipmentKey} from './store/keys.js';
import {meaningful, word} from './word.js';

/** Who the order is for, and what proves it in a look-up. */
export const CustomerSchema = v.strictObject({
  email: v.optional(v.pipe(word, v.rfcEmail())),
  phone: v.optional(word),
  name: v.optional(word),
  postcode: v.optional(v.pipe(word, meaningful)),
  /** BCP 47: what we write is in it, where we speak it. */
  language: v.optional(
    v.pipe(word, v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'must be a language such as en or pt-BR')),
  ),
  /** What the customer has agreed to in the shop, when, and to which words: without it nothing is sent to the phone. */
  consents: v.optional(
    v.strictObject({
      sms: v.optional(
        v.strictObject({
          at: InstantSchema,
          text: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(1000)),
        }),
      ),
    }),
  ),
});
export type Customer = v.InferOutput<typeof CustomerSchema>;

const ContactSchema = v.pipe(
  CustomerSchema,
  v.check(({email, postcode}) => Boolean(email ?? postcode), 'must have an email or a postcode'),
);

const ParcelItemSchema = v.strictObject({id: ItemSchema.entries.id, quantity: ItemSchema.entries.quantity});

/** Of an order, each way. */
export const mostParcels = 100;

export const ParcelSchema = v.strictObject({
  carrier: ShipmentSchema.entries.carrier,
  number: v.pipe(ShipmentSchema.entries.number, meaningful),
  url: ShipmentSchema.entries.url,
  items: v.optional(v.pipe(v.array(ParcelItemSchema), v.maxLength(1000))),
  addedAt: v.optional(InstantSchema),
});
export type Parcel = v.InferOutput<typeof ParcelSchema>;

const fields = v.strictObject({
  placedAt: OrderSchema.entries.placedAt,
  /** Without it, as it was; a new order is open. */
  state: v.optional(OrderSchema.entries.state),
  /** Why it was cancelled, and when the shop said so; without it, as it was. */
  cancellation: v.optional(v.strictObject({reason: word, at: InstantSchema})),
  items: v.pipe(v.array(v.strictObject(ItemSchema.entries)), v.maxLength(1000)),
  customer: ContactSchema,
  destination: v.optional(v.strictObject(DestinationSchema.entries)),
  promise: v.optional(v.strictObject(PromiseSchema.entries)),
  shipments: v.optional(v.pipe(v.array(ParcelSchema), v.maxLength(mostParcels)), []),
  /** Parcels on their way back; without it, as they were. */
  returns: v.optional(v.pipe(v.array(ParcelSchema), v.maxLength(mostParcels))),
});

/** The body of `PUT /v1/merchant/orders/{number}`. */
export const MerchantOrderSchema = v.pipe(
  fields,
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    for (const {keys, message} of contradictions(dataset.value)) {
      const [key = '', ...deeper] = keys;
      const item = (key: string | number) =>
        ({type: 'unknown', origin: 'value', input: undefined, key, value: undefined}) as const;
      addIssue({message, path: [item(key), ...deeper.map(item)]});
    }
  }),
);
export type MerchantOrder = v.InferOutput<typeof MerchantOrderSchema>;

interface Contradiction {
  readonly keys: readonly (string | number)[];
  readonly message: string;
}

function contradictions(order: v.InferOutput<typeof fields>): Contradiction[] {
  const {items, shipments, returns = [], cancellation, state} = order;
  const ids = items.map(({id}) => id);
  const keysOf = (parcels: readonly Parcel[]) => parcels.map(({carrier, number}) => shipmentKey(carrier, number));
  return [
    ...(cancellation && state !== 'cancelled' ? [{keys: ['cancellation'], message: 'needs the state cancelled'}] : []),
    ...repeated(ids).map((at) => ({keys: ['items', at, 'id'], message: 'is the id of another item too'})),
    ...repeated(keysOf(shipments)).map((at) => ({
      keys: ['shipments', at, 'number'],
      message: 'is another shipment too',
    })),
    // What is in them may have left the order since.
    ...repeated(keysOf(returns)).map((at) => ({keys: ['returns', at, 'number'], message: 'is another return too'})),
    ...shipments.flatMap((parcel, at) =>
      parcelContradictions(items, parcel).map(({keys, message}) => ({keys: ['shipments', at, ...keys], message})),
    ),
  ];
}

/** One parcel holds no more than was ordered. All of them may: what is lost is sent again. */
export function parcelContradictions(items: readonly Item[], {items: packed = []}: Parcel): Contradiction[] {
  const ordered = new Map(items.map(({id, quantity}) => [id, quantity]));
  const twice = repeated(packed.map(({id}) => id));
  return packed.flatMap(({id, quantity}, place): Contradiction[] => {
    const wrong = (key: string, message: string) => [{keys: ['items', place, key], message}];
    const most = ordered.get(id);
    if (most === undefined) return wrong('id', 'is not the id of an item of this order');
    if (twice.includes(place)) return wrong('id', 'is in this parcel already');
    return quantity > most ? wrong('quantity', 'is more than was ordered') : [];
  });
}

/** The positions of what occurred before. */
function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => (seen.size === seen.add(value).size ? [at] : []));
}
