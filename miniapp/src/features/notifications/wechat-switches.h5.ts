export interface WechatSwitches {
  everything: boolean;
  templateIds: readonly string[];
}

/** A browser does not know what is switched off in WeChat. */
export const switchedOff = (): Promise<WechatSwitches | null> => Promise.resolve(null);

export const openSwitches = (): Promise<void> => Promise.resolve();
