import * as v from 'valibot';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {isSame, sha256} from '../secret.js';

export const metrics = route({
  method: 'get',
  path: '/metrics',
  ofAll: true,
  summary:
    'Figures for Prometheus. Only with METRICS_KEY as bearer token; without that variable there is nothing here.',
  security: 'none',
  answers: {200: {description: 'The text format.', schema: v.string(), contentType: 'text/plain'}},
  async handle({gateway: {config, metrics}, context}) {
    const {metricsKey} = config;
    if (!metricsKey) throw new Refusal('not_found');
    const said = context.req.header('authorization') ?? '';
    if (!isSame(sha256(said), sha256(`Bearer ${metricsKey}`))) throw new Refusal('unauthorized');
    return context.body(await metrics.registry.metrics(), 200, {'Content-Type': metrics.registry.contentType});
  },
});
