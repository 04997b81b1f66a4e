import { randomBytes } from 'node:crypto';
import { signatureOf } from '../push-cipher.ts';
import type { WechatSettings } from '../wechat-settings.ts';
import { notChecked, type Finding } from './finding.ts';

const CHECK = 'address of the message push';
const WITHIN_MS = 5_000;
export const PUSH_PATH = '/api/v1/wechat/push';

/** Asks our own address from outside as the console does when it is entered there; a wrong signature has to be refused. */
export async function pushAddress({ push }: WechatSettings, publicUrl: string | null, now: Date): Promise<Finding> {
  const enter = `In the console (开发管理 → 消息推送): ${publicUrl ?? 'https://<your host>'}${PUSH_PATH}, 安全模式, JSON, the Token and the EncodingAESKey that are set here.`;
  if (!publicUrl) return notChecked(CHECK, 'PUBLIC_URL is not set', `Set PUBLIC_URL to where others reach this house. ${enter}`);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const [nonce, echostr] = [randomBytes(6).toString('hex'), randomBytes(8).toString('hex')];
  const ask = async (signature: string): Promise<string> => {
    const url = `${publicUrl}${PUSH_PATH}?${new URLSearchParams({ signature, timestamp, nonce, echostr })}`;
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
    return `${response.status} ${(await response.text()).slice(0, 64)}`;
  };
  const finding = (result: Finding['result'], found: string, remedy: string): Finding => ({
    check: CHECK,
    result,
    did: `asked ${publicUrl}${PUSH_PATH} as the console does, once signed and once not`,
    found,
    remedy,
  });
  try {
    const signed = await ask(signatureOf(push.token, timestamp, nonce));
    const forged = await ask('0'.repeat(40));
    if (signed === `200 ${echostr}` && forged.startsWith('403')) return finding('good', 'it answers what is signed and refuses what is not', enter);
    return finding(
      'wrong',
      `it answers ${signed.slice(0, 3)} to what is signed, ${forged.slice(0, 3)} to what is not`,
      'Start the server with the same WECHAT_PUSH_TOKEN, and let the TLS proxy pass /api with its query.',
    );
  } catch {
    return finding('wrong', 'nobody answers there', 'Start the server, and see that PUBLIC_URL leads to it over HTTPS with a whole chain of certificates.');
  }
}
