// Signatures of webhooks. Web Crypto only: this also runs in browsers and workers.

const algorithm = {name: 'HMAC', hash: 'SHA-256'};

/** Whether `signature`, in hexadecimal, is the HMAC-SHA256 of `body`. Compares in constant time. */
export async function verifyHmacHex(secret: string, body: Uint8Array, signature: string): Promise<boolean> {
  if (!/^([\da-f]{2})+$/i.test(signature)) return false;
  return verifyHmac(
    secret,
    body,
    Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  );
}

/** Whether `signature`, in base64, is the HMAC-SHA256 of `body`. Compares in constant time. */
export async function verifyHmacBase64(secret: string, body: Uint8Array, signature: string): Promise<boolean> {
  if (signature.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(signature)) return false;
  return verifyHmac(
    secret,
    body,
    Uint8Array.from(atob(signature), (character) => character.charCodeAt(0)),
  );
}

async function verifyHmac(secret: string, body: Uint8Array, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (!secret) return false;
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, bytes, new Uint8Array(body));
}

/** Whether two secrets are the same, in a time that does not tell where they differ. An empty one is like no other. */
export async function sameSecret(secret: string, claimed: string): Promise<boolean> {
  if (!secret || !claimed) return false;
  const [first, second] = await Promise.all([secret, claimed].map(digest));
  return first?.reduce((difference, byte, index) => difference | (byte ^ (second?.[index] ?? 1)), 0) === 0;
}

/** The SHA-256 of `bytes`, in hexadecimal. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
