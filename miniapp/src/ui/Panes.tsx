import type { ReactNode } from 'react';
import { Box } from './Box.tsx';

export interface PanesProps {
  list: ReactNode;
  detail: ReactNode;
  /** Beside the detail where there is room, below it where there is not. */
  facts?: ReactNode;
  /** Which of the two is shown where only one has room. */
  showing: 'list' | 'detail';
}

/** A list, what is chosen of it, and what one should know beside it; each scrolls on its own. */
export function Panes({ list, detail, facts, showing }: PanesProps) {
  return (
    <Box className={`panes showing-${showing} ${facts ? 'with-facts' : ''}`}>
      <Box as="section" className="pane-list">
        {list}
      </Box>
      <Box as="section" className="pane-detail">
        <Box className="pane-main">{detail}</Box>
        {facts ? (
          <Box as="aside" className="pane-facts">
            {facts}
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
