// Bytes, gzip.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {initialScript, mapChunk} from '../widget-files.js';
import type {Contestant} from './contestant.js';
import type {Files} from './peers.js';

/** A contestant's script and what it imports before it runs. */
export function scriptWeight({address}: Contestant, files: Files): number {
  const bundled = files.get(address);
  return bundled === undefined ? weightOf(initialScript()) : gzip(bundled);
}

/** The map with its outline, if there is one. */
export function mapWeight(): number | undefined {
  const files = mapChunk();
  return files.length > 0 ? weightOf(files) : undefined;
}

const gzip = (content: string | Buffer) => gzipSync(content, {level: 9}).length;
const weightOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzip(readFileSync(path)), 0);
