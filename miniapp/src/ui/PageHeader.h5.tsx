import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { Icon } from './Icon.h5.tsx';
import type { PageHeaderProps } from './PageHeader.tsx';

/** The bar above a page, as WeChat draws it. */
export function PageHeader({ title, onBack }: PageHeaderProps) {
  const words = useWords();
  const tell = (): void => {
    document.title = `${title} · ${words.product}`;
  };
  useDidShow(tell);
  useEffect(tell, [title, words]);
  return (
    <header className="page-header">
      <div className="page-header-inner">
        {onBack ? (
          <button type="button" className="press page-back" aria-label={words.kit.back} onClick={onBack}>
            <Icon name="left" />
          </button>
        ) : null}
        <h1 className="page-title">{title}</h1>
      </div>
    </header>
  );
}
