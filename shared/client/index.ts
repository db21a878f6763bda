export {TrackingError} from '../errors.js';
export type {Allowance, Limit, Place} from './allowance.js';
export type {Answered, Cache, Call, Client, ClientOptions, Credential, Tracked, TrackOptions} from './client.js';
export {createClient} from './create-client.js';
export {createGatewayClient, type Found, type GatewayClient, type LookUp} from './gateway-client.js';
export {memoryCache} from './memory-cache.js';
