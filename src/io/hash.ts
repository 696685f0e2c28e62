/** Hashes of text and bytes. */
import { createHash, createHmac } from 'node:crypto';

/** SHA-256, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** HMAC of SHA-256, in hexadecimal: only who has the key can make it. */
export function keyedHash(key: Uint8Array, content: string): string {
  return createHmac('sha256', key).update(content).digest('hex');
}

/** MD5, in hexadecimal: no proof of anything, but what PDF wants beside an attachment. */
export function md5(content: Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

/** The name under which git keeps a file of these bytes (SHA-1), as `git hash-object` tells it; git is not asked. */
export function gitBlob(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
