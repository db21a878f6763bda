import type {World} from './command.js';
import type {Finding} from './finding.js';

/** What is set up beside e-mail, and which webhooks nobody takes any more. */
export async function channelFindings({config: {channels}, db}: World): Promise<Finding[]> {
  const {twilio, sinch, vapidKeys} = channels;
  const texts = twilio ? 'Twilio' : sinch ? 'Sinch' : 'none';
  const repliesNeed =
    twilio && !twilio.authToken ? 'TWILIO_AUTH_TOKEN' : sinch && !sinch.webhookSecret && 'SINCH_WEBHOOK_SECRET';
  const endpoints = await db.selectFrom('webhook_endpoint').select(['url', 'disabled_why']).execute();
  const disabled = endpoints.filter(({disabled_why}) => disabled_why !== null);
  return [
    {ok: true, words: `text messages: ${texts}`},
    ...(repliesNeed
      ? [{ok: false, words: `text messages: replies such as STOP are not heard without ${repliesNeed}`}]
      : []),
    {ok: true, words: `push messages: keys ${vapidKeys ? 'of the configuration' : 'of our own'}`},
    {ok: true, words: `endpoints told of orders: ${endpoints.length === 0 ? 'none' : endpoints.length}`},
    ...disabled.map(({url, disabled_why}) => ({
      ok: false,
      words: `endpoints told of orders: ${new URL(url).host} is told nothing any more: ${disabled_why}`,
    })),
  ];
}
