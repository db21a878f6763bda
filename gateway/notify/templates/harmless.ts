// Words of shops, carriers and customers, made fit to stand in a message: whatever they hold, they are words and no more.
import type {Order, Shipment} from '../../../shared/model.js';
import type {Case, Letter} from '../letter.js';

/** Line ends and other controls, and halves of characters. */
const controls = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
/** What turns the direction of text, and what nobody sees; but for the two that join letters and emoji. */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** How a channel shows words. */
export interface Manner {
  /** What is put into `shop.example` and `a@b`, so that no mail program or phone makes a link of them. */
  readonly gap: string;
  /** Whether names keep their own direction amid words of the other one. */
  readonly isolated: boolean;
}

/** Words on one line, with at most so many characters. */
export function oneLine(text: string, most: number): string {
  return cut(text.replace(controls, ' ').replace(unseen, '').replace(/\s+/g, ' ').trim(), most);
}

export function cut(line: string, most: number): string {
  const characters = [...line];
  if (characters.length <= most) return line;
  const kept = characters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** Words without anything that reads as an address. */
function unlinked(text: string, gap: string): string {
  return text.replace(/[.:/\\。．｡﹒：](?=[^\s\d])|[@＠](?=\S)/gu, `$&${gap}`).replace(/:(?=\/)/g, `:${gap}`);
}

/** A page to open: only http and https. Anything else is none. */
export function webPage(address: string | undefined): string | undefined {
  return address && /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** How words of others are written in a message. */
export interface Speech {
  /** A sentence. */
  words(text: string, most?: number): string;
  /** What stands amid a sentence of ours. */
  name(text: string, most?: number): string;
}

export function speechOf(isRightToLeft: boolean, {gap, isolated}: Manner): Speech {
  const words = (text: string, most = 120) => unlinked(oneLine(text, most), gap);
  return {
    words,
    name(text, most = 80) {
      const said = words(text, most);
      const turns = isRightToLeft !== rightToLeft.test(said) && /\p{L}|\p{N}/u.test(said);
      return isolated && turns ? `\u2068${said}\u2069` : said;
    },
  };
}

/** The letter with every word that others wrote made harmless. */
export function harmless(letter: Letter, speech: Speech): Letter {
  const {words, name} = speech;
  const lines = (text: string) => text.slice(0, 4000).split(/\r?\n|\r/);
  const problem = letter.problem && {
    ...letter.problem,
    number: name(letter.problem.number, 40),
    text: lines(letter.problem.text)
      .map((line) => words(line, 2000))
      .join('\n')
      .trim(),
  };
  const order = harmlessOrder(letter.order, speech);
  return {
    ...letter,
    order,
    shop: {...letter.shop, name: name(letter.shop.name, 60)},
    parcels: letter.parcels.flatMap(({carrier, number}) => {
      const at = letter.order.shipments.findIndex((one) => one.carrier === carrier && one.number === number);
      return order.shipments[at] ?? [];
    }),
    ...(letter.code !== undefined && {code: oneLine(letter.code, 20)}),
    ...(problem && {problem: problem satisfies Case}),
  };
}

function harmlessOrder(order: Order, speech: Speech): Order {
  const {name} = speech;
  return {
    ...order,
    number: name(order.number, 40),
    ...(order.destination?.city !== undefined && {
      destination: {...order.destination, city: name(order.destination.city)},
    }),
    items: order.items.map((item) => ({
      ...item,
      name: name(item.name),
      ...(item.variant !== undefined && {variant: name(item.variant)}),
    })),
    shipments: order.shipments.map((shipment) => harmlessShipment(shipment, speech)),
  };
}

function harmlessShipment(shipment: Shipment, {words, name}: Speech): Shipment {
  const {facts} = shipment;
  const {pickup} = facts;
  return {
    ...shipment,
    carrier: name(shipment.carrier, 40),
    number: name(shipment.number, 60),
    ...(shipment.carrierName !== undefined && {carrierName: name(shipment.carrierName, 40)}),
    facts: {
      ...facts,
      ...(facts.text !== undefined && {text: words(facts.text, 300)}),
      ...(pickup && {
        pickup: {
          ...pickup,
          ...(pickup.place !== undefined && {place: name(pickup.place, 200)}),
          ...(pickup.code !== undefined && {code: words(pickup.code, 40)}),
        },
      }),
      events: facts.events.map(({location, ...event}) => ({
        ...event,
        ...(location && {
          location: {
            ...location,
            ...(location.name !== undefined && {name: name(location.name)}),
            ...(location.city !== undefined && {city: name(location.city)}),
          },
        }),
      })),
    },
  };
}
