import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const BLOCK = 32;

/** SHA-1 over the sorted parts. */
export const signed = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** Base64 of 43 characters and the one that the platform leaves out: 32 bytes, of which the first 16 are the vector too. */
const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

/** What the platform seals: `random(16) | length(4, big-endian) | message | AppID`, padded to 32, AES-256-CBC. */
export function sealed(message: string, appId: string, aesKey: string, random: Buffer = randomBytes(16)): string {
  const key = keyOf(aesKey);
  const text = Buffer.from(message, 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length);
  const plain = Buffer.concat([random, size, text, Buffer.from(appId, 'utf8')]);
  const pad = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString('base64');
}

/** The message within, as an answer to a push may hold one. @throws Error where it was not sealed with this key */
export function unsealed(encrypted: string, aesKey: string): { message: string; appId: string } {
  const key = keyOf(aesKey);
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  const plain = padded.subarray(0, padded.length - padded[padded.length - 1]!);
  const end = 20 + plain.readUInt32BE(16);
  return { message: plain.subarray(20, end).toString('utf8'), appId: plain.subarray(end).toString('utf8') };
}
