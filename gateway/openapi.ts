// The OpenAPI document, made from the rows the app runs on.
import {toJsonSchema, toJsonSchemaDefs} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  EstimateSchema,
  FactsSchema,
  ItemSchema,
  LocationSchema,
  OrderSchema,
  OrderViewSchema,
  PolicySchema,
  ShipmentSchema,
  TrackingEventSchema,
} from '../shared/model.js';
import {CustomerSchema, MerchantOrderSchema} from './merchant-order.js';
import {WebhookMessageSchema, webhookTypes} from './notify/channels/webhook-message.js';
import {ProblemSchema} from './problem.js';
import {type Route, route, type Security} from './route.js';
import {eachScope} from './scope.js';
import {StoredOrderSchema} from './stored-order.js';
import type {UploadRule} from './upload.js';

/** Schemas with a name in the document; all others are written out where they are used. */
const named = {
  Customer: CustomerSchema,
  Estimate: EstimateSchema,
  Facts: FactsSchema,
  Item: ItemSchema,
  Location: LocationSchema,
  MerchantOrder: MerchantOrderSchema,
  Order: OrderSchema,
  OrderView: OrderViewSchema,
  Policy: PolicySchema,
  Problem: ProblemSchema,
  Shipment: ShipmentSchema,
  StoredOrder: StoredOrderSchema,
  TrackingEvent: TrackingEventSchema,
  WebhookMessage: WebhookMessageSchema,
};

const conversion = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Checks in code have no form in JSON Schema; what they say becomes the description.
  errorMode: 'ignore',
  overrideRef: ({referenceId}: {referenceId: string}) => `#/components/schemas/${referenceId}`,
  overrideAction: ({valibotAction, jsonSchema}: {valibotAction: {type: string}; jsonSchema: object}) =>
    valibotAction.type === 'check' && 'message' in valibotAction
      ? {...jsonSchema, description: String(valibotAction.message)}
      : undefined,
} as const;

const schemes: Readonly<Record<Security, object[]>> = {
  none: [],
  customer: [{token: []}],
  customer_full: [{token: ['full']}],
  merchant: [{apiKey: []}],
  ...eachScope((scope) => [{apiKey: [scope]}]),
};

export function openApiRoute(rows: readonly Route[]): Route {
  const self: Route = route({
    method: 'get',
    path: '/openapi.json',
    summary: 'This document.',
    security: 'none',
    answers: {200: {description: 'An OpenAPI 3.1 document.', schema: v.object({openapi: v.string()})}},
    handle: ({context, gateway}) => context.json(openApi([...rows, self], gateway.config.publicUrl)),
  });
  return self;
}

function openApi(rows: readonly Route[], publicUrl: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const row of rows) paths[row.path] = {...paths[row.path], [row.method]: operation(row)};
  return {
    openapi: '3.1.0',
    info: {title: 'Order Tracker gateway', version: '1'},
    servers: [{url: publicUrl}],
    paths,
    webhooks: Object.fromEntries(webhookTypes.map((type) => [type, {post: sentByUs}])),
    components: {
      schemas: toJsonSchemaDefs(named, conversion),
      securitySchemes: {
        apiKey: {type: 'http', scheme: 'bearer', description: 'An API key of the shop that has the scope.'},
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token for one order; where `full` is asked for, for all of it.',
        },
      },
    },
  };
}

function operation({summary, security, params = {}, query, body, form, upload, answers}: Route): object {
  const inPath = Object.entries(params).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: {type: 'string', maxLength: 200},
  }));
  const inQuery = Object.entries(query?.entries ?? {}).map(([name, entry]) => {
    const schema = schemaOf(entry as v.GenericSchema);
    return {name, in: 'query', required: false, description: v.getDescription(entry as v.GenericSchema), schema};
  });
  const content = Object.entries(answers).map(([status, {description, schema, contentType = 'application/json'}]) => [
    status,
    {description, ...(schema && {content: {[contentType]: {schema: schemaOf(schema)}}})},
  ]);
  return {
    summary,
    security: schemes[security],
    parameters: [...inPath, ...inQuery],
    ...(body && {requestBody: {required: true, content: {'application/json': {schema: schemaOf(body)}}}}),
    ...(form && {
      requestBody: {required: true, content: {'application/x-www-form-urlencoded': {schema: schemaOf(form)}}},
    }),
    ...(upload && {requestBody: {required: true, content: filesOf(upload)}}),
    responses: {...Object.fromEntries(content), default: refused},
  };
}

const sentByUs = {
  summary: 'Sent to the endpoints of the shop that want it, as https://www.standardwebhooks.com has it.',
  requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/WebhookMessage'}}}},
  responses: {'2XX': {description: 'It was taken.'}, 410: {description: 'Nothing is to be sent there any more.'}},
};

const refused = {
  description: 'A problem document; `code` says which.',
  content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
};

function filesOf({types}: UploadRule): object {
  return Object.fromEntries(types.map((type) => [type, {schema: {type: 'string'}}]));
}

function schemaOf(schema: v.GenericSchema): object {
  const {$schema, $defs, ...own} = toJsonSchema(schema, {...conversion, definitions: named});
  return own;
}
