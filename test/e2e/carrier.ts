// A server on this machine that stands in for UPS. What it asks for and answers follows UPS's public specifications:
// OAuthClientCredentials.yaml and Tracking.yaml in github.com/UPS-API/api-documentation (checked 2026-11).
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';

export interface CarrierAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly body: string;
}

export interface Carrier {
  readonly url: string;
  /** What a gateway needs in its environment to ask this server. */
  readonly environment: Readonly<Record<string, string>>;
  /** What was asked, oldest first: `GET /api/track/v1/details/1Z…`. */
  readonly calls: readonly string[];
  /** From now on, what is answered about `number`. Of any other number nothing is known. */
  answer(number: string, answer: CarrierAnswer): void;
  stop(): Promise<void>;
}

const client = {id: 'end-to-end', secret: 'carrier secret'};
const token = 'end-to-end-token';

export async function startCarrier(): Promise<Carrier> {
  const answers = new Map<string, CarrierAnswer>();
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    calls.push(`${request.method} ${request.url?.split('?')[0]}`);
    send(response, answerTo(request, await text(request), answers));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    environment: {
      PROVIDER_BASE_URL_UPS: url,
      PROVIDER_CLIENT_ID_UPS: client.id,
      PROVIDER_CLIENT_SECRET_UPS: client.secret,
    },
    calls,
    answer: (number, answer) => void answers.set(number, answer),
    stop() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function answerTo(request: IncomingMessage, body: string, answers: ReadonlyMap<string, CarrierAnswer>): CarrierAnswer {
  const {headers, method, url = ''} = request;
  const {pathname} = new URL(url, 'http://carrier');
  if (method === 'POST' && pathname === '/security/v1/oauth/token') return tokenFor(headers.authorization, body);

  const number = /^\/api\/track\/v1\/details\/(?<number>[^/]+)$/.exec(pathname)?.groups?.['number'];
  if (method !== 'GET' || !number) return refusal(404, '10404', 'Not Found');
  if (headers.authorization !== `Bearer ${token}`) return refusal(401, '250003', 'Invalid Access Token');
  if (!headers['transid'] || !headers['transactionsrc'])
    return refusal(400, 'TV1002', 'Missing transId or transactionSrc');
  return answers.get(decodeURIComponent(number)) ?? unknownNumber(number);
}

function tokenFor(authorization: string | undefined, body: string): CarrierAnswer {
  const expected = `Basic ${btoa(`${client.id}:${client.secret}`)}`;
  if (authorization !== expected) return refusal(401, '10401', 'ClientId is Invalid');
  if (new URLSearchParams(body).get('grant_type') !== 'client_credentials')
    return refusal(400, '10400', 'Invalid grant_type');
  return json(200, {
    token_type: 'Bearer',
    client_id: client.id,
    access_token: token,
    expires_in: '14399',
    status: 'approved',
  });
}

/** UPS answers 200 with a warning for a number it does not know. */
function unknownNumber(inquiryNumber: string): CarrierAnswer {
  const warnings = [{code: 'TW0001', message: 'Tracking Information Not Found'}];
  return json(200, {trackResponse: {shipment: [{inquiryNumber, warnings}]}});
}

function refusal(status: number, code: string, message: string): CarrierAnswer {
  return json(status, {response: {errors: [{code, message}]}});
}

function json(status: number, value: unknown): CarrierAnswer {
  return {status, body: JSON.stringify(value)};
}

function send(response: ServerResponse, {status, contentType = 'application/json', body}: CarrierAnswer): void {
  response.writeHead(status, {'content-type': contentType}).end(body);
}
