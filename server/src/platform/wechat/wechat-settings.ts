import type { MessageName, MessageValue } from '@huiyin/shared/notifications/message.policy';

/** A template as it was taken from the platform's library: its id, and which of its fields says what. */
export interface MessageTemplate {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<MessageValue, string>>>;
}

/** What the mini-program of this house is known by to WeChat. */
export interface WechatSettings {
  readonly appId: string;
  readonly secret: string;
  /** Where the platform is asked: `https://api.weixin.qq.com`, or a stand-in on this machine. */
  readonly baseUrl: string;
  /** A message without a template stays in the inbox. */
  readonly templates: Readonly<Partial<Record<MessageName, MessageTemplate>>>;
  /** Verify and open what the platform pushes. */
  readonly push: { readonly token: string; readonly aesKey: string };
}

export const WECHAT_HOST = 'https://api.weixin.qq.com';

/** Where a stand-in is asked in the platform's place; `null` where there is none. */
export const standInOf = (settings: WechatSettings | null): string | null => (settings === null || settings.baseUrl === WECHAT_HOST ? null : settings.baseUrl);
