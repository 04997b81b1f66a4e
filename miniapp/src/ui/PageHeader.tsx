import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

export interface PageHeaderProps {
  title: string;
  /** Left of the title on a page of the tab bar; other pages have a way back there. */
  onBack?: () => void;
}

/** WeChat draws the bar itself; it is told the title. */
export function PageHeader({ title }: PageHeaderProps) {
  const tell = (): void => void Taro.setNavigationBarTitle({ title });
  useDidShow(tell);
  useEffect(tell, [title]);
  return null;
}
