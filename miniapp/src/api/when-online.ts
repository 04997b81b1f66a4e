import Taro from '@tarojs/taro';

/** Runs whenever the network is back; the answer ends it. */
export function whenOnline(run: () => unknown): () => void {
  const heard = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) run();
  };
  Taro.onNetworkStatusChange(heard);
  return () => Taro.offNetworkStatusChange(heard);
}
