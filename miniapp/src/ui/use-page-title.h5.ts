import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';

/** Tells the title of a page that draws its own bar; the browser's tab shows it. */
export function usePageTitle(title: string): void {
  const { product } = useWords();
  const tell = (): void => {
    document.title = `${title} · ${product}`;
  };
  useDidShow(tell);
  useEffect(tell, [title, product]);
}
