import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

/** Tells the title of a page that draws its own bar; WeChat shows it above. */
export function usePageTitle(title: string): void {
  const tell = (): void => void Taro.setNavigationBarTitle({ title });
  useDidShow(tell);
  useEffect(tell, [title]);
}
