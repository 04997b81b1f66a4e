import type { ReactNode } from 'react';
import { CALLBACK_ITEMS, type CallbackItem } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { NotPossible, NotPossibleSwitch } from './NotPossible.tsx';

export interface ItemProps {
  item: CallbackItem;
  answered: boolean;
  /** Said to be missing, after the callback was to be finished without it. */
  missing: boolean;
  because: string | null;
  onBecause(because: string | null): void;
  /** One line under the title, where the answer itself does not say it. */
  said?: string | null;
  children: ReactNode;
}

const signOf = (answered: boolean, because: string | null) => (answered ? (because === null ? 'check' : 'minus') : null);

/** One of the five: its mark, what it asks, its answer; or the reason why it was not possible. */
export function Item({ item, answered, missing, because, onBecause, said, children }: ItemProps) {
  const { items } = useVisitsWords();
  const sign = signOf(answered, because);
  const name = items.names[item];
  return (
    <Box as="li" id={`item-${item}`} className={`item ${answered ? (because === null ? 'answered' : 'not-possible') : ''} ${missing ? 'missing' : ''}`}>
      <Box className="item-mark" hidden>
        {sign ? <Icon name={sign} size="s" /> : <Box as="span">{String(CALLBACK_ITEMS.indexOf(item) + 1)}</Box>}
      </Box>
      <Box className="item-main">
        <Box className="item-head">
          <Box as="h3" className="item-title">
            {name}
          </Box>
          {/* Beside what is answered it would deny the tick. */}
          {answered && because === null ? null : <NotPossibleSwitch item={item} because={because} onBecause={onBecause} />}
        </Box>
        {said && because === null ? <Box className="item-said">{said}</Box> : null}
        {because === null ? children : <NotPossible item={item} because={because} onBecause={onBecause} />}
        {missing && !answered ? (
          <Box className="item-missing" role="alert">
            <Icon name="alert" size="xs" />
            <Box as="span">{items.stillMissing}</Box>
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
