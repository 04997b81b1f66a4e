import { useReachBottom } from '@tarojs/taro';

/** The end of a list: coming near it asks for more. */
export function ReachEnd({ onReach }: { onReach(): unknown }) {
  useReachBottom(() => void onReach());
  return null;
}
