import { sealed } from '../../../../scripts/wechat-stand-in/push-seal.ts';
import { OFFICIAL_EXAMPLES as official } from '../../../../scripts/wechat-stand-in/testing/official-examples.ts';
import { isSignature, openSeal, SealBroken, signatureOf } from './push-cipher.ts';

const { token, appid: appId, encodingAESKey: aesKey, urlVerify, plain, safe, reply } = official;

describe('the seal of what WeChat pushes, by the official examples', () => {
  it('the address is verified by the signature over token, time and nonce', () => {
    expect(signatureOf(token, urlVerify.timestamp, urlVerify.nonce)).toBe(urlVerify.signature);
    expect(signatureOf(token, plain.timestamp, plain.nonce)).toBe(plain.signature);
  });

  it('a sealed push is verified by the signature that covers the seal', () => {
    expect(isSignature(safe.msg_signature, token, safe.timestamp, safe.nonce, safe.Encrypt)).toBe(true);
    for (const forged of [safe.signature, safe.msg_signature.replace('0', '1'), '', undefined])
      expect(isSignature(forged, token, safe.timestamp, safe.nonce, safe.Encrypt)).toBe(false);
  });

  it('is opened with its padding to 32, and sealed the same again', () => {
    expect(openSeal(safe.Encrypt, { aesKey, appId })).toBe(safe.msg);
    expect(openSeal(reply.Encrypt, { aesKey, appId })).toBe(reply.msg);
    expect(sealed(reply.msg, appId, aesKey, Buffer.from(reply.random))).toBe(reply.Encrypt);
  });

  it.each(['', 'short', '好', '字'.repeat(5000), 'x'.repeat(32)])('whatever its length, what was sealed is opened (%#)', (message) => {
    expect(openSeal(sealed(message, appId, aesKey), { aesKey, appId })).toBe(message);
  });

  it('another key, another AppID, a cut or a changed seal does not open', () => {
    const opened =
      (encrypted: string, key: string = aesKey, id: string = appId) =>
      () =>
        openSeal(encrypted, { aesKey: key, appId: id });
    expect(opened(safe.Encrypt, 'B'.repeat(43))).toThrow(SealBroken);
    expect(opened(safe.Encrypt, aesKey, 'wx0000000000000000')).toThrow(SealBroken);
    expect(opened(safe.Encrypt.slice(0, -24))).toThrow(SealBroken);
    expect(opened('not base64 at all')).toThrow(SealBroken);
    expect(opened('')).toThrow(SealBroken);
  });
});
