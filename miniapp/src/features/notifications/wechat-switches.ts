import Taro from '@tarojs/taro';

/** What somebody switched off in the settings of WeChat. */
export interface WechatSwitches {
  /** Every message of this mini-program. */
  everything: boolean;
  /** Templates that are not even asked for any more. */
  templateIds: readonly string[];
}

/** `null`: WeChat does not say. */
export async function switchedOff(): Promise<WechatSwitches | null> {
  const setting = await Taro.getSetting({ withSubscriptions: true }).catch(() => undefined);
  const subscriptions = setting?.subscriptionsSetting;
  if (subscriptions === undefined) return null;
  const items = Object.entries(subscriptions.itemSettings ?? {});
  return { everything: !subscriptions.mainSwitch, templateIds: items.filter(([, said]) => said === 'reject' || said === 'ban').map(([id]) => id) };
}

/** Opens the settings of WeChat, and comes back when they are closed. */
export async function openSwitches(): Promise<void> {
  await Taro.openSetting({ withSubscriptions: true }).catch(() => undefined);
}
