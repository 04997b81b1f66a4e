import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pull to refresh. */
export function useRefresh(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    const settle = (): void => Taro.stopPullDownRefresh();
    void reload().then(settle, settle);
  });
}
