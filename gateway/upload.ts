// Bodies that are read while they come, for rows that take more than one thing at a time.
import type {Context} from 'hono';
import {Refusal} from './refusal.js';

export interface UploadRule {
  /** Media types. */
  readonly types: readonly string[];
  readonly mostBytes: number;
}

export interface Upload {
  /** One of the row's. */
  readonly type: string;
  /** @throws {Refusal} `too_large`, once there are more than the row allows. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What a row has that takes none. */
export const noUpload: Upload = {type: '', bytes: limited(null, 0)};

export function openUpload(context: Context, {types, mostBytes}: UploadRule): Upload {
  const {req} = context;
  const [type = '', ...parameters] = (req.header('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((one) => one.startsWith('charset='));
  if (!types.includes(type) || (charset && !/^charset="?utf-?8"?$/.test(charset))) {
    throw new Refusal('invalid_request', {status: 415, detail: `The body must be ${types.join(' or ')}, in UTF-8.`});
  }
  if (Number(req.header('content-length') ?? 0) > mostBytes) {
    context.header('Connection', 'close');
    throw tooLarge(mostBytes);
  }
  return {type, bytes: limited(req.raw.body, mostBytes)};
}

async function* limited(body: ReadableStream<Uint8Array> | null, mostBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(mostBytes);
    yield chunk;
  }
}

export function tooLarge(mostBytes: number): Refusal {
  return new Refusal('too_large', {detail: `A body may have ${mostBytes} bytes.`});
}
