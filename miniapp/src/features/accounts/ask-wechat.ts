import type { WechatBinding, WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { Refusal } from '../../api/refusal.ts';
import { loginCode } from '../../api/wechat.ts';

/** By which somebody may say who they are; it lives as long as the app is open, and a quarter of an hour at the server. */
let binding: string | null = null;

/** Asks WeChat who this is, and the server whether it knows them. Throws `Refusal` or `NoAnswer`. */
export async function askWechat(): Promise<WechatSignInAnswer> {
  const answer = await call(endpoints.wechatSignIn, { code: await loginCode() });
  binding = 'binding' in answer ? answer.binding : null;
  return answer;
}

/** The token of who one says to be. Where that took too long, WeChat is asked once more by itself. Throws `Refusal` or `NoAnswer`. */
export async function bindAs(who: WechatBinding): Promise<string> {
  for (let again = binding === null; ; again = true) {
    const answer = again ? await askWechat() : { binding: binding! };
    if ('token' in answer) return answer.token; // bound meanwhile, on another device
    try {
      return (await call(endpoints.wechatBind, { binding: answer.binding, who })).token;
    } catch (reason) {
      if (again || !(reason instanceof Refusal) || reason.body.code !== 'binding.expired') throw reason;
    }
  }
}
