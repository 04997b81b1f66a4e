import type { WechatBinding } from '@huiyin/shared/accounts/wechat.contract';

/** Which way was tried and why it did not lead in. */
export interface Refused {
  by: WechatBinding['by'];
  why: string;
}
/** What every way to say who one is is given. */
export interface WayProps {
  refused: string | null;
  /** Says who one is; what is wrong stands beside this way afterwards. */
  onBind(who: WechatBinding): Promise<void>;
  /** What is missing before it can be tried, or why WeChat did not help. */
  onRefuse(why: string): void;
}
