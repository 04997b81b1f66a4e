import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** The platform pads to this, not to AES's own sixteen. */
const BLOCK = 32;
const HEAD = 20;

/** What the platform signs with: SHA-1 over the sorted parts. */
export const signatureOf = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** Compares in constant time. */
export function isSignature(given: string | undefined, ...parts: readonly string[]): boolean {
  const expected = Buffer.from(signatureOf(...parts));
  const found = Buffer.from(given ?? '');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** The message was not sealed with our key, or not for our AppID. */
export class SealBroken extends Error {}

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

/**
 * Opens a push of the safe mode: AES-256-CBC, the vector is the key's head, `random(16) | length(4) | message | AppID`, padded to 32.
 * @throws SealBroken
 */
export function openSeal(encrypted: string, { aesKey, appId }: { aesKey: string; appId: string }): string {
  const plain = decrypted(encrypted, keyOf(aesKey));
  const padding = plain.at(-1) ?? 0;
  const content = plain.subarray(0, plain.length - padding);
  if (padding < 1 || padding > BLOCK || content.length < HEAD) throw new SealBroken('The padding is wrong.');
  const length = content.readUInt32BE(16);
  if (HEAD + length > content.length || content.subarray(HEAD + length).toString('utf8') !== appId) throw new SealBroken('It is for another AppID.');
  return content.subarray(HEAD, HEAD + length).toString('utf8');
}

function decrypted(encrypted: string, key: Buffer): Buffer {
  try {
    // Its own unpadding knows sixteen only, and refuses the platform's messages.
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  } catch {
    throw new SealBroken('It cannot be decrypted.');
  }
}
