import * as v from 'valibot';
import {smsWord} from '../notify/sms-words.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {takeText} from '../store/texting.js';

/** No text is longer, with all that comes with it. */
const most = 20_000;

export const receiveText = route({
  method: 'post',
  path: '/v1/hooks/sms/{provider}',
  ofAll: true,
  summary: 'Where an SMS provider tells what was texted back: STOP, START, YES; signed as it signs.',
  security: 'none',
  params: {provider: 'Its id, such as twilio.'},
  answers: {
    200: {
      description: 'It is heeded. Nothing is sent back: the provider answers STOP, START and HELP.',
      schema: v.string(),
    },
    401: {description: 'It is not signed with the secret we have, or nothing was texted.'},
    404: {description: 'No provider of this id sends our texts.'},
  },
  async handle({gateway: {db, shopId, config, smsProviders, log, now}, param, context}) {
    const provider = smsProviders.find(({id}) => id === param('provider'));
    if (!provider) throw new Refusal('not_found');
    const body = new Uint8Array(await context.req.arrayBuffer());
    // As the provider was told it: what a proxy made of it is another address.
    const url = `${config.publicUrl}/v1/hooks/sms/${provider.id}${new URL(context.req.url).search}`;
    const call = {url, headers: context.req.header(), body};
    const text = body.length <= most ? provider.verifyInbound(call, now()) : undefined;
    if (!text) {
      log.warn('text refused', {provider: provider.id});
      throw new Refusal('unauthorized');
    }
    const word = smsWord(text.text);
    if (word) await takeText(db, shopId, text.from, word, now());
    return context.body(provider.inboundAnswer.body, 200, {'Content-Type': provider.inboundAnswer.contentType});
  },
});
