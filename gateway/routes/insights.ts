import * as v from 'valibot';
import {attentions} from '../../shared/attention.js';
import {carrierName} from '../../shared/carriers/index.js';
import {countOf, fewest, quantile} from '../../shared/delivery-days.js';
import {statuses} from '../../shared/status.js';
import {dayAt} from '../../shared/time.js';
import {channelIds} from '../notify/kinds.js';
import {route} from '../route.js';
import {countAttention, countParcels} from '../store/counts.js';
import {daysBack, deliveryDays} from '../store/deliveries.js';
import {countDead, countMessages} from '../store/messages.js';
import {findShop} from '../store/shops.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const LaneSchema = v.object({
  carrier: v.string(),
  carrierName: v.string(),
  from: v.string(),
  to: v.string(),
  n: count,
  /** By this many days half, and nine of ten, had arrived; absent while n is below 30. */
  p50: v.optional(count),
  p90: v.optional(count),
  histogram: v.array(v.object({days: count, parcels: count})),
});

export const insights = route({
  method: 'get',
  path: '/v1/merchant/insights',
  summary:
    'Figures: parcels by status, orders by what they need, messages by channel, and how many calendar days parcels took from hand-over to delivery.',
  security: 'orders:read',
  answers: {
    200: {
      description: 'The figures; messages and delivery days of the last 90 days.',
      schema: v.object({
        /** Orders with a parcel that moves. */
        onTheirWay: count,
        parcels: v.record(v.picklist(statuses), count),
        attention: v.record(v.picklist(attentions), count),
        deadLetters: count,
        messages: v.array(v.object({channel: v.picklist(channelIds), sent: count, dead: count})),
        delivery: v.object({
          days: v.literal('calendar'),
          overDays: v.number(),
          /** Parcels of a lane below which nothing is said of it but their number. */
          fewest: v.number(),
          lanes: v.array(LaneSchema),
        }),
      }),
    },
  },
  async handle({gateway: {db, now}, caller: {shopId}, context}) {
    const {policy} = await findShop(db, shopId);
    const today = dayAt(new Date(now()).toISOString(), policy.timeZone);
    const {onTheirWay, parcels} = await countParcels(db, shopId);
    const messages = await countMessages(db, shopId, now() - daysBack * 86_400_000);
    const channels = [...new Set(messages.map(({channel}) => channel))];
    const sum = (channel: string, state: string) =>
      Number(messages.find((one) => one.channel === channel && one.state === state)?.count ?? 0);
    return context.json({
      onTheirWay,
      parcels,
      attention: await countAttention(db, shopId),
      deadLetters: await countDead(db, shopId),
      messages: channels.map((channel) => ({channel, sent: sum(channel, 'sent'), dead: sum(channel, 'dead')})),
      delivery: {
        ...{days: 'calendar', overDays: daysBack, fewest},
        lanes: (await deliveryDays(db, shopId, {today})).map(({histogram, carrier, ...lane}) => {
          const n = countOf(histogram);
          const quantiles = n < fewest ? {} : {p50: quantile(histogram, 0.5), p90: quantile(histogram, 0.9)};
          return {...lane, carrier, carrierName: carrierName(carrier), n, ...quantiles, histogram};
        }),
      },
    });
  },
});
