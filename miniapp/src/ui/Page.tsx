import type { ReactNode } from 'react';
import { Box } from './Box.tsx';
import { useCare } from './care.ts';
import { OverPage } from './OverPage.tsx';
import { PageHeader } from './PageHeader.tsx';
import { Toast } from './Toast.tsx';
import { PageShown, useShown } from './use-shown.ts';

export interface PageProps {
  title: string;
  onBack?: () => void;
  /** White ground: for a page that says one thing. */
  white?: boolean;
  /** What stays under the thumb. */
  actions?: ReactNode;
  /** The places of a face, at the very foot: a `TabBar`. */
  tabBar?: ReactNode;
  /** The keys of the page, where there is a keyboard: a `FrameFoot`. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A page: its bar, its content in one column, what stays below, and where toasts appear. */
export function Page({ title, onBack, white = false, actions, tabBar, foot, children }: PageProps) {
  const care = useCare((choice) => choice.care);
  const shown = useShown();
  return (
    <PageShown.Provider value={shown}>
      <Box className={`page ${white ? 'white' : ''} ${care ? 'care' : ''}`}>
        <PageHeader title={title} onBack={onBack} />
        <Box as="main" className="page-body">
          {children}
        </Box>
        {actions || foot ? (
          <Box as="footer" className={actions ? 'action-bar' : ''}>
            {actions ? <Box className="action-bar-inner">{actions}</Box> : null}
            {foot}
          </Box>
        ) : null}
        {tabBar}
        <Toast />
        <OverPage />
      </Box>
    </PageShown.Provider>
  );
}
